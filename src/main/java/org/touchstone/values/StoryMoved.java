package org.touchstone.values;

import org.touchstone.shared.DomainEvent;

/** A story was sent to be read, published, given back or taken back. */
public record StoryMoved(long storyId, Long organisationId, Story.State before, Story.State after, String reason)
        implements DomainEvent {

    @Override
    public String entity() {
        return "story";
    }

    @Override
    public long entityId() {
        return storyId;
    }

    @Override
    public String from() {
        return before.name();
    }

    @Override
    public String to() {
        return after.name();
    }
}
