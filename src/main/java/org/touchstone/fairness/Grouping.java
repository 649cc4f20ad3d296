package org.touchstone.fairness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One way of putting the codes of a characteristic together for a check, such as White and BME.
 *
 * @param reference the group that others are compared with; null for the one with the highest rate
 */
public record Grouping(String code, String name, String reference, List<Group> groups) {

    /**
     * People who are counted together.
     *
     * @param inSentence the word as it stands before "applicants"
     */
    public record Group(String code, String label, String inSentence, List<Integer> codes) {}

    public Optional<Group> group(String code) {
        return groups.stream().filter(g -> g.code().equals(code)).findFirst();
    }

    Optional<Group> named(String text) {
        return groups.stream()
                .filter(g -> g.code().equalsIgnoreCase(text) || g.label().equalsIgnoreCase(text))
                .findFirst();
    }

    Optional<Group> holding(int code) {
        return groups.stream().filter(g -> g.codes().contains(code)).findFirst();
    }

    /** From the id of each code to the group it counts in. */
    Map<Integer, String> byCode() {
        var byCode = new HashMap<Integer, String>();
        groups.forEach(g -> g.codes().forEach(id -> byCode.put(id, g.code())));
        return byCode;
    }
}
