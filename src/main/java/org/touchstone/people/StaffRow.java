package org.touchstone.people;

import java.time.LocalDate;
import java.util.List;

/**
 * One employment in a list of staff.
 *
 * @param ends the last day, or null while none is known
 * @param manager the line manager's name, or null
 */
public record StaffRow(
        long id,
        String name,
        String email,
        String staffNumber,
        String post,
        String band,
        String unit,
        Employment.Kind kind,
        LocalDate starts,
        LocalDate ends,
        String manager) {

    /** The columns of the file that a list of staff is downloaded as. */
    public static final List<String> COLUMNS =
            List.of("staff_number", "name", "email", "unit", "post", "band", "contract", "start_date", "end_date", "manager");

    public Object[] cells() {
        return new Object[] {staffNumber, name, email, unit, post, band, kind, starts, ends, manager};
    }
}
