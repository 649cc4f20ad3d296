package org.touchstone.checkins;

import java.util.ArrayList;
import java.util.List;

/**
 * How My Time goes in a unit: counts, and nothing of what was said (AP-7).
 *
 * @param people those who have a line manager today; null where the group is too small to be shown (G-2)
 * @param talked those of them with a talk within the weeks of the rhythm; null likewise, and where they, or those without
 *     one, are too few
 */
public record UnitRhythm(String unit, Long people, Long talked) {

    /** Whether the figures of this unit are kept back. */
    public boolean isHidden() {
        return people == null;
    }

    /** Null where it is kept back. */
    public Double share() {
        return talked == null ? null : people == 0 ? 0 : (double) talked / people;
    }

    /** Without how many had a talk, where these few, or the few others, could be told by it. */
    private UnitRhythm discreet(int smallest) {
        return talked < smallest || people - talked < smallest ? new UnitRhythm(unit, people, null) : this;
    }

    /**
     * Takes out units that are too small, and where that leaves a single one the next smallest, too: otherwise
     * it could be told from the sum.
     */
    static List<UnitRhythm> shown(List<UnitRhythm> all, int smallest) {
        var small = all.stream().filter(u -> u.people() < smallest).count();
        var next =
                small == 1
                        ? all.stream().filter(u -> u.people() >= smallest).mapToLong(UnitRhythm::people).min().orElse(0)
                        : 0;
        var taken = false;
        var shown = new ArrayList<UnitRhythm>();
        for (var unit : all) {
            var extra = !taken && small == 1 && unit.people() >= smallest && unit.people() == next;
            taken |= extra;
            shown.add(unit.people() < smallest || extra ? new UnitRhythm(unit.unit(), null, null) : unit.discreet(smallest));
        }
        return shown;
    }
}
