package org.touchstone.interviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.touchstone.recruitment.Application;
import org.touchstone.recruitment.ApplicationMove;
import org.touchstone.recruitment.Progressing;

/** A candidate who is not at a stage any more needs no slot there: it is free for others, and all are told. */
@ApplicationScoped
class FreeingSlots {

    @Inject private Slots slots;
    @Inject private SlotLetters letters;
    @Inject private Progressing progressing;
    @Inject private Clock clock;

    void left(@Observes ApplicationMove.Done moved) {
        if (moved.to() == null || moved.to().equals(moved.from()) || moved.to().equals(Application.State.IN_STAGE.name())) {
            return;
        }
        var now = clock.instant();
        for (var booking : slots.bookings(moved.entityId())) {
            var slot = booking.slot();
            if (!slot.isPast(now)) {
                booking.free(now);
                letters.cancelled(progressing.stage(slot.stageId()), progressing.bid(moved.entityId()), booking, slot);
            }
        }
    }
}
