package org.touchstone.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.touchstone.shared.DomainEvent;

/** Writes down who has taken their data away, whatever becomes of the file on its way. */
@ApplicationScoped
class TakenData {

    @Inject private Event<DomainEvent> events;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void by(long accountId) {
        events.fire(new DataTaken(accountId));
    }
}
