package org.touchstone.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The units of one organisation as a tree, whatever the data say of who belongs to whom. */
final class UnitTree {

    /** A unit at its place in the tree; depth 0 is the top. */
    record Place(UnitRow unit, int depth) {}

    private final List<UnitRow> units;

    /** @param units in the order in which brothers are to stand */
    UnitTree(List<UnitRow> units) {
        this.units = units;
    }

    /** Every unit once, each behind the one it belongs to; those that go round in a circle stand last, at the top. */
    List<Place> places() {
        var places = new ArrayList<Place>();
        var placed = new HashSet<Long>();
        var ids = units.stream().map(UnitRow::id).collect(Collectors.toSet());
        units.stream()
                .filter(u -> u.parentId() == null || !ids.contains(u.parentId()))
                .forEach(top -> place(top, 0, places, placed));
        units.forEach(lost -> place(lost, 0, places, placed));
        return places;
    }

    private void place(UnitRow unit, int depth, List<Place> places, Set<Long> placed) {
        if (placed.add(unit.id())) {
            places.add(new Place(unit, depth));
            units.stream()
                    .filter(u -> u.parentId() != null && u.parentId() == unit.id())
                    .forEach(below -> place(below, depth + 1, places, placed));
        }
    }

    /** The unit and everything below it. */
    Set<Long> below(long unitId) {
        var found = new LinkedHashSet<Long>();
        found.add(unitId);
        var before = 0;
        while (found.size() > before) {
            before = found.size();
            units.stream().filter(u -> u.parentId() != null && found.contains(u.parentId())).forEach(u -> found.add(u.id()));
        }
        return found;
    }
}
