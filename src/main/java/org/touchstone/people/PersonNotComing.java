package org.touchstone.people;

import org.touchstone.shared.DomainEvent;

/** A person who was awaited at an organisation does not come. */
public record PersonNotComing(long personId, Long organisationId, String reason) implements DomainEvent {

    @Override
    public String entity() {
        return "person";
    }

    @Override
    public long entityId() {
        return personId;
    }
}
