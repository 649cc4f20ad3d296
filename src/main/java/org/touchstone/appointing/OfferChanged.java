package org.touchstone.appointing;

import org.touchstone.shared.DomainEvent;

/** What was done with an offer, its checks or its first day, beside the moves of the application itself. */
public record OfferChanged(long entityId, Long organisationId, String what, String from, String to, String reason)
        implements DomainEvent {

    @Override
    public String entity() {
        return "offer";
    }
}
