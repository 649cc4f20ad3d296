package org.touchstone.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.touchstone.shared.DomainEvent;

/** Each chunk is a transaction of its own: who has an appraisal keeps it, whatever becomes of the next. */
@ApplicationScoped
class OpeningChunks {

    private static final String NOBODY = "Touchstone";

    @Inject private Cycles cycles;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Long> opening() {
        return cycles.opening();
    }

    /** @return whether there may be more to open */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean openSome(long cycleId) {
        var cycle = cycles.locked(cycleId);
        if (!cycle.isOpening()) {
            return false;
        }
        if (cycles.openSome(cycle, LocalDate.now(clock), NOBODY, clock.instant()) > 0) {
            return true;
        }
        events.fire(cycle.opened(cycles.opened(cycleId), clock.instant()));
        return false;
    }
}
