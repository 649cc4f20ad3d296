package org.touchstone.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.touchstone.access.Recording;
import org.touchstone.people.FormerPersons;
import org.touchstone.recruitment.ApplicationsForgotten.Gone;
import org.touchstone.values.ForgettingObservations;

/**
 * Takes words and identity out of applications. What figures are counted from stays: states, moves and their days,
 * points, piles, and what fairness holds of the application. It belongs to nobody from then on.
 */
@ApplicationScoped
class ForgettingApplications {

    private static final String RECORD = "application";

    private static final List<String> WORDS =
            List.of(
                    "delete from application_answer where ",
                    "delete from application_feedback where ",
                    "delete from stage_feedback where ",
                    "delete from application_message where ",
                    "update application_review set reason = '', answer = if(answer is null, null, '') where ",
                    "update satisfaction set remark = null where ",
                    "update spread_agreement set words = '' where ",
                    "update application_move set reason = '' where reason is not null and ",
                    "update shortlist_score n join scoresheet s on s.id = n.scoresheet_id set n.note = null where s.");

    @PersistenceContext private EntityManager em;
    @Inject private FormerPersons formerPersons;
    @Inject private ForgettingObservations observations;
    @Inject private Recording recording;
    @Inject private Clock clock;
    @Inject private Event<ApplicationsForgotten> forgotten;

    /** Some hundred at a time; each is locked until the transaction of the caller ends. */
    void forget(List<Long> applicationIds) {
        if (applicationIds.isEmpty()) {
            return;
        }
        var gone = applicationIds.stream().map(this::nobodys).toList();
        var event = new ApplicationsForgotten(gone);
        for (var words : WORDS) {
            change(words + event.where("application_id"));
        }
        observations.forget(applicationIds);
        forgotten.fire(event);
    }

    private Gone nobodys(long id) {
        var whose =
                (Object[])
                        em.createNativeQuery(
                                        """
                                        select p.id, c.id, p.name, p.email from application a join person p on p.id = a.candidate_id
                                          left join account c on c.person_id = p.id where a.id = ?1 for update""")
                                .setParameter(1, id)
                                .getSingleResult();
        var account = whose[1] == null ? null : ((Number) whose[1]).longValue();
        var former =
                new Recording.Former(
                        ((Number) whose[0]).longValue(), account, (String) whose[2], (String) whose[3], formerPersons.another(), formerPersons.name());
        change(
                """
                update application set candidate_id = ?2, phone = null, adjustments = null, forgotten_at = ?3, version = version + 1,
                    changed_by = if(changed_by = ?4, ?5, changed_by) where id = ?1""",
                id, former.nobody(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), former.name(), former.instead());
        change("update application_move set who = ?3, account_id = null where application_id = ?1 and account_id = ?2", id, account, former.instead());
        recording.untie(RECORD, id, former);
        return new Gone(id, former);
    }

    private void change(String statement, Object... values) {
        var query = em.createNativeQuery(statement);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
