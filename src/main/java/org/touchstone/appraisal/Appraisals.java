package org.touchstone.appraisal;

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

/** Appraisals with what belongs to them, as stored. */
@ApplicationScoped
class Appraisals {

    private static final String ROW =
            "select new org.touchstone.appraisal.AppraisalRow(a.id, a.personId, p.name, a.post, m.name, c.id, c.name, c.endsOn, a.state, a.metOn)";
    private static final String FROM = " from Appraisal a join a.cycle c join Person p on p.id = a.personId left join Person m on m.id = a.appraiserId";
    private static final Map<String, String> COLUMNS =
            Map.of("person", "p.name", "post", "a.post", "appraiser", "m.name", "cycle", "c.name", "ends", "c.endsOn", "state", "a.state", "met", "a.metOn");

    /** Days of a cycle, up to today, on which each line manager managed a person, and whether they still work there. */
    private static final String MANAGED =
            """
            select e.line_manager_id, m.name, sum(datediff(least(coalesce(e.ends, ?3), ?3), greatest(e.starts, ?2)) + 1),
                   exists (select 1 from employment w where w.person_id = e.line_manager_id and w.starts <= ?3 and (w.ends is null or w.ends >= ?3))
              from employment e join person m on m.id = e.line_manager_id
             where e.person_id = ?1 and e.line_manager_id <> e.person_id and e.starts <= ?3 and (e.ends is null or e.ends >= ?2) and e.organisation_id = ?4
             group by e.line_manager_id, m.name""";

    private static final String MANAGES =
            """
            exists (select e.id from Employment e where e.person.id = a.personId and e.organisationId = a.organisationId and e.lineManagerId = :me
                and e.starts <= :day and (e.ends is null or e.ends >= :day)
                and not exists (select l.id from Employment l where l.person = e.person and l.lineManagerId is not null and l.starts <= :day
                    and (l.ends is null or l.ends >= :day) and (l.starts > e.starts or l.starts = e.starts and l.id > e.id)))""";

    /** Who managed somebody in a cycle, and for how many days. */
    record Managed(long managerId, String name, long days, boolean stillHere) {}

    @PersistenceContext private EntityManager em;

