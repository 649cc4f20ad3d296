package org.touchstone.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.touchstone.fairness.FairnessCheck.GroupResult;
import org.touchstone.shared.Texts;

/**
 * A check as the person who asked may see it, with the words that belong to it.
 *
 * @param organisation its name; null for all that the person may see
 * @param period the days that were counted, which may be more than were asked for
 * @param stratified whether vacancies were compared within themselves
 * @param exact whether these are true counts, small ones among them
 * @param reasons why people did not declare, each with its counts; empty where a count is too small to be shown
 * @param total everybody, declared or not; null where it would give a small number away
 */
public record CheckReport(
        String gate,
        Characteristic characteristic,
        Grouping grouping,
        String organisation,
        Period period,
        boolean stratified,
        boolean exact,
        FairnessCheck check,
        List<GroupCounts> reasons,
        GroupCounts total) {

    /** The usual chance that a study gives itself of finding what is there. */
    private static final double POWER = 0.8;

    private static final double TENTHS = 10;

    /** The groups in the order of the list, the one that others are compared with at the end. */
    public List<GroupResult> groups() {
        var order = grouping.groups().stream().map(Grouping.Group::code).toList();
        var groups = new ArrayList<>(check.groups());
        groups.sort(
                Comparator.<GroupResult, Boolean>comparing(g -> isReference(g))
                        .thenComparing(g -> order.indexOf(g.group())));
        return groups;
    }

    /** Whether the vacancies point the other way than all of them together, for any group (Simpson's paradox). */
    public boolean isReversed() {
        return strata().anyMatch(Stratified.Result::reversal);
    }

    /** Whether the vacancies tell so different stories of any group that one ratio for all says little. */
    public boolean isMixed() {
        return strata()
                .map(Stratified.Result::homogeneity)
                .anyMatch(h -> h != null && h.valid() && h.p() < check.thresholds().significance());
    }

    private Stream<Stratified.Result> strata() {
        return stratified
                ? check.groups().stream().filter(g -> g.comparison() != null).map(g -> g.comparison().stratified())
                : Stream.empty();
    }

    /** Where the scale of drawn rates ends: a whole ten per cent that no rate or interval goes beyond. */
    public double rateScale() {
        var highest =
                check.groups().stream()
                        .map(GroupResult::rate)
                        .filter(rate -> rate != null && rate.high() != null)
                        .mapToDouble(Interval::high)
                        .max()
                        .orElse(1);
        return Math.min(1, Math.ceil(highest * TENTHS) / TENTHS);
    }

    /** How many people each group must have so that a true ratio at the threshold is found; null where that cannot be said. */
    public Long needed() {
        var thresholds = check.thresholds();
        var ratio = (double) thresholds.ratioNumerator() / thresholds.ratioDenominator();
        return check.groups().stream()
                .filter(g -> isReference(g) && g.rate() != null && g.rate().calculable())
                .map(g -> g.rate().estimate())
                .filter(rate -> rate > 0 && rate < 1)
                .map(rate -> SampleSize.perGroup(rate, ratio, thresholds.significance(), POWER))
                .findFirst()
                .orElse(null);
    }

    /** The groups that are compared with another one. */
    public List<GroupResult> compared() {
        return groups().stream().filter(g -> !isReference(g)).toList();
    }

    public boolean isReference(GroupResult group) {
        return group.group().equals(check.reference());
    }

    public boolean isEmpty() {
        return check.groups().isEmpty();
    }

    /** The group's name as it stands in a table. */
    public String label(String group) {
        return grouping.group(group).map(Grouping.Group::label).orElse(group);
    }

    /** What the figures say of a group, in a sentence. */
    public String sentence(GroupResult group) {
        return sentences().of(gate, check, group, this::inSentence) + ".";
    }

    /** What the vacancies say of a group, each by its own rate; empty where they were not compared. */
    public String withinStrata(GroupResult group) {
        var text = stratified ? sentences().withinStrata(gate, group, this::inSentence) : "";
        return text.isEmpty() || text.endsWith(".") ? text : text + ".";
    }

    /** What the group's verdict asks for; empty where there is none. */
    public String advice(GroupResult group) {
        return group.verdict() == null ? "" : sentences().of(group.verdict());
    }

    private String inSentence(String group) {
        return grouping.group(group).map(Grouping.Group::inSentence).orElse(group);
    }

    private static Sentences sentences() {
        return new Sentences(Texts.bundle());
    }
}
