package org.touchstone.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Clocks;

/** A day and a time of day as somebody chose them, in the organisation's own zone. */
final class Moment {

    private Moment() {}

    /** The moment; both are asked for, at their fields. */
    static Instant of(LocalDate day, LocalTime time) {
        new BadInput.Gathering()
                .when(day == null, "day", "checkins.day.required")
                .when(time == null, "time", "checkins.time.required")
                .refuse();
        return day.atTime(time).atZone(Clocks.ZONE).toInstant();
    }
}
