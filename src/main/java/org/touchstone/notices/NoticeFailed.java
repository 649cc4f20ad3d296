package org.touchstone.notices;

import org.touchstone.shared.DomainEvent;

/** A mail was given up, for the reason that the mail server gave. */
record NoticeFailed(long entityId, String reason) implements DomainEvent {

    @Override
    public String entity() {
        return "notice";
    }

    @Override
    public String from() {
        return Notice.State.QUEUED.name();
    }

    @Override
    public String to() {
        return Notice.State.FAILED.name();
    }
}
