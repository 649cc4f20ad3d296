package org.touchstone.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.touchstone.shared.DomainEvent;

/** Begins to open a round as soon as it is stored that HR wants it. */
@ApplicationScoped
class OpeningStarter {

    @Inject private OpeningRounds rounds;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent event) {
        if (event instanceof AppraisalMoved moved && AppraisalCycle.State.OPENING.name().equals(moved.to())) {
            rounds.begin(moved.entityId());
        }
    }
}
