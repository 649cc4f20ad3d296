package org.touchstone.values;

import org.touchstone.shared.DomainEvent;

/** Somebody wrote on a draft: {@code what} was done, and to which part of it. */
public record FrameworkEdited(long frameworkId, Long organisationId, String what, String part) implements DomainEvent {

    @Override
    public String entity() {
        return "values_framework";
    }

    @Override
    public long entityId() {
        return frameworkId;
    }

    @Override
    public String to() {
        return part;
    }
}
