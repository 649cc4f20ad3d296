package org.touchstone.values;

import org.touchstone.shared.DomainEvent;

/** The author has written on a story, or deleted it. */
public record StoryWritten(long storyId, Long organisationId, String what) implements DomainEvent {

    @Override
    public String entity() {
        return "story";
    }

    @Override
    public long entityId() {
        return storyId;
    }
}
