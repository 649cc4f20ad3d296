package org.touchstone.privacy;

import org.touchstone.shared.DomainEvent;

/** Somebody asked to be forgotten, took it back, or was answered. */
public record ErasureMoved(String what, long entityId, String from, String to, String reason) implements DomainEvent {

    static final String ENTITY = "erasure-request";

    @Override
    public String entity() {
        return ENTITY;
    }
}
