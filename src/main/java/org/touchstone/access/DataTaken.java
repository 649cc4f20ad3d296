package org.touchstone.access;

import org.touchstone.shared.DomainEvent;

/** Somebody has taken away what is held about them (G-10). */
record DataTaken(long entityId) implements DomainEvent {

    @Override
    public String entity() {
        return "account";
    }
}
