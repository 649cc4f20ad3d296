package org.touchstone.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** The groups in the order of the list, the one that others are compared with at the end. */
    public List<GroupResult> groups() {
        var order = grouping.groups().stream().map(Grouping.Group::code).toList();
        var groups = new ArrayList<>(check.groups());
        groups.sort(
                Comparator.<GroupResult, Boolean>comparing(g -> isReference(g))
                        .thenComparing(g -> order.indexOf(g.group())));
        return groups;
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
        return stratified ? sentences().withinStrata(gate, group, this::inSentence) : "";
    }

    /** What the group's verdict asks for; empty where there is none. */
    public String advice(GroupResult group) {
        return group.verdict() == null ? "" : sentences().of(group.verdict());
    }

    /** The verdict that asks for most; null where nothing may be said of any group. */
    public Verdict strongest() {
        return compared().stream()
                .map(GroupResult::verdict)
                .filter(v -> v != null)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private String inSentence(String group) {
        return grouping.group(group).map(Grouping.Group::inSentence).orElse(group);
    }

    private static Sentences sentences() {
        return new Sentences(Texts.bundle());
    }
}
