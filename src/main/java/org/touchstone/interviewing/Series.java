package org.touchstone.interviewing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Clocks;

/**
 * Slots one after the other, on one day or several, as whoever recruits thinks of them: on these days, from
 * nine to one, forty-five minutes each, a quarter of an hour between.
 *
 * @param from the first day
 * @param until the last day, the first again for one day only
 * @param begins local time at which the first slot of a day begins
 * @param ends local time by which the last slot of a day has ended
 * @param minutes how long each slot takes
 * @param pause minutes between two
 * @param weekends whether Saturdays and Sundays count
 */
public record Series(
        LocalDate from, LocalDate until, LocalTime begins, LocalTime ends, int minutes, int pause, boolean weekends, Slot.Where where) {

    /** From when until when, on the world's clock. */
    record Times(Instant starts, Instant ends) {

        boolean overlap(Instant otherStarts, Instant otherEnds) {
            return starts.isBefore(otherEnds) && otherStarts.isBefore(ends);
        }
    }

    static final int MOST = 200;
    private static final int MOST_DAYS = 92;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 480;
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** The slots in their order; what is missing or cannot be is named at its field. */
    List<Times> times(Instant now) {
        check();
        var times = new ArrayList<Times>();
        for (var day = from; !day.isAfter(until); day = day.plusDays(1)) {
            if (weekends || !WEEKEND.contains(day.getDayOfWeek())) {
                addDay(times, day);
            }
        }
        new BadInput.Gathering()
                .when(times.isEmpty(), "ends", "slot.series.none")
                .when(times.size() > MOST, "until", "slot.series.many", MOST, times.size())
                .when(!times.isEmpty() && !times.get(0).starts().isAfter(now), "from", "slot.series.past")
                .refuse();
        return times;
    }

    private void addDay(List<Times> times, LocalDate day) {
        var last = day.atTime(ends);
        for (var start = day.atTime(begins); !start.plusMinutes(minutes).isAfter(last); start = start.plusMinutes(minutes + pause)) {
            var local = ZonedDateTime.of(start, Clocks.ZONE);
            // In the night in which clocks go forward there is no such hour.
            if (local.toLocalDateTime().equals(start)) {
                times.add(new Times(local.toInstant(), local.plusMinutes(minutes).toInstant()));
            }
        }
    }

    private void check() {
        var gathering =
                new BadInput.Gathering()
                        .when(from == null, "from", "slot.day.required")
                        .when(until == null, "until", "slot.day.required")
                        .when(begins == null, "begins", "slot.time.required")
                        .when(ends == null, "ends", "slot.time.required")
                        .when(from != null && until != null && until.isBefore(from), "until", "slot.days.wrong-way")
                        .when(
                                from != null && until != null && from.plusDays(MOST_DAYS).isBefore(until),
                                "until",
                                "slot.days.many",
                                MOST_DAYS)
                        .when(begins != null && ends != null && !begins.isBefore(ends), "ends", "slot.times.wrong-way")
                        .when(minutes < SHORTEST || minutes > LONGEST, "minutes", "slot.minutes", SHORTEST, LONGEST)
                        .when(pause < 0 || pause > LONGEST, "pause", "slot.pause", LONGEST);
        if (where == null) {
            gathering.when(true, "place", "slot.place.required");
        } else {
            where.check(gathering);
        }
        gathering.refuse();
    }
}
