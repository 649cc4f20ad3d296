package org.touchstone.appointing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.touchstone.access.Recording;
import org.touchstone.recruitment.ApplicationsForgotten;

/** Offers that came to nothing, and whom a tie-break was between: what was offered and when stays, to whom and in which words goes. */
@ApplicationScoped
class ForgettingOffers {

    private static final List<String> WORDS =
            List.of(
                    "update offer o join application a on a.id = o.application_id set o.candidate_id = a.candidate_id, o.letter = '',"
                            + " o.addressee = null, o.ended_reason = if(o.ended_reason is null, null, '') where o.",
                    "update offer_check set note = null, reference = null where ",
                    "update offer_correction set letter = '', reason = '' where ",
                    "update start_move set reason = '' where ",
                    "update tie_break t join tie_break_candidate c on c.tie_break_id = t.id"
                            + " set t.equally_qualified = '', t.reasoning = '' where c.");

    @PersistenceContext private EntityManager em;
    @Inject private Recording recording;

    void forget(@Observes ApplicationsForgotten forgotten) {
        for (var words : WORDS) {
            em.createNativeQuery(words + forgotten.where("application_id")).executeUpdate();
        }
        for (var gone : forgotten.gone()) {
            recording.untie("offer", gone.applicationId(), gone.former());
            rename("offer", "changed_by", gone);
            rename("start_move", "who", gone);
            rename("offer_check", "who", gone);
        }
    }

    /** What the candidate did with their offer stands under their name. */
    private void rename(String table, String column, ApplicationsForgotten.Gone gone) {
        em.createNativeQuery("update " + table + " set " + column + " = ?2 where application_id = ?1 and " + column + " = ?3")
                .setParameter(1, gone.applicationId())
                .setParameter(2, gone.former().instead())
                .setParameter(3, gone.former().name())
                .executeUpdate();
    }
}
