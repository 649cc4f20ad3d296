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
}
