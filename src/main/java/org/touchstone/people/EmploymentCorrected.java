package org.touchstone.people;

import org.touchstone.shared.DomainEvent;

/** What is stored of an employment or its person was corrected; changes names what. */
public record EmploymentCorrected(long personId, long employmentId, Long organisationId, String changes)
        implements DomainEvent {

    @Override
    public String entity() {
        return "person";
    }

    @Override
    public long entityId() {
        return personId;
    }

    @Override
    public String to() {
        return changes;
    }
}
