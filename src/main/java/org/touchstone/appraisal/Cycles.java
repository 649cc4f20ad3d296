package org.touchstone.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.Where;

/** Cycles, and the opening of a round for everybody, as stored. */
@ApplicationScoped
class Cycles {

    private static final int SOME = 1000;

    private static final String ROW =
            """
            select new org.touchstone.appraisal.CycleRow(c.id, c.organisationId, o.name, c.name, c.startsOn, c.endsOn, c.mode, c.state, c.people,
                (select count(a) from Appraisal a where a.cycle = c),
                (select count(f) from Appraisal f where f.cycle = c and f.state in (org.touchstone.appraisal.Appraisal.State.FINAL,
                    org.touchstone.appraisal.Appraisal.State.EXEMPT)))""";
    private static final String FROM = " from AppraisalCycle c join Organisation o on o.id = c.organisationId";
    private static final Map<String, String> COLUMNS =
            Map.of("name", "c.name", "starts", "c.startsOn", "ends", "c.endsOn", "state", "c.state", "organisation", "o.name");

    /** Everybody who is employed on the day, once, by the employment that began last; whoever has one already is left out. */
    private static final String EMPLOYED =
            """
             from employment e join post po on po.id = e.post_id
             where e.organisation_id = ?1 and e.starts <= ?2 and (e.ends is null or e.ends >= ?2)
               and not exists (select 1 from employment l where l.person_id = e.person_id and l.organisation_id = e.organisation_id and l.starts <= ?2
                                  and (l.ends is null or l.ends >= ?2) and (l.starts > e.starts or l.starts = e.starts and l.id > e.id))
            """;
    private static final String OPEN =
            "insert into appraisal (version, cycle_id, organisation_id, person_id, appraiser_id, post, band_order, state, changed_by, changed_at)"
                    + " select 0, ?3, e.organisation_id, e.person_id, nullif(e.line_manager_id, e.person_id), po.title, po.band_order, 'OPEN', ?4, ?5"
                    + EMPLOYED
                    + " and not exists (select 1 from appraisal a where a.cycle_id = ?3 and a.person_id = e.person_id) order by e.person_id limit " + SOME;

    @PersistenceContext private EntityManager em;

    void add(AppraisalCycle cycle) {
        em.persist(cycle);
        em.flush();
    }

    AppraisalCycle get(long id) {
        return Optional.ofNullable(em.find(AppraisalCycle.class, id)).orElseThrow(() -> new NotFound(AppraisalCycle.ENTITY, id));
    }

    /** Two who open it take turns. */
    AppraisalCycle locked(long id) {
        return Optional.ofNullable(em.find(AppraisalCycle.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(AppraisalCycle.ENTITY, id));
    }

    boolean isNamed(long organisationId, String name) {
        return em.createQuery("select count(c) from AppraisalCycle c where c.organisationId = :organisation and c.name = :name", Long.class)
                        .setParameter("organisation", organisationId)
                        .setParameter("name", name)
                        .getSingleResult()
                > 0;
    }

    List<Long> opening() {
        return em.createQuery("select c.id from AppraisalCycle c where c.state = :opening order by c.id", Long.class)
                .setParameter("opening", AppraisalCycle.State.OPENING)
                .getResultList();
    }

    long employed(long organisationId, LocalDate day) {
        var count = em.createNativeQuery("select count(*)" + EMPLOYED).setParameter(1, organisationId).setParameter(2, day).getSingleResult();
        return ((Number) count).longValue();
    }

    long opened(long cycleId) {
        return em.createQuery("select count(a) from Appraisal a where a.cycle.id = :cycle", Long.class).setParameter("cycle", cycleId).getSingleResult();
    }

    /** Gives some people theirs, in one statement; 0 when everybody has one. */
    int openSome(AppraisalCycle cycle, LocalDate day, String by, Instant now) {
        return em.createNativeQuery(OPEN)
                .setParameter(1, cycle.organisationId())
                .setParameter(2, day)
                .setParameter(3, cycle.id())
                .setParameter(4, by)
                .setParameter(5, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
    }

    CycleRow row(long id) {
        return em.createQuery(ROW + FROM + " where c.id = :id", CycleRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(AppraisalCycle.ENTITY, id));
    }

    /** @param organisations null for all */
    Page<CycleRow> rows(Set<Long> organisations, Paging paging) {
        var where = new Where();
        if (organisations != null) {
            where.and("c.organisationId in :mine", "mine", organisations);
        }
        var newestFirst = paging.sort() == null ? new Paging(paging.page(), paging.size(), "starts", false) : paging;
        return paging.of(
                where.in(em.createQuery(ROW + FROM + where + newestFirst.orderBy(COLUMNS, "starts", "c.id"), CycleRow.class)),
                where.in(em.createQuery("select count(c)" + FROM + where, Long.class)));
    }
}
