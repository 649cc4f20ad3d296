package org.touchstone.fairness;

import java.util.List;

/** One gate on the board: what each characteristic asks for there. */
public record BoardRow(String gate, List<Spot> spots) {

    /**
     * One gate by one characteristic.
     *
     * @param verdict the strongest of its groups; null where nothing may be said of any of them
     * @param nobody whether nobody declared anything
     */
    public record Spot(String characteristic, Verdict verdict, boolean nobody) {}

    /** Whether there is nobody to say anything about. */
    public boolean isEmpty() {
        return spots.stream().allMatch(Spot::nobody);
    }
}
