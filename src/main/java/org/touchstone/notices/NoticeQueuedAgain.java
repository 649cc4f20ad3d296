package org.touchstone.notices;

import org.touchstone.shared.DomainEvent;

/** An administrator has put a mail that was given up back into the queue. */
record NoticeQueuedAgain(long entityId) implements DomainEvent {

    @Override
    public String entity() {
        return "notice";
    }

    @Override
    public String from() {
        return Notice.State.FAILED.name();
    }

    @Override
    public String to() {
        return Notice.State.QUEUED.name();
    }
}
