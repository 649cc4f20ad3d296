package org.touchstone.people;

import java.time.LocalDate;
import org.touchstone.shared.DomainEvent;

/** A person leaves an organisation; the day is their last one there. */
public record PersonLeft(
        long personId, long employmentId, Long organisationId, long postId, LocalDate day, String leavingReason)
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
        return "left, " + day;
    }

    @Override
    public String reason() {
        return leavingReason;
    }
}
