package org.touchstone.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.Where;

/** After-action reviews with what a team does about them, as stored. */
@ApplicationScoped
class Reviews {

    /** Who reads a review: its author, and everybody within the circle that the author has chosen. */
    record Reader(long personId, long unitId, Set<Long> organisations) {}

    private static final String READ =
            """
            (r.authorId = :me or r.share = org.touchstone.learning.AfterActionReview.Share.ICS
              or r.share = org.touchstone.learning.AfterActionReview.Share.ORG and r.organisationId in :organisations
              or r.share = org.touchstone.learning.AfterActionReview.Share.TEAM and r.unitId = :unit
              or r.share <> org.touchstone.learning.AfterActionReview.Share.NOBODY
                  and exists (select a.id from ReviewAction a where a.reviewId = r.id and a.ownerId = :me))""";
    private static final String FROM = " from AfterActionReview r join Organisation o on o.id = r.organisationId join OrgUnit u on u.id = r.unitId";
    private static final String ROW =
            "select new org.touchstone.learning.ReviewRow(r.id, r.title, r.happenedOn, o.name, u.name, r.author, r.share,"
                    + " (select count(a) from ReviewAction a where a.reviewId = r.id and a.doneOn is null))";
    private static final Map<String, String> COLUMNS =
            Map.of("happened", "r.happenedOn", "title", "r.title", "unit", "u.name", "author", "r.author", "share", "r.share");
    private static final long NOWHERE = -1;
    private static final int MOST_MEMBERS = 200;

    @PersistenceContext private EntityManager em;

    void add(Object fresh) {
        em.persist(fresh);
        em.flush();
    }

    void remove(Object gone) {
        em.remove(gone);
    }

    void flush() {
        em.flush();
    }

    AfterActionReview get(long id) {
        return Optional.ofNullable(em.find(AfterActionReview.class, id)).orElseThrow(() -> none(id));
    }

    AfterActionReview locked(long id) {
        return Optional.ofNullable(em.find(AfterActionReview.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> none(id));
    }

    static NotFound none(long id) {
        return new NotFound(AfterActionReview.ENTITY, id);
    }

    /** Whether somebody may read a review. */
    boolean mayRead(long id, Reader reader) {
        var where = readBy(reader);
        where.and("r.id = :id", "id", id);
        return where.in(em.createQuery("select count(r) from AfterActionReview r" + where, Long.class)).getSingleResult() > 0;
    }

    /** What somebody may read, the newest first where no order is asked for. */
    Page<ReviewRow> readable(Reader reader, boolean mine, String words, Paging paging) {
        var where = readBy(reader);
        if (mine) {
            where.and("r.authorId = :author", "author", reader.personId());
        }
        where.words(words, "r.title", "r.expected", "r.happened", "r.difference", "r.nextTime");
        var order = paging.sort() == null ? new Paging(paging.page(), paging.size(), "happened", false) : paging;
        return paging.of(
                where.in(em.createQuery(ROW + FROM + where + order.orderBy(COLUMNS, "happened", "r.id"), ReviewRow.class)),
                where.in(em.createQuery("select count(r)" + FROM + where, Long.class)));
    }

    private static Where readBy(Reader reader) {
        var where = new Where();
        where.and(READ, "me", reader.personId());
        where.with("unit", reader.unitId());
        where.with("organisations", reader.organisations().isEmpty() ? Set.of(NOWHERE) : reader.organisations());
        return where;
    }

    ReviewView view(long id, long me) {
        var names = (Object[]) em.createQuery("select o.name, u.name" + FROM + " where r.id = :id").setParameter("id", id).getSingleResult();
        return get(id).view((String) names[0], (String) names[1], me, actions(id, me));
    }

    private List<ReviewView.Action> actions(long id, long me) {
        return em.createQuery(
                        """
                        select new org.touchstone.learning.ReviewView$Action(a.id, a.words, a.ownerId, p.name, a.dueOn, a.doneOn,
                            case when a.ownerId = :me then true else false end)
                          from ReviewAction a join Person p on p.id = a.ownerId where a.reviewId = :review order by a.dueOn, a.id""",
                        ReviewView.Action.class)
                .setParameter("me", me)
                .setParameter("review", id)
                .getResultList();
    }

    ReviewAction action(long reviewId, long id) {
        return Optional.ofNullable(em.find(ReviewAction.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(a -> a.reviewId() == reviewId)
                .orElseThrow(() -> new NotFound("review-action", id));
    }

    /** Names of people who work at an organisation, or did, that stand in a text. */
    @SuppressWarnings("unchecked")
    List<String> namesIn(String words, long organisationId) {
        return em.createNativeQuery(
                        """
                        select distinct p.name from person p
                         where exists (select 1 from employment e where e.person_id = p.id and e.organisation_id = ?2)
                           and locate(p.name, ?1) > 0 order by p.name limit 10""")
                .setParameter(1, words)
                .setParameter(2, organisationId)
                .getResultList();
    }

    /** The team in which somebody works today: the unit of the post they came to last. */
    Optional<Workplace> workplace(long personId, LocalDate today) {
        return em.createQuery(
                        """
                        select new org.touchstone.learning.Workplace(e.organisationId, u.id)
                          from Employment e join e.post t join t.unit u
                         where e.person.id = :person and e.starts <= :today and (e.ends is null or e.ends >= :today)
                         order by e.starts desc, e.id desc""",
                        Workplace.class)
                .setParameter("person", personId)
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Who works in a team today: person to name, by name. */
    Map<Long, String> team(long unitId, LocalDate today) {
        var members = new LinkedHashMap<Long, String>();
        em.createQuery(
                        """
                        select p.id, p.name from Person p where exists (select e.id from Employment e
                            where e.person = p and e.post.unit.id = :unit and e.starts <= :today and (e.ends is null or e.ends >= :today))
                         order by p.name, p.id""",
                        Object[].class)
                .setParameter("unit", unitId)
                .setParameter("today", today)
                .setMaxResults(MOST_MEMBERS)
                .getResultStream()
                .forEach(p -> members.put((Long) p[0], (String) p[1]));
        return members;
    }

    // --- how often a team looks back

    Optional<TeamRhythm> rhythm(long unitId) {
        return Optional.ofNullable(em.find(TeamRhythm.class, unitId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** How a team looks back, with what it has shared since a day. */
    Rhythm rhythm(long unitId, LocalDate since) {
        var last =
                em.createQuery("select r.happenedOn from AfterActionReview r where r.unitId = :unit and r.share <> :nobody order by r.happenedOn desc", LocalDate.class)
                        .setParameter("unit", unitId)
                        .setParameter("nobody", AfterActionReview.Share.NOBODY)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
        return em.createQuery(
                        """
                        select new org.touchstone.learning.Rhythm(u.name, t.weeks, k.name, t.since,
                            (select count(r) from AfterActionReview r where r.unitId = u.id and r.happenedOn >= :since and r.share <> :nobody))
                          from OrgUnit u left join TeamRhythm t on t.unitId = u.id left join Person k on k.id = t.keeperId
                         where u.id = :unit""",
                        Rhythm.class)
                .setParameter("unit", unitId)
                .setParameter("since", since)
                .setParameter("nobody", AfterActionReview.Share.NOBODY)
                .getSingleResult()
                .with(last);
    }
}
