package org.touchstone.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Who manages whom above one person, nearest first.
 *
 * @param managers person ids; ends before anybody would come twice
 * @param loop the persons who manage each other in a circle further up; empty when the data are sound
 */
record ManagementChain(List<Long> managers, List<Long> loop) {

    /**
     * @param managerOf from a person to their line manager; who has none is missing
     */
    static ManagementChain of(long person, Map<Long, Long> managerOf) {
        var seen = new LinkedHashSet<Long>();
        seen.add(person);
        var next = managerOf.get(person);
        while (next != null && seen.add(next)) {
            next = managerOf.get(next);
        }
        var managers = new ArrayList<>(seen).subList(1, seen.size());
        return new ManagementChain(List.copyOf(managers), next == null ? List.of() : circle(next, managerOf));
    }

    private static List<Long> circle(Long start, Map<Long, Long> managerOf) {
        var circle = new ArrayList<Long>();
        var next = start;
        do {
            circle.add(next);
            next = managerOf.get(next);
        } while (!next.equals(start));
        return List.copyOf(circle);
    }
}
