package org.touchstone.induction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/**
 * How inductions go at an organisation: what newcomers say, in groups that are large enough, whether talks are held in
 * time, and at which stage people leave. Of single people it says nothing.
 *
 * @param until the last day that is counted: figures are of months that are over
 * @param fewest the fewest people from which a mean is told, and smallest the fewest people of which a count is
 * @param groups by what was asked for; all is everybody together
 */
public record InductionInsight(
        LocalDate from, LocalDate until, int fewest, int smallest, By by, Pulses all, List<Pulses> groups, List<Talks> talks, List<Leavers> leavers,
        Double daysToAccess) {

    /** What pulses are grouped by. */
    public enum By {
        STAGE,
        UNIT,
        TYPE,
        QUARTER
    }

    /**
     * What the pulses of a group come to.
     *
     * @param key a stage, a type, a quarter or a unit's number; null for all
     * @param count how many pulses; null like the means where too few people gave them, or would give away a group that is
     * @param means for each scale in its order; null where too few answered it
     */
    public record Pulses(String key, String name, Long count, List<BigDecimal> means) {

        public boolean isHidden() {
            return count == null;
        }
    }

    /** Talks of a kind whose time is over: how many were held in time, late, and not at all; null where there were too few. */
    public record Talks(CheckPoint.Kind kind, Long inTime, Long late, Long missed) {

        public Double share() {
            return inTime == null ? null : (Double) ((double) inTime / (inTime + late + missed));
        }
    }

    /** How many left in a stage within their first year; null where there are too few. */
    public record Leavers(TransitionPlan.Stage stage, Long count) {}

    /**
     * Groups as they may be told: those of few people are hidden, and so many others, the next smallest first, that nobody
     * finds them by subtraction (G-2). People are counted, not answers: three people who answered four times are three.
     * Means have one decimal, so that one answer more or less cannot be read from two of them.
     */
    static List<Pulses> told(List<PulseFigures.Group> groups, int fewest) {
        var hidden = new ArrayList<PulseFigures.Group>();
        var shown = new ArrayList<PulseFigures.Group>();
        groups.forEach(g -> (isFew(List.of(g), fewest) ? hidden : shown).add(g));
        while (!hidden.isEmpty() && !shown.isEmpty() && isFew(hidden, fewest)) {
            var next = shown.stream().min(Comparator.comparingLong(PulseFigures.Group::size)).orElseThrow();
            shown.remove(next);
            hidden.add(next);
        }
        return groups.stream().map(g -> hidden.contains(g) ? new Pulses(g.key(), g.name(), null, List.of()) : pulses(g)).toList();
    }

    /** Everybody together, if that is enough. */
    static Pulses together(List<PulseFigures.Group> groups, int fewest) {
        if (groups.isEmpty() || isFew(groups, fewest)) {
            return new Pulses(null, null, null, List.of());
        }
        var means = new ArrayList<BigDecimal>();
        for (var scale = 0; scale < PulseScale.values().length; scale++) {
            var sum = BigDecimal.ZERO;
            var count = 0L;
            for (var group : groups) {
                var given = LongStream.of(group.counts()[scale]).sum();
                sum = given == 0 ? sum : sum.add(group.means().get(scale).multiply(BigDecimal.valueOf(given)));
                count += given;
            }
            means.add(count == 0 ? null : sum.divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP));
        }
        return new Pulses(null, null, groups.stream().mapToLong(PulseFigures.Group::size).sum(), means);
    }

    private static Pulses pulses(PulseFigures.Group group) {
        return new Pulses(
                group.key(), group.name(), group.size(), group.means().stream().map(m -> m == null ? null : m.setScale(1, RoundingMode.HALF_UP)).toList());
    }

    /** A scale that somebody answered, and fewer people than it takes; one that nobody answered has nothing to hide. */
    private static boolean isFew(List<PulseFigures.Group> groups, int fewest) {
        for (var scale = 0; scale < PulseScale.values().length; scale++) {
            var people = people(groups, scale);
            if (people > 0 && people < fewest) {
                return true;
            }
        }
        return false;
    }

    /** At least so many people answered a scale: of a kind of pulse each gives one. */
    private static long people(List<PulseFigures.Group> groups, int scale) {
        var most = 0L;
        for (var kind : CheckPoint.Kind.values()) {
            most = Math.max(most, groups.stream().mapToLong(g -> g.counts()[scale][kind.ordinal()]).sum());
        }
        return most;
    }
}
