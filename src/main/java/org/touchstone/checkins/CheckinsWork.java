package org.touchstone.checkins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.WorkItem;
import org.touchstone.shared.WorkQuery;
import org.touchstone.shared.WorkSource;

/** What waits in talks, cards and conversations: for those who have a part in them, and nobody else. */
@ApplicationScoped
class CheckinsWork implements WorkSource {

    private static final String STILL_MANAGES =
            " and exists (select 1 from employment e where e.person_id = t.person_id and e.line_manager_id = t.manager_id"
                    + " and e.starts <= ?2 and (e.ends is null or e.ends >= ?2))";

    @PersistenceContext private EntityManager em;
    @Inject private Caller caller;
    @Inject private Clock clock;

    @Inject
    @ConfigProperty(name = "touchstone.checkins.remind-days")
    private int days;

    @Inject
    @ConfigProperty(name = "touchstone.checkins.rhythm-weeks")
    private int weeks;

    @Override
    public List<WorkItem> waiting() {
        var query = new WorkQuery();
        if (caller.person().isEmpty() || !caller.holds(Role.EMPLOYEE)) {
            return List.of();
        }
        query.add("my-time.work.asked", "my-time.work.about", "/checkins/talk?id=",
                "1, p.name, p.name, null, date(t.asked_at), t.id from my_time t join person p on p.id = t.person_id"
                        + " where t.manager_id = ?1 and t.state = 'ASKED'" + STILL_MANAGES);
        query.add("my-time.work.due", "my-time.work.team", "/checkins/team",
                "count(*), null, null, null, null, '' from employment e where e.line_manager_id = ?1 and e.person_id <> ?1 and e.starts < ?4"
                        + " and (e.ends is null or e.ends >= ?2) and not exists (select 1 from my_time t where t.person_id = e.person_id"
                        + " and (t.held_on >= ?4 or t.manager_id = ?1 and t.state in ('PLANNED', 'ASKED')))"
                        + " and not exists (select 1 from employment l where l.person_id = e.person_id and l.line_manager_id is not null"
                        + " and l.starts <= ?2 and (l.ends is null or l.ends >= ?2) and (l.starts > e.starts or l.starts = e.starts and l.id > e.id))"
                        + " having count(*) > 0");
        query.add("my-time.work.planned", "my-time.work.about", "/checkins/talk?id=",
                "1, p.name, p.name, null, date(t.starts_at), t.id from my_time t join person p on p.id = t.manager_id"
                        + " where t.person_id = ?1 and t.state = 'PLANNED' and t.starts_at < ?3");
        query.add("my-time.work.planned", "my-time.work.about", "/checkins/talk?id=",
                "1, p.name, p.name, null, date(t.starts_at), t.id from my_time t join person p on p.id = t.person_id"
                        + " where t.manager_id = ?1 and t.state = 'PLANNED' and t.starts_at < ?3" + STILL_MANAGES);
        query.add("my-time.work.action", "my-time.work.about-action", "/checkins/talk?id=",
                "1, null, a.words, null, a.due_on, t.id from my_time_action a join my_time t on t.id = a.talk_id"
                        + " where a.owner_id = ?1 and a.done_on is null and (t.person_id = ?1 or (t.manager_id = ?1" + STILL_MANAGES + "))");
        query.add("card.work", "card.work.about", "/checkins/card?id=",
                "1, null, left(c.idea, 80), null, c.review_on, c.id from job_crafting_card c where c.person_id = ?1 and c.outcome is null"
                        + " and c.review_on <= ?2");
        query.add("career.work", "career.work.about", "/checkins/career?id=",
                "1, null, q.name, null, c.review_on, c.id from career_conversation c join person q on q.id = c.partner_id"
                        + " where c.person_id = ?1 and c.state = 'PLAN_AGREED' and c.review_on <= ?2");
        var today = LocalDate.now(clock);
        return query.read(em, caller.personId(), today, clock.instant().plus(Duration.ofDays(days)), today.minusWeeks(weeks));
    }
}
