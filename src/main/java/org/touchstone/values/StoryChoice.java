package org.touchstone.values;

/** A value that somebody can tell a story about, at an organisation where they work. */
public record StoryChoice(long organisationId, String organisation, long valueId, String value) {

    /** The two ids as one word, for lists that choose one thing. */
    public String key() {
        return organisationId + "-" + valueId;
    }
}
