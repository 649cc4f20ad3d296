package org.touchstone.interviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.touchstone.access.Recording;
import org.touchstone.recruitment.ApplicationsForgotten;

/** What panels noted about people whose applications are nobody's any more: ratings and verdicts stay, words go. */
@ApplicationScoped
class ForgettingInterviews {

    private static final List<String> RECORDS = List.of("interview", "panel-rating");
    private static final List<String> WORDS =
            List.of(
                    "update interview_rating r join interview_sheet s on s.id = r.sheet_id"
                            + " set r.notes = if(r.notes is null, null, ''), r.skipped = if(r.skipped is null, null, '') where s.",
                    "update panel_discussion set words = '', new_evidence = if(new_evidence is null, null, '') where ",
                    "update panel_decision set reason = '' where reason is not null and ",
                    "update panel_declaration set conflict = '' where conflict is not null and ");

    @PersistenceContext private EntityManager em;
    @Inject private Recording recording;
    @Inject private Slots slots;

    void forget(@Observes ApplicationsForgotten forgotten) {
        for (var words : WORDS) {
            em.createNativeQuery(words + forgotten.where("application_id")).executeUpdate();
        }
        for (var gone : forgotten.gone()) {
            RECORDS.forEach(record -> recording.untie(record, gone.applicationId(), gone.former()));
            slots.bookings(gone.applicationId()).forEach(booking -> recording.untie("slot", booking.slot().id(), gone.former()));
        }
    }
}
