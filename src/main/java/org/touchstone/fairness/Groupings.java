package org.touchstone.fairness;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The same people put together in several ways, coarse and fine, each finer way within the coarser. A
 * reader may ask for one after the other, so what is hidden in one is hidden with the others in mind: of
 * a group that is hidden no part is shown, and the hidden parts of a group that is shown are enough to
 * hide behind, since whoever takes the shown parts from the whole finds their sum.
 */
final class Groupings {

    private static final String EVERYBODY = "";

    private final Characteristic characteristic;
    private final List<Gates.Cell> cells;

    Groupings(Characteristic characteristic, List<Gates.Cell> cells) {
        this.characteristic = characteristic;
        this.cells = cells;
    }

    /** The groups of one way to hide. */
    Set<String> hidden(Grouping asked, Disclosure disclosure) {
        Grouping coarser = null;
        Set<String> hidden = Set.of();
        for (var grouping : coarsestFirst()) {
            hidden = hidden(grouping, coarser, hidden, disclosure);
            if (grouping.code().equals(asked.code())) {
                break;
            }
            coarser = grouping;
        }
        return hidden;
    }

    private List<Grouping> coarsestFirst() {
        return characteristic.groupings().stream().sorted(Comparator.comparingInt(g -> g.groups().size())).toList();
    }

    private Set<String> hidden(Grouping grouping, Grouping coarser, Set<String> hiddenWholes, Disclosure disclosure) {
        var hidden = new TreeSet<String>();
        new Counted(characteristic, grouping, cells)
                .groups().stream()
                        .collect(Collectors.groupingBy(part -> whole(grouping, part.group(), coarser)))
                        .forEach(
                                (whole, parts) -> {
                                    if (hiddenWholes.contains(whole)) {
                                        parts.forEach(part -> hidden.add(part.group()));
                                    } else {
                                        hidden.addAll(disclosure.hidden(parts));
                                    }
                                });
        return hidden;
    }

    /** The group of the coarser way that a group is part of. */
    private static String whole(Grouping grouping, String part, Grouping coarser) {
        return coarser == null
                ? EVERYBODY
                : grouping.group(part)
                        .flatMap(group -> coarser.holding(group.codes().get(0)))
                        .map(Grouping.Group::code)
                        .orElse(EVERYBODY);
    }
}
