package org.touchstone.induction;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days on which offices work: Monday to Friday. Bank holidays are not known here; a time
 * that has one in it is a day short. */
final class WorkingDays {

    private WorkingDays() {}

    /** The day so many working days later. */
    static LocalDate after(LocalDate day, int workingDays) {
        var later = day;
        for (var left = workingDays; left > 0; ) {
            later = later.plusDays(1);
            if (isOne(later)) {
                left--;
            }
        }
        return later;
    }

    /** The last day from which so many working days are over on this one. */
    static LocalDate lastOver(LocalDate today, int workingDays) {
        var day = today.minusDays(workingDays);
        while (!after(day, workingDays).isBefore(today)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
