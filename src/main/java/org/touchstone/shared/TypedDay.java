package org.touchstone.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * A day as somebody typed it, in an address, a field or a body: year, month and day. Only days that people
 * can mean are days here, so that nothing further in has to reckon with the year 999,999,999.
 */
public final class TypedDay {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private TypedDay() {}

    /** The day, or null where nothing was typed; anything else is refused at its field. */
    public static LocalDate of(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        LocalDate day;
        try {
            day = LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw BadInput.at(field, "shared.day");
        }
        if (!isMeant(day)) {
            throw BadInput.at(field, "shared.day.far", FIRST, LAST);
        }
        return day;
    }

    /** The day, or null where none was typed that can be taken: for a form whose service says what to enter. */
    public static LocalDate orNothing(String typed) {
        try {
            return of("day", typed);
        } catch (BadInput notADay) {
            return null;
        }
    }

    /** Whether people can mean this day, and the database can hold it. */
    static boolean isMeant(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
}
