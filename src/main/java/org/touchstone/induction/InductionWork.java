package org.touchstone.induction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.WorkItem;
import org.touchstone.shared.WorkQuery;
import org.touchstone.shared.WorkSource;

/** What waits in inductions: for newcomers their tasks, talks, pulses and a stage to agree to; for those around them theirs. */
@ApplicationScoped
class InductionWork implements WorkSource {

    private static final String PLANS =
            """
            \sfrom transition_plan p join person n on n.id = p.person_id join post t on t.id = p.post_id join org_unit u on u.id = t.unit_id
              left join employment e on e.id = p.employment_id\s""";
    private static final String MANAGED =
            """
            \sp.state = 'ACTIVE' and coalesce(e.line_manager_id, p.expected_manager_id) = ?1 and (e.ends is null or e.ends >= ?2)
               and exists (select 1 from employment w where w.person_id = ?1 and w.starts <= ?2 and (w.ends is null or w.ends >= ?2))""";
    private static final String TASKS = " join plan_task k on k.plan_id = p.id and k.state = 'OPEN' and adddate(p.day_zero, k.offset_days) <= ?3";
    private static final String TALKS =
            " join check_point c on c.plan_id = p.id and c.state <> 'HELD' and p.talks and adddate(p.day_zero, c.offset_days) <= ?3";
    private static final String EACH = " group by p.id, n.name, t.title, u.name";
    private static final String DUE = "min(adddate(p.day_zero, k.offset_days)), p.id";

    @PersistenceContext private EntityManager em;
    @Inject private InductionRules rules;
    @Inject private Caller caller;
    @Inject private Clock clock;

    @Override
    public List<WorkItem> waiting() {
        if (caller.person().isEmpty()) {
            return List.of();
        }
        var query = new WorkQuery();
        addMine(query);
        addManaged(query);
        query.add("work.talk-asked", "/induction/talk?plan=", "1, n.name, t.title, u.name, adddate(p.day_zero, c.offset_days), concat(p.id, '&kind=', c.kind)"
                + PLANS + TALKS + " where p.state = 'ACTIVE' and c.with_id = ?1");
        query.add("work.buddy-tasks", "work.induction.about", "/induction/buddying?plan=", "count(k.id), n.name, t.title, u.name, " + DUE + PLANS + TASKS
                + " and k.owner = 'BUDDY' where p.state = 'ACTIVE' and p.buddy_id = ?1" + EACH);
        if (caller.holds(Role.HR_PARTNER)) {
            query.add("work.hr-tasks", "work.induction.about", "/induction/plan?id=", "count(k.id), n.name, t.title, u.name, " + DUE + PLANS + TASKS
                    + " and k.owner = 'HR' where p.state = 'ACTIVE' and p.person_id <> ?1 and "
                    + WorkQuery.at("p.organisation_id", caller.holdsForSystem(Role.HR_PARTNER) ? null : caller.organisations(Role.HR_PARTNER)) + EACH);
        }
        var today = LocalDate.now(clock);
        return query.read(em, caller.personId(), today, today.plusDays(rules.remindDays()), rules.pulseOpensDays());
    }

    private static void addMine(WorkQuery query) {
        var mine = PLANS + "%s where p.state = 'ACTIVE' and p.person_id = ?1";
        query.add("work.my-induction", "work.induction.about", "/induction/my-year?plan=",
                "count(k.id), null, t.title, u.name, " + DUE + mine.formatted(TASKS + " and k.owner = 'NEWCOMER'") + EACH);
        query.add("work.stage", "work.induction.about", "/induction/my-year?plan=",
                "1, null, t.title, u.name, p.proposed_on, p.id" + mine.formatted("") + " and p.proposed is not null");
        query.add("work.pulse", "work.induction.about", "/induction/pulse?plan=",
                "1, null, t.title, u.name, adddate(p.day_zero, k.days), concat(p.id, '&kind=', k.kind)"
                        + mine.formatted(
                                " join (select 'D30' as kind, 30 as days, 60 as later union all select 'D60', 60, 90 union all select 'D90', 90, 180"
                                        + " union all select 'D180', 180, 366) k on ?2 between adddate(p.day_zero, k.days - ?4) and adddate(p.day_zero, k.later - ?4 - 1)")
                        + " and p.pulse and not exists (select 1 from pulse q where q.plan_id = p.id and q.kind = k.kind)");
    }

    private static void addManaged(WorkQuery query) {
        query.add("work.manager-tasks", "work.induction.about", "/induction/plan?id=",
                "count(k.id), n.name, t.title, u.name, " + DUE + PLANS + TASKS + " and k.owner = 'MANAGER' where" + MANAGED + EACH);
        query.add("work.talk", "work.induction.about", "/induction/talk?plan=",
                "1, n.name, t.title, u.name, adddate(p.day_zero, c.offset_days), concat(p.id, '&kind=', c.kind)" + PLANS + TALKS + " and c.with_id is null where" + MANAGED);
    }
}
