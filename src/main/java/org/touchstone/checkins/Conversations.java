package org.touchstone.checkins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.Where;

/** Career conversations and their plans, as stored. */
@ApplicationScoped
class Conversations {

    private static final String ROW =
            "select new org.touchstone.checkins.CareerRow(c.id, p.name, q.name, c.state, c.share, c.startsAt, c.reviewOn)";
    private static final String FROM = " from CareerConversation c join Person p on p.id = c.personId join Person q on q.id = c.partnerId";
    private static final Map<String, String> COLUMNS =
            Map.of("when", "c.startsAt", "state", "c.state", "share", "c.share", "partner", "q.name", "person", "p.name", "review", "c.reviewOn");

    /** Whether the reader is the line manager that counts today. */
    private static final String MANAGES =
            """
            exists (select e.id from Employment e where e.person.id = c.personId and e.lineManagerId = :me and e.starts <= :day
                and (e.ends is null or e.ends >= :day)
                and not exists (select l.id from Employment l where l.person = e.person and l.lineManagerId is not null and l.starts <= :day
                    and (l.ends is null or l.ends >= :day) and (l.starts > e.starts or l.starts = e.starts and l.id > e.id)))""";

    @PersistenceContext private EntityManager em;

    void add(Object part) {
        em.persist(part);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    CareerConversation get(long id) {
        return Optional.ofNullable(em.find(CareerConversation.class, id)).orElseThrow(() -> new NotFound(CareerConversation.ENTITY, id));
    }

    CareerConversation locked(long id) {
        return Optional.ofNullable(em.find(CareerConversation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(CareerConversation.ENTITY, id));
    }

    void remove(Object part) {
        em.remove(part);
    }

    CareerStep step(long conversationId, long id) {
        return Optional.ofNullable(em.find(CareerStep.class, id))
                .filter(s -> s.conversationId() == conversationId)
                .orElseThrow(() -> new NotFound("step", id));
    }

    List<CareerView.Step> steps(long id) {
        return em.createQuery(
                        "select new org.touchstone.checkins.CareerView$Step(s.id, s.words, s.dueOn, s.doneOn) from CareerStep s"
                                + " where s.conversationId = :id order by s.dueOn, s.id",
                        CareerView.Step.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Whoever works at an organisation on a day under this address. */
    Optional<Long> colleague(String email, long organisationId, LocalDate day) {
        return em.createQuery(
                        "select p.id from Person p where p.email = :email and exists (select e.id from Employment e where e.person = p"
                                + " and e.organisationId = :organisation and e.starts <= :day and (e.ends is null or e.ends >= :day))",
                        Long.class)
                .setParameter("email", email)
                .setParameter("organisation", organisationId)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    Page<CareerRow> of(long personId, Paging paging) {
        var where = new Where();
        where.and("c.personId = :person", "person", personId);
        return page(where, paging);
    }

    /**
     * Those of others that somebody may read.
     *
     * @param talentAt organisations where they lead on talent; null for all, empty for none
     */
    Page<CareerRow> sharedWith(long me, Set<Long> talentAt, LocalDate day, Paging paging) {
        var where = new Where();
        var talent = "";
        if (talentAt == null || !talentAt.isEmpty()) {
            where.with("ics", CareerConversation.Share.ICS);
            talent = " or c.share = :ics";
        }
        if (talentAt == null) {
            where.with("lead", CareerConversation.Share.TALENT_LEAD);
            talent += " or c.share = :lead";
        } else if (!talentAt.isEmpty()) {
            where.with("lead", CareerConversation.Share.TALENT_LEAD);
            where.with("at", talentAt);
            talent += " or c.share = :lead and c.organisationId in :at";
        }
        where.with("me", me);
        where.with("day", day);
        where.with("other", CareerConversation.Partner.OTHER);
        where.and(
                "c.personId <> :me and (c.partnerId = :me and c.partnerKind = :other or (c.partnerId = :me or c.share <> :private) and "
                        + MANAGES + talent + ")",
                "private", CareerConversation.Share.PRIVATE);
        return page(where, paging);
    }

    private Page<CareerRow> page(Where where, Paging paging) {
        var newestFirst = paging.sort() == null ? new Paging(paging.page(), paging.size(), "when", false) : paging;
        return paging.of(
                where.in(em.createQuery(ROW + FROM + where + newestFirst.orderBy(COLUMNS, "when", "c.id"), CareerRow.class)),
                where.in(em.createQuery("select count(c)" + FROM + where, Long.class)));
    }
}
