package org.touchstone.values;

/**
 * A story as its readers see it. It holds nothing of its author but what they agreed to: the name and the
 * post they gave for it.
 */
public record ShownStory(
        long id,
        long organisationId,
        String organisation,
        String valueCode,
        String value,
        String title,
        String selfText,
        String usText,
        String nowText,
        String name,
        String post) {

    /** As the query has it, without the name of the organisation. */
    public ShownStory(
            long id,
            long organisationId,
            String valueCode,
            String value,
            String title,
            String selfText,
            String usText,
            String nowText,
            String name,
            String post) {
        this(id, organisationId, null, valueCode, value, title, selfText, usText, nowText, name, post);
    }

    ShownStory of(String organisationName) {
        return new ShownStory(id, organisationId, organisationName, valueCode, value, title, selfText, usText, nowText, name, post);
    }
}
