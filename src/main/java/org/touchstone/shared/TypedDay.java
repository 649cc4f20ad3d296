package org.touchstone.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day as somebody typed it, in an address or a field: year, month and day. */
public final class TypedDay {

    private TypedDay() {}

    /** The day, or null where nothing was typed; anything else is refused at its field. */
    public static LocalDate of(String field, String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw BadInput.at(field, "shared.day");
        }
    }
}
