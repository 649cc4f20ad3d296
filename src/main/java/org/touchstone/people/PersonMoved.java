package org.touchstone.people;

import java.time.LocalDate;
import org.touchstone.shared.DomainEvent;

/** A person goes from one post to another at the same organisation, from that day on. */
public record PersonMoved(
        long personId,
        long employmentId,
        Long organisationId,
        long fromPostId,
        long postId,
        LocalDate day,
        String from,
        String post)
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
