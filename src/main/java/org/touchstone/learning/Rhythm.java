package org.touchstone.learning;

import java.time.LocalDate;

/**
 * How my team looks back.
 *
 * @param weeks how often it means to, or null where nobody has said
 * @param keeper whom the reminder goes to, or null
 * @param sessions how many reviews the team has shared within twelve months
 * @param last the day of the last one, or null
 */
public record Rhythm(String unit, Integer weeks, String keeper, LocalDate since, long sessions, LocalDate last) {

    public Rhythm(String unit, Integer weeks, String keeper, LocalDate since, long sessions) {
        this(unit, weeks, keeper, since, sessions, null);
    }

    Rhythm with(LocalDate lastDay) {
        return new Rhythm(unit, weeks, keeper, since, sessions, lastDay);
    }

    /** The day on which it is time again; null where nobody has said how often. */
    public LocalDate due() {
        return weeks == null ? null : (last == null || last.isBefore(since) ? since : last).plusWeeks(weeks);
    }
}
