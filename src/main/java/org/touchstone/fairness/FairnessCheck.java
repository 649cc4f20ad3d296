package org.touchstone.fairness;

import org.touchstone.fairness.Stratified.ChiSquare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One gate, one period and one characteristic: how each group fared, compared with a reference
 * group, as one table and within strata.
 *
 * <p>A check is made on true counts by {@link #of} and must pass through {@link #released} before
 * anybody sees it. It holds no person and no identifier; it asks people to look and decides
 * nothing. The same rows in any order give the same check.
 *
 * @param method version of the method; a change of any formula or rule changes it
 * @param reference the group that the others are compared with; empty when there are no groups
 * @param thresholds what the verdicts were made with
 * @param groups all groups, the reference group among them, by name
 * @param undeclared people who did not declare the characteristic; they are in no ratio. Null when
 *     hidden
 * @param declaration how many declared; null when hidden
 * @param overall all groups against each other, Pearson's chi-squared without correction, to be
 *     read before any pair; null when not calculable or when a group is hidden
 * @param showsTotals may totals over all groups be shown beside the check?
 */
public record FairnessCheck(
        String method,
        String reference,
        Thresholds thresholds,
        List<GroupResult> groups,
        GroupCounts undeclared,
        Declaration declaration,
        ChiSquare overall,
        boolean showsTotals) {

    /** The version of the method. */
    public static final String METHOD = "touchstone-fairness-1";

    private static final String NOBODY = "";

    /**
     * What a check is made from: people of one group in one stratum. Rows with the same stratum and
     * group are added up.
     *
     * @param stratum for example the vacancy
     * @param group code of the group
     */
    public record Row(String stratum, String group, long entered, long passed) {
        /**
         * @throws IllegalArgumentException if stratum or group is missing or the counts are
         *     impossible
         */
        public Row {
            if (stratum == null || group == null) {
                throw new IllegalArgumentException("A row has a stratum and a group");
            }
            GroupCounts.requirePossible(entered, passed);
        }
    }

    /**
     * Which group the others are compared with: a fixed one, as the NHS standards have it, or the
     * one with the highest rate, as the Uniform Guidelines have it.
     *
     * @param group the fixed group; null for the highest rate
     * @param minimum how many must have entered for a group to count as the highest; without it a
     *     single person who passed would be the measure of all
     */
    public record Reference(String group, long minimum) {

        /** Always this group, whether anybody of it entered or not. */
        public static Reference fixed(String group) {
            return new Reference(group, 0);
        }

        /**
         * The group with the highest rate of those that at least {@code minimum} people entered;
         * the larger of two equal ones. When none is so large, the largest.
         */
        public static Reference highestRate(long minimum) {
            return new Reference(null, minimum);
        }

        private String in(Collection<GroupCounts> groups) {
            if (group != null) {
                return group;
            }
            var bySize =
                    Comparator.comparingLong(GroupCounts::entered)
                            .thenComparing(GroupCounts::group, Comparator.reverseOrder());
            return groups.stream()
                    .filter(g -> g.entered() > 0 && g.entered() >= minimum)
                    .max(Reference::compareRates)
                    .or(() -> groups.stream().max(bySize))
                    .map(GroupCounts::group)
                    .orElse(NOBODY);
        }

        private static int compareRates(GroupCounts one, GroupCounts other) {
            int byRate =
                    Long.compare(one.passed() * other.entered(), other.passed() * one.entered());
            int bySize = Long.compare(one.entered(), other.entered());
            if (byRate != 0) {
                return byRate;
            }
            return bySize != 0 ? bySize : other.group().compareTo(one.group());
        }
    }

    /**
     * What a check says of one group.
     *
     * @param hidden is everything about this group withheld, to protect people in small groups?
     * @param counts null when hidden
     * @param rate selection rate with Wilson interval; null when hidden
     * @param comparison null for the reference group, when hidden, when the reference group is
     *     hidden, and when nobody of either group entered
     * @param verdict null for the reference group and when hidden or the reference group is
     */
    public record GroupResult(
            String group,
            boolean hidden,
            GroupCounts counts,
            Interval rate,
            Comparison comparison,
            Verdict verdict) {

        private GroupResult compared(
                Comparison instead, Thresholds thresholds, FourfoldTable table) {
            double p = thresholds.verdictOnAdjusted() ? instead.adjustedP() : instead.fisher();
            return new GroupResult(
                    group, hidden, counts, rate, instead, Verdict.of(table, p, thresholds));
        }
    }

    /**
     * How many declared the characteristic. When the two shares differ much, the figures of one
     * stage do not describe the people of the other.
     *
     * @param ofEntered share (0 to 1) of those who entered; null when nobody entered
     * @param ofPassed share of those who passed; null when nobody passed
     */
    public record Declaration(Double ofEntered, Double ofPassed) {}

    /**
     * Makes a check on true counts.
     *
     * @param rows people who declared, by stratum and group, in any order
     * @param undeclared people who did not (declined, not stated, not asked); its group is a label
     */
    public static FairnessCheck of(
            Stream<Row> rows, GroupCounts undeclared, Reference reference, Thresholds thresholds) {
        var strata = new TreeMap<String, Map<String, GroupCounts>>();
        var totals = new TreeMap<String, GroupCounts>();
        rows.forEachOrdered(
                row -> {
                    var counts = new GroupCounts(row.group(), row.entered(), row.passed());
                    strata.computeIfAbsent(row.stratum(), key -> new TreeMap<>())
                            .merge(row.group(), counts, GroupCounts::plus);
                    totals.merge(row.group(), counts, GroupCounts::plus);
                });
        var referenceGroup = reference.in(totals.values());
        var groups =
                totals.values().stream()
                        .map(counts -> result(counts, referenceGroup, totals, strata, thresholds))
                        .toList();
        return new FairnessCheck(
                METHOD,
                referenceGroup,
                thresholds,
                adjusted(groups, in(totals, referenceGroup), thresholds),
                undeclared,
                declaration(totals.values(), undeclared),
                overall(totals.values()),
                true);
    }

    /**
     * The check as it may be shown: small groups hidden with all figures of theirs, and those that
     * would give them away; every comparison hidden when the reference group is. The adjustment for
     * the number of groups is made anew, over the groups that are left.
     *
     * @throws IllegalStateException if something is hidden already
     */
    public FairnessCheck released(Disclosure disclosure) {
        requireTrueCounts();
        return released(disclosure, disclosure.hidden(groups.stream().map(GroupResult::counts).toList()));
    }

    /** The same, with the groups to hide chosen by somebody who knows what else is shown of these people. */
    FairnessCheck released(Disclosure disclosure, Set<String> hidden) {
        requireTrueCounts();
        var counts = groups.stream().map(GroupResult::counts).toList();
        var referenceCounts =
                counts.stream()
                        .filter(c -> c.group().equals(reference))
                        .findFirst()
                        .orElse(new GroupCounts(reference, 0, 0));
        var visible =
                groups.stream().map(g -> hidden.contains(g.group()) ? withheld(g) : g).toList();
        var shown =
                hidden.contains(reference)
                        ? visible.stream().map(FairnessCheck::withoutComparison).toList()
                        : adjusted(visible, referenceCounts, thresholds);
        boolean undeclaredHidden = disclosure.hides(undeclared);
        return new FairnessCheck(
                method,
                reference,
                thresholds,
                shown.stream().map(g -> rounded(g, disclosure)).toList(),
                undeclaredHidden ? null : rounded(undeclared, disclosure),
                undeclaredHidden ? null : declaration,
                hidden.isEmpty() ? overall : null,
                disclosure.showsTotals(counts, undeclared));
    }

    private void requireTrueCounts() {
        if (undeclared == null || groups.stream().anyMatch(GroupResult::hidden)) {
            throw new IllegalStateException("Release the check on true counts, not a released one");
        }
    }

    /** The verdict that asks for most; null where nothing may be said of any group. */
    public Verdict strongest() {
        return groups.stream()
                .map(GroupResult::verdict)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static GroupResult result(
            GroupCounts counts,
            String reference,
            Map<String, GroupCounts> totals,
            Map<String, Map<String, GroupCounts>> strata,
            Thresholds thresholds) {
        var group = counts.group();
        var rate = counts.rate(thresholds.confidence());
        if (group.equals(reference)) {
            return new GroupResult(group, false, counts, rate, null, null);
        }
        var table = FourfoldTable.of(in(totals, reference), counts);
        if (table.referenceEntered() == 0 || table.comparisonEntered() == 0) {
            return new GroupResult(group, false, counts, rate, null, Verdict.INSUFFICIENT_DATA);
        }
        var stratified = new Stratified();
        for (var stratum : strata.values()) {
            stratified.add(FourfoldTable.of(in(stratum, reference), in(stratum, group)));
        }
        long pool = totals.values().stream().mapToLong(GroupCounts::entered).sum();
        var comparison =
                Comparison.of(
                        table,
                        counts.entered() < thresholds.minimumShare() * pool,
                        stratified.result(thresholds),
                        thresholds);
        return new GroupResult(group, false, counts, rate, comparison, null);
    }

    private static GroupCounts in(Map<String, GroupCounts> counts, String group) {
        return counts.getOrDefault(group, new GroupCounts(group, 0, 0));
    }

    private static List<GroupResult> adjusted(
            List<GroupResult> groups, GroupCounts reference, Thresholds thresholds) {
        double[] p =
                groups.stream()
                        .filter(g -> g.comparison() != null)
                        .mapToDouble(g -> g.comparison().fisher())
                        .toArray();
        var screening = MultipleComparisons.benjaminiHochberg(p);
        var formal = MultipleComparisons.holm(p);
        var results = new ArrayList<GroupResult>();
        int next = 0;
        for (var group : groups) {
            if (group.comparison() == null) {
                results.add(group);
            } else {
                var comparison = group.comparison().adjusted(screening[next], formal[next]);
                var table = FourfoldTable.of(reference, group.counts());
                results.add(group.compared(comparison, thresholds, table));
                next++;
            }
        }
        return List.copyOf(results);
    }

    private static GroupResult withheld(GroupResult group) {
        return new GroupResult(group.group(), true, null, null, null, null);
    }

    private static GroupResult withoutComparison(GroupResult group) {
        return new GroupResult(
                group.group(), group.hidden(), group.counts(), group.rate(), null, null);
    }

    private static GroupResult rounded(GroupResult group, Disclosure disclosure) {
        return group.hidden()
                ? group
                : new GroupResult(
                        group.group(),
                        false,
                        rounded(group.counts(), disclosure),
                        group.rate(),
                        group.comparison(),
                        group.verdict());
    }

    private static GroupCounts rounded(GroupCounts counts, Disclosure disclosure) {
        // A group that nobody entered is shown as such, also where nought is otherwise hidden.
        return counts.entered() == 0
                ? counts
                : new GroupCounts(
                        counts.group(),
                        disclosure.shown(counts.entered()),
                        disclosure.shown(counts.passed()));
    }

    private static Declaration declaration(
            Collection<GroupCounts> declared, GroupCounts undeclared) {
        long entered = declared.stream().mapToLong(GroupCounts::entered).sum();
        long passed = declared.stream().mapToLong(GroupCounts::passed).sum();
        return new Declaration(
                share(entered, undeclared.entered()), share(passed, undeclared.passed()));
    }

    private static Double share(long declared, long undeclared) {
        return declared + undeclared == 0 ? null : (double) declared / (declared + undeclared);
    }

    private static ChiSquare overall(Collection<GroupCounts> groups) {
        var present = groups.stream().filter(g -> g.entered() > 0).toList();
        double entered = present.stream().mapToLong(GroupCounts::entered).sum();
        double passed = present.stream().mapToLong(GroupCounts::passed).sum();
        if (present.size() < 2 || passed == 0 || passed == entered) {
            return null;
        }
        double rate = passed / entered;
        double statistic = 0;
        for (var g : present) {
            double gap = g.passed() - g.entered() * rate;
            statistic += gap * gap / (g.entered() * rate * (1 - rate));
        }
        return ChiSquare.of(statistic, present.size() - 1);
    }
}
