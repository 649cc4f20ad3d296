package org.touchstone.fairness;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.TypedDay;

/**
 * The days a check covers, first and last included.
 *
 * <p>Who sees no small numbers must not find them by taking one period from another that is a day
 * longer: such readers get whole quarters, or the last twelve whole months, and nothing between.
 */
public record Period(LocalDate from, LocalDate to) {

    private static final int QUARTER = 3;
    private static final int YEAR = 12;
    private static final int YEARS_OFFERED = 10;

    /** The years that any database we run on can hold. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(9998, 12, 31);

    public Period {
        new BadInput.Gathering()
                .when(from.isBefore(EARLIEST) || from.isAfter(LATEST), "from", "fairness.period.out-of-range")
                .when(to.isBefore(EARLIEST) || to.isAfter(LATEST), "to", "fairness.period.out-of-range")
                .when(to.isBefore(from), "to", "fairness.period.wrong-way-round")
                .refuse();
    }

    /** 1 April to 31 March, as the national standards count. */
    static Period financialYear(int beginning) {
        return new Period(LocalDate.of(beginning, Month.APRIL, 1), LocalDate.of(beginning + 1, Month.MARCH, 31));
    }

    static Period calendarYear(int year) {
        return new Period(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
    }

    /** The twelve months that end with this one. */
    static Period twelveMonthsTo(YearMonth last) {
        return new Period(last.minusMonths(YEAR - 1L).atDay(1), last.atEndOfMonth());
    }

    static Period quarterOf(LocalDate day) {
        var first = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / QUARTER * QUARTER + 1);
        return new Period(first.atDay(1), first.plusMonths(QUARTER - 1L).atEndOfMonth());
    }

    /** The shortest period of whole quarters that holds this one. */
    Period widened() {
        return new Period(quarterOf(from).from(), quarterOf(to).to());
    }

    private boolean isTwelveMonths() {
        return from.getDayOfMonth() == 1 && to.equals(from.plusMonths(YEAR).minusDays(1));
    }

    /**
     * What a page offers, latest first within each kind: all there is, the last twelve whole months, financial
     * years, calendar years, quarters.
     *
     * @param held the days of which there are any decisions
     * @param recent the last twelve whole months
     */
    static List<Period> choices(Period held, Period recent) {
        var choices = new LinkedHashSet<Period>();
        choices.add(held.widened());
        put(choices, recent, held);
        var last = held.to().getYear();
        for (var year = last; year >= Math.max(held.from().getYear() - 1, last - YEARS_OFFERED); year--) {
            put(choices, financialYear(year), held);
        }
        for (var year = last; year >= Math.max(held.from().getYear(), last - YEARS_OFFERED); year--) {
            put(choices, calendarYear(year), held);
        }
        var quarter = quarterOf(held.to()).from();
        for (var months = 0; months < 2 * YEAR; months += QUARTER) {
            put(choices, quarterOf(quarter.minusMonths(months)), held);
        }
        return new ArrayList<>(choices);
    }

    private static void put(Set<Period> choices, Period period, Period held) {
        if (period.overlaps(held)) {
            choices.add(period);
        }
    }

    boolean overlaps(Period other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from);
    }

    /** How a text names it: {@code financial-year}, {@code calendar-year}, {@code twelve-months}, {@code quarter}, {@code other}. */
    public String kind() {
        if (isTwelveMonths()) {
            return switch (from.getMonth()) {
                case APRIL -> "financial-year";
                case JANUARY -> "calendar-year";
                default -> "twelve-months";
            };
        }
        var quarter = from.equals(quarterOf(from).from()) && to.equals(quarterOf(from).to());
        return quarter ? "quarter" : "other";
    }

    /** As an address holds it. */
    @Override
    public String toString() {
        return from + "_" + to;
    }

    /** What {@link #toString} wrote. */
    public static Period parse(String text) {
        var ends = text.split("_", -1);
        var from = ends.length == 2 ? TypedDay.orNothing(ends[0]) : null;
        var to = ends.length == 2 ? TypedDay.orNothing(ends[1]) : null;
        if (from != null && to != null) {
            return new Period(from, to);
        }
        throw BadInput.at("period", "fairness.period.unknown", text);
    }
}
