package org.touchstone.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.touchstone.people.Employment.Kind;
import org.touchstone.shared.CsvColumns;
import org.touchstone.shared.CsvLine;

/** One line of a staff file: a person in a post from a day on, as the organisation's own records have it. */
record StaffLine(
        long line,
        long organisationId,
        String staffNumber,
        String name,
        String email,
        String unit,
        String post,
        String band,
        String profession,
        String roleFamily,
        BigDecimal fte,
        String managerStaffNumber,
        LocalDate starts,
        LocalDate ends,
        String leavingReason,
        Kind kind,
        BigDecimal hourlyPay,
        BigDecimal contractedHours) {

    static final CsvColumns COLUMNS =
            CsvColumns.required(
                            "organisation", "staff_number", "name", "email", "unit", "post", "band", "start_date")
                    .optional(
                            "role_family", "profession", "fte", "manager_staff_number", "end_date", "leaving_reason",
                            "contract", "hourly_pay", "contracted_hours");

    private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("substantive", Kind.SUBSTANTIVE);
        KINDS.put("permanent", Kind.SUBSTANTIVE);
        KINDS.put("fixed-term", Kind.FIXED_TERM);
        KINDS.put("bank", Kind.BANK);
        KINDS.put("acting", Kind.ACTING);
        KINDS.put("seconded", Kind.SECONDED);
    }

    /**
     * Reads a line and says what is wrong with it by itself.
     *
     * @param organisations those the person who imports may speak for, by code in capital letters
     */
    static StaffLine from(CsvLine line, Map<String, Long> organisations) {
        var read =
                new StaffLine(
                        line.number(),
                        organisation(line, organisations),
                        line.text("staff_number", 40),
                        line.text("name", 200),
                        Person.plain(line.text("email", 254)),
                        line.text("unit", 200),
                        line.text("post", 200),
                        line.text("band", 40),
                        or(line.text("profession", 100), ""),
                        or(line.text("role_family", 100), ""),
                        or(line.decimal("fte", 1, 3), BigDecimal.ONE),
                        line.text("manager_staff_number", 40),
                        line.day("start_date"),
                        line.day("end_date"),
                        line.text("leaving_reason", 200),
                        or(line.code("contract", KINDS), Kind.SUBSTANTIVE),
                        line.decimal("hourly_pay", 7, 2),
                        line.decimal("contracted_hours", 3, 2));
        read.check(line);
        return read;
    }

    private void check(CsvLine line) {
        if (email != null && !Person.isEmail(email)) {
            line.problem("email", "people.import.email");
        }
        if (fte.signum() == 0 || fte.compareTo(BigDecimal.ONE) > 0) {
            line.problem("fte", "people.import.fte");
        }
        if (ends != null && starts != null && ends.isBefore(starts)) {
            line.problem("end_date", "people.import.ends-before-start", starts.toString());
        }
        if (leavingReason != null && !line.holds("end_date")) {
            line.problem("leaving_reason", "people.import.reason-without-end");
        }
        if (staffNumber != null && staffNumber.equalsIgnoreCase(managerStaffNumber)) {
            line.problem("manager_staff_number", "people.import.own-manager");
        }
    }

    private static long organisation(CsvLine line, Map<String, Long> organisations) {
        var code = line.text("organisation", 20);
        var id = code == null ? null : organisations.get(code.toUpperCase(Locale.ROOT));
        if (code != null && id == null) {
            line.problem("organisation", "people.import.organisation", String.join(", ", organisations.keySet()));
        }
        return id == null ? 0 : id;
    }

    private static <T> T or(T value, T usual) {
        return value == null ? usual : value;
    }
}
