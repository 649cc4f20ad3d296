package org.touchstone.notices;

import java.time.Instant;

/**
 * Something with a time to stand in a person's calendar: an interview, a session, a review point.
 *
 * @param uid the same for every word on the same event: {@code interview-17@recruitment}
 * @param sequence raised by one with each change, so that calendars keep the newest
 * @param location a room or a link, or null
 * @param cancelled true takes the event out of the calendar again
 */
public record CalendarEntry(
        String uid, int sequence, Instant start, Instant end, String summary, String location, boolean cancelled) {

    public CalendarEntry {
        if (uid == null || uid.isBlank() || summary == null || summary.isBlank()) {
            throw new IllegalArgumentException("A calendar entry needs a uid and a summary");
        }
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A calendar entry ends before it starts: " + uid);
        }
    }
}
