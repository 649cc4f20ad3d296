package org.touchstone.values;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A story in full, for its author and for those who publish it.
 *
 * @param version of what was read, to be sent back with a change (G-11)
 * @param author who wrote it; readers see only {@code name} and {@code post}
 * @param returnReason what would have to be different, while it is with its author for that
 */
public record StoryView(
        long id,
        int version,
        long organisationId,
        String organisation,
        long valueId,
        String value,
        String author,
        Story.State state,
        String title,
        String selfText,
        String usText,
        String nowText,
        String name,
        String post,
        List<Story.Place> places,
        LocalDate expiresOn,
        Instant sentAt,
        String returnReason,
        String publishedBy,
        Instant publishedAt) {

    /** Whether its author can change it as it stands. */
    public boolean writable() {
        return state != Story.State.WAITING && state != Story.State.PUBLISHED;
    }
}