    void add(Object part) {
        em.persist(part);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    void remove(Object part) {
        em.remove(part);
    }

    Appraisal get(long id) {
        return Optional.ofNullable(em.find(Appraisal.class, id)).orElseThrow(() -> new NotFound(Appraisal.ENTITY, id));
    }

    /** Of two who change it at once the second waits, and finds what the first has made of it. */
    Appraisal locked(long id) {
        return Optional.ofNullable(em.find(Appraisal.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> new NotFound(Appraisal.ENTITY, id));
    }

    Objective objective(long id) {
        return Optional.ofNullable(em.find(Objective.class, id)).orElseThrow(() -> new NotFound(Objective.ENTITY, id));
    }

    EvidenceRequest request(long id) {
        return Optional.ofNullable(em.find(EvidenceRequest.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(EvidenceRequest.ENTITY, id));
    }

    AppraisalEvidence evidence(long appraisalId, long id) {
        return Optional.ofNullable(em.find(AppraisalEvidence.class, id))
                .filter(e -> e.appraisalId() == appraisalId)
                .orElseThrow(() -> new NotFound("evidence", id));
    }

    List<Objective> objectives(long appraisalId) {
        return em.createQuery("select distinct o from Objective o left join fetch o.valueIds where o.appraisalId = :id order by o.id", Objective.class)
                .setParameter("id", appraisalId)
                .getResultList();
    }

    List<EvidenceRow> evidence(long appraisalId) {
        return em.createQuery(
                        """
                        select new org.touchstone.appraisal.EvidenceRow(e.id, e.valueId, e.behaviourId, e.source, e.writerId, p.name, e.words, e.seenOn)
                          from AppraisalEvidence e join Person p on p.id = e.writerId where e.appraisalId = :id order by e.seenOn desc, e.id desc""",
                        EvidenceRow.class)
                .setParameter("id", appraisalId)
                .getResultList();
    }

    List<AppraisalRating> ratings(long appraisalId) {
        return em.createQuery("select distinct r from AppraisalRating r left join fetch r.evidenceIds where r.appraisalId = :id order by r.id", AppraisalRating.class)
                .setParameter("id", appraisalId)
                .getResultList();
    }

    Optional<AppraisalRating> rating(long appraisalId, Long valueId, Long objectiveId) {
        return em.createQuery(
                        "select r from AppraisalRating r where r.appraisalId = :id and " + (valueId == null ? "r.objectiveId = :of" : "r.valueId = :of"),
                        AppraisalRating.class)
                .setParameter("id", appraisalId)
                .setParameter("of", valueId == null ? objectiveId : valueId)
                .getResultStream()
                .findFirst();
    }

    boolean isRestedOn(long evidenceId) {
        return em.createQuery("select count(r) from AppraisalRating r where :evidence member of r.evidenceIds", Long.class)
                        .setParameter("evidence", evidenceId)
                        .getSingleResult()
                > 0;
    }

    List<AppraisalView.Comment> comments(long appraisalId) {
        return em.createQuery(
                        "select new org.touchstone.appraisal.AppraisalView$Comment(c.personId, p.name, c.words, c.at) from AppraisalComment c"
                                + " join Person p on p.id = c.personId where c.appraisalId = :id order by c.id",
                        AppraisalView.Comment.class)
                .setParameter("id", appraisalId)
                .getResultList();
    }

    List<RequestRow> requests(long appraisalId) {
        return em.createQuery(
                        """
                        select new org.touchstone.appraisal.RequestRow(r.id, r.personId, p.name, r.source, r.askedAt, r.answeredAt, r.declined)
                          from EvidenceRequest r join Person p on p.id = r.personId where r.appraisalId = :id order by r.id""",
                        RequestRow.class)
                .setParameter("id", appraisalId)
                .getResultList();
    }

    Optional<EvidenceRequest> requestTo(long appraisalId, long personId) {
        return em.createQuery("select r from EvidenceRequest r where r.appraisalId = :id and r.personId = :person", EvidenceRequest.class)
                .setParameter("id", appraisalId)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    Page<RequestToMe> requestsTo(long personId, Paging paging) {
        var from = " from EvidenceRequest r join Appraisal a on a.id = r.appraisalId join a.cycle c join Person p on p.id = a.personId where r.personId = :me";
        var rows =
                em.createQuery(
                        "select new org.touchstone.appraisal.RequestToMe(r.id, p.name, c.name, r.askedBy, r.askedAt, r.answeredAt, r.declined)" + from
                                + paging.orderBy(Map.of("asked", "r.askedAt", "person", "p.name", "answered", "r.answeredAt"), "answered", "r.id"),
                        RequestToMe.class);
        return paging.of(rows.setParameter("me", personId), em.createQuery("select count(r)" + from, Long.class).setParameter("me", personId));
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

    Page<AppraisalRow> ofPerson(long personId, Paging paging) {
        var where = new Where();
        where.and("a.personId = :person", "person", personId);
        return page(where, paging, "ends", false);
    }

    Page<AppraisalRow> byAppraiser(long appraiserId, Appraisal.State state, Paging paging) {
        var where = new Where();
        where.and("a.appraiserId = :appraiser", "appraiser", appraiserId);
        if (state != null) {
            where.and("a.state = :state", "state", state);
        }
        return page(where, paging, "ends", false);
    }

    /** Running appraisals of those whom somebody manages today and somebody else appraises. */
    Page<AppraisalRow> toTakeOver(long me, LocalDate day, Paging paging) {
        var where = new Where();
        where.with("day", day);
        where.with("over", Set.of(Appraisal.State.FINAL, Appraisal.State.EXEMPT));
        where.with("running", Set.of(AppraisalCycle.State.OPENING, AppraisalCycle.State.OPEN));
        where.and("a.personId <> :me and (a.appraiserId is null or a.appraiserId <> :me) and a.state not in :over and c.state in :running and " + MANAGES, "me", me);
        return page(where, paging, "person", true);
    }

    /** @param words of the person's name, or null */
    Page<AppraisalRow> ofCycle(long cycleId, Appraisal.State state, String words, Paging paging) {
        var where = new Where();
        where.and("c.id = :cycle", "cycle", cycleId);
        if (state != null) {
            where.and("a.state = :state", "state", state);
        }
        where.words(words, "p.name");
        return page(where, paging, "person", true);
    }

    private Page<AppraisalRow> page(Where where, Paging paging, String usual, boolean ascending) {
        var order = paging.sort() == null ? new Paging(paging.page(), paging.size(), usual, ascending) : paging;
        return paging.of(
                where.in(em.createQuery(ROW + FROM + where + order.orderBy(COLUMNS, usual, "a.id"), AppraisalRow.class)),
                where.in(em.createQuery("select count(a)" + FROM + where, Long.class)));
    }

    @SuppressWarnings("unchecked")
    List<Managed> managed(Appraisal appraisal, LocalDate today) {
        var cycle = appraisal.cycle();
        List<Object[]> rows =
                em.createNativeQuery(MANAGED)
                        .setParameter(1, appraisal.personId())
                        .setParameter(2, cycle.startsOn())
                        .setParameter(3, cycle.endsOn().isBefore(today) ? cycle.endsOn() : today)
                        .setParameter(4, appraisal.organisationId())
                        .getResultList();
        return rows.stream()
                .map(r -> new Managed(((Number) r[0]).longValue(), (String) r[1], ((Number) r[2]).longValue(), isTrue(r[3])))
                .toList();
    }

    private static boolean isTrue(Object column) {
        return column instanceof Boolean yes ? yes : ((Number) column).intValue() != 0;
    }
}
