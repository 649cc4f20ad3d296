package org.touchstone.interviewing;

import org.touchstone.shared.DomainEvent;

/** Something done to a slot, or to who holds it. */
public record SlotNoted(String what, long entityId, Long organisationId, String reason) implements DomainEvent {
    @Override
    public String entity() {
        return "slot";
    }
}
