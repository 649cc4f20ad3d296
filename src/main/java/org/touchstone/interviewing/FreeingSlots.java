package org.touchstone.interviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.touchstone.recruitment.ApplicationMove;
import org.touchstone.recruitment.Progressing;

/**
 * A candidate who is not at a stage any more needs no slot there: it is free for others, and all are told. While they
 * have not been told of a decision they keep it, or the freed slot would tell them.
 */
@ApplicationScoped
class FreeingSlots {

    @Inject private Slots slots;
    @Inject private SlotLetters letters;
    @Inject private Progressing progressing;
    @Inject private Clock clock;

    void left(@Observes ApplicationMove.Done moved) {
        if (moved.isLeaving()) {
            free(moved.entityId());
        }
    }

    void told(@Observes ApplicationMove.Told told) {
        free(told.applicationId());
    }

    private void free(long applicationId) {
        var now = clock.instant();
        for (var booking : slots.bookings(applicationId)) {
            var slot = booking.slot();
            if (!slot.isPast(now)) {
                booking.free(now);
                letters.cancelled(progressing.stage(slot.stageId()), progressing.bid(applicationId), booking, slot);
            }
        }
    }
}
