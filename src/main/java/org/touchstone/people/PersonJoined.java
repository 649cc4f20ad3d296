package org.touchstone.people;

import java.time.LocalDate;
import org.touchstone.shared.DomainEvent;

/** A person has, or will have, a first employment at an organisation, from that day on. */
public record PersonJoined(
        long personId, long employmentId, Long organisationId, long postId, LocalDate day, String post)
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
        return post + ", " + day;
    }
}
