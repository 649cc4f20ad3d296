package org.touchstone.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.WorkItem;
import org.touchstone.shared.WorkQuery;
import org.touchstone.shared.WorkSource;

/** What waits after reviews: actions for their owners, and for whoever keeps a team's rhythm that it is time again. */
@ApplicationScoped
class LearningWork implements WorkSource {

    @PersistenceContext private EntityManager em;
    @Inject private Caller caller;
    @Inject private Clock clock;

    @Inject
    @ConfigProperty(name = "touchstone.learning.remind-days")
    private int days;

    @Override
    public List<WorkItem> waiting() {
        if (caller.person().isEmpty() || !caller.holds(Role.EMPLOYEE)) {
            return List.of();
        }
        var query = new WorkQuery();
        query.add("aar.work.action", "aar.work.about", "/learning/review?id=",
                "1, null, a.words, null, a.due_on, r.id from review_action a join after_action_review r on r.id = a.review_id"
                        + " where a.owner_id = ?1 and a.done_on is null and a.due_on <= ?3 and (r.share <> 'NOBODY' or r.author_id = ?1)");
        query.add("aar.work.looking", "aar.work.about", "/learning/write",
                "1, null, d.name, null, d.due, '' from (select u.name, greatest(t.since, coalesce((select max(r.happened_on) from after_action_review r"
                        + " where r.unit_id = t.unit_id and r.share <> 'NOBODY'), t.since)) + interval t.weeks week as due"
                        + " from team_rhythm t join org_unit u on u.id = t.unit_id where t.keeper_id = ?1) d where d.due <= ?2");
        var today = LocalDate.now(clock);
        return query.read(em, caller.personId(), today, today.plusDays(days));
    }
}
