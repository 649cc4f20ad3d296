package org.touchstone.induction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts of talks, leavers and days, as insight tells them. */
@ApplicationScoped
class Reports {

    @PersistenceContext private EntityManager em;

    /** So many talks of a kind that were due on a day and held on one, or not. */
    record Held(CheckPoint.Kind kind, LocalDate due, LocalDate heldOn, long count) {}

    /** Talks due in a time, of plans that went on until then. */
    @SuppressWarnings("unchecked")
    List<Held> talks(long organisation, LocalDate from, LocalDate until) {
        List<Object[]> rows =
                em.createNativeQuery(
                                """
                                select c.kind, adddate(p.day_zero, c.offset_days), c.held_on, count(*)
                                  from check_point c join transition_plan p on p.id = c.plan_id
                                 where p.organisation_id = ?1 and adddate(p.day_zero, c.offset_days) between ?2 and ?3
                                   and (p.ended_on is null or p.ended_on > adddate(p.day_zero, c.offset_days))
                                 group by 1, 2, 3""")
                        .setParameter(1, organisation)
                        .setParameter(2, from)
                        .setParameter(3, until)
                        .getResultList();
        return rows.stream().map(r -> new Held(CheckPoint.Kind.valueOf((String) r[0]), day(r[1]), day(r[2]), ((Number) r[3]).longValue())).toList();
    }

    private static LocalDate day(Object column) {
        return column == null ? null : column instanceof java.sql.Date day ? day.toLocalDate() : LocalDate.parse(column.toString());
    }

    /** Who left in their first year, by the stage in which they did. */
    Map<TransitionPlan.Stage, Long> leavers(long organisation, LocalDate from) {
        var leavers = new EnumMap<TransitionPlan.Stage, Long>(TransitionPlan.Stage.class);
        em.createQuery(
                        "select p.stage, count(p) from TransitionPlan p where p.organisationId = :organisation and p.left = true and p.endedOn >= :from group by p.stage",
                        Object[].class)
                .setParameter("organisation", organisation)
                .setParameter("from", from)
                .getResultList()
                .forEach(row -> leavers.put((TransitionPlan.Stage) row[0], (Long) row[1]));
        return leavers;
    }

    /** Mean days from day 0 until what IT had to do was done; below nought is before it. Null where it was done for few. */
    Double daysToAccess(long organisation, LocalDate from, int smallest) {
        var row =
                (Object[])
                        em.createNativeQuery(
                                        """
                                        select count(distinct p.id), avg(datediff(t.done_on, p.day_zero))
                                          from plan_task t join transition_plan p on p.id = t.plan_id
                                         where p.organisation_id = ?1 and t.owner = 'IT' and t.state = 'DONE' and p.day_zero >= ?2""")
                                .setParameter(1, organisation)
                                .setParameter(2, from)
                                .getSingleResult();
        return ((Number) row[0]).longValue() < smallest ? null : (Double) ((Number) row[1]).doubleValue();
    }
}
