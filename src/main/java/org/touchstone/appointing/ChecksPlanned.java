package org.touchstone.appointing;

import org.touchstone.shared.DomainEvent;

/** HR changed what its organisation checks of everybody. */
public record ChecksPlanned(String what, long entityId, Long organisationId, String from, String to, String reason) implements DomainEvent {

    @Override
    public String entity() {
        return "check_template";
    }
}
