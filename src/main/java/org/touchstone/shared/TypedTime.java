package org.touchstone.shared;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/** A time of day as somebody typed it: hours and minutes, local. */
public final class TypedTime {

    private TypedTime() {}

    /** The time, or null where nothing was typed; anything else is refused at its field. */
    public static LocalTime of(String field, String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalTime.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw BadInput.at(field, "shared.time");
        }
    }

    /** The time, or null where none was typed that can be taken: for a form whose service says what to enter. */
    public static LocalTime orNothing(String typed) {
        try {
            return of("time", typed);
        } catch (BadInput notATime) {
            return null;
        }
    }
}
