package org.touchstone.checkins;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody of a manager's team and how My Time goes with them.
 *
 * @param post what they do, or null
 * @param lastHeld the day of the last talk with any manager of theirs, or null
 * @param next the time of the next one that is planned with this manager, or null
 * @param asked whether they have asked for an extra one that waits
 */
public record TeamRow(long personId, String name, String post, LocalDate since, LocalDate lastHeld, Instant next, boolean asked) {

    /** The day by which the next one is due. */
    public LocalDate due(int weeks) {
        return (lastHeld == null || lastHeld.isBefore(since) ? since : lastHeld).plusWeeks(weeks);
    }
}
