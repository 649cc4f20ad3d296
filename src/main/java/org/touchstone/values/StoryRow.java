package org.touchstone.values;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A story in a list.
 *
 * @param organisation the name of the organisation whose it is
 * @param author who wrote it
 */
public record StoryRow(
        long id,
        long organisationId,
        String organisation,
        String value,
        String title,
        String author,
        Story.State state,
        LocalDate expiresOn,
        Instant sentAt,
        Instant changedAt) {

    /** As the query has it, without the name of the organisation. */
    public StoryRow(
            long id,
            long organisationId,
            String value,
            String title,
            String author,
            Story.State state,
            LocalDate expiresOn,
            Instant sentAt,
            Instant changedAt) {
        this(id, organisationId, null, value, title, author, state, expiresOn, sentAt, changedAt);
    }

    StoryRow of(String organisationName) {
        return new StoryRow(id, organisationId, organisationName, value, title, author, state, expiresOn, sentAt, changedAt);
    }

    /** The state in a word, as of a day: what was published and is past its time is over. */
    public String standing(LocalDate day) {
        return state == Story.State.PUBLISHED && !expiresOn.isAfter(day) ? "OVER" : state.name();
    }
}
