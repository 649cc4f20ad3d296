package org.touchstone.values;

import org.touchstone.shared.DomainEvent;

/** A framework passed from one state to the next: it came into force, or its end was set. */
public record FrameworkMoved(
        long frameworkId, Long organisationId, ValuesFramework.State before, ValuesFramework.State after, String reason)
        implements DomainEvent {

    @Override
    public String entity() {
        return "values_framework";
    }

    @Override
    public long entityId() {
        return frameworkId;
    }

    @Override
    public String from() {
        return before.name();
    }

    @Override
    public String to() {
        return after.name();
    }

    @Override
    public String what() {
        return after == ValuesFramework.State.PUBLISHED ? "FrameworkPublished" : "FrameworkRetired";
    }
}
