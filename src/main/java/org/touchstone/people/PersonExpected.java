package org.touchstone.people;

import java.time.LocalDate;
import org.touchstone.shared.DomainEvent;

/**
 * A person has accepted a job and is awaited on that day, or on another day than before. An employment comes later.
 *
 * @param lineManagerId who will manage them; counts until the employment says who does, or null
 */
public record PersonExpected(long personId, Long organisationId, long postId, Long lineManagerId, LocalDate day, String post)
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
