package org.touchstone.fairness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/**
 * What may be shown of small groups. Figures are worked out on true counts first; then whole groups
 * are hidden, with every rate, ratio, interval and p of theirs.
 *
 * <p>A group is hidden when any of its three counts (entered, passed, did not pass) is small. A
 * hidden group must not be found by subtraction either: all hidden groups together are a count like
 * any other, so the next smallest group is hidden too while one group is hidden alone, or while
 * those hidden together are still few. Totals are taken as known to the reader, whether shown or
 * not, and so are the people who did not declare.
 *
 * @param smallest the smallest count that is shown; smaller ones are hidden
 * @param zerosShown is nought shown all the same?
 * @param nearest shown counts are rounded to a multiple of this; 1 leaves them as they are
 */
public record Disclosure(long smallest, boolean zerosShown, long nearest) {

    /** True counts, for a named role and with a record of who looked. */
    public static final Disclosure EXACT = new Disclosure(0, true, 1);

    /** Inside the organisation: nothing about fewer than five people, nought included. */
    public static final Disclosure INTERNAL = new Disclosure(5, false, 1);

    /**
     * For publication, as national hospital statistics do it: 1 to 7 hidden, other counts to the
     * nearest 5, nought shown.
     */
    public static final Disclosure PUBLISHED = new Disclosure(8, true, 5);

    private static final List<ToLongFunction<GroupCounts>> COLUMNS =
            List.of(GroupCounts::entered, GroupCounts::passed, GroupCounts::notPassed);

    /**
     * @throws IllegalArgumentException if a count is negative or there is nothing to round to
     */
    public Disclosure {
        if (smallest < 0 || nearest < 1) {
            throw new IllegalArgumentException("Counts from 0, rounded to at least 1");
        }
    }

    /** May this count not be shown? */
    public boolean hides(long count) {
        return count < smallest && !(zerosShown && count == 0);
    }

    /**
     * May any count of this group not be shown? A group that nobody entered has nothing to hide.
     */
    public boolean hides(GroupCounts group) {
        return group.entered() > 0 && COLUMNS.stream().anyMatch(c -> hides(c.applyAsLong(group)));
    }

    /** The count as it is shown: rounded, or null where it is hidden. */
    public Long shown(long count) {
        return hides(count) ? null : Math.floorDiv(count + nearest / 2, nearest) * nearest;
    }

    /** The count as it is printed: rounded, or a star where it is hidden. */
    public String print(long count) {
        Long shown = shown(count);
        return shown == null ? "*" : shown.toString();
    }

    /**
     * The groups to hide: the small ones, and those that would give them away. The order of the
     * groups makes no difference.
     *
     * @param groups the groups of one table, each once, without those who did not declare
     */
    public Set<String> hidden(Collection<GroupCounts> groups) {
        var names = new TreeSet<String>();
        hiddenGroups(groups).forEach(group -> names.add(group.group()));
        return names;
    }

    /**
     * May totals over all groups be shown? Not when they would give away what is hidden: people who
     * did not declare, or a table all of which is hidden because it is small altogether.
     */
    public boolean showsTotals(Collection<GroupCounts> groups, GroupCounts undeclared) {
        return !hides(undeclared) && exposed(hiddenGroups(groups)) == null;
    }

    private List<GroupCounts> hiddenGroups(Collection<GroupCounts> groups) {
        var visible = new ArrayList<GroupCounts>();
        var hidden = new ArrayList<GroupCounts>();
        for (var group : groups) {
            if (group.entered() > 0) {
                (hides(group) ? hidden : visible).add(group);
            }
        }
        var column = exposed(hidden);
        while (column != null && !visible.isEmpty()) {
            var next = visible.stream().min(nextSmallest(column)).orElseThrow();
            visible.remove(next);
            hidden.add(next);
            column = exposed(hidden);
        }
        return hidden;
    }

    /** A column in which subtraction would reveal a hidden count; null when there is none. */
    private ToLongFunction<GroupCounts> exposed(List<GroupCounts> hidden) {
        // A group hidden alone is small in some column, so that column is found here. Nought counts
        // as
        // few even where it is shown: that nobody among the hidden failed says how many passed.
        return COLUMNS.stream()
                .filter(column -> !hidden.isEmpty())
                .filter(column -> hidden.stream().mapToLong(column).sum() < smallest)
                .findFirst()
                .orElse(null);
    }

    private static Comparator<GroupCounts> nextSmallest(ToLongFunction<GroupCounts> column) {
        // A group with nought in this column adds nothing to hide behind.
        return Comparator.<GroupCounts, Boolean>comparing(group -> column.applyAsLong(group) == 0)
                .thenComparingLong(column)
                .thenComparingLong(GroupCounts::entered)
                .thenComparing(GroupCounts::group);
    }
}
