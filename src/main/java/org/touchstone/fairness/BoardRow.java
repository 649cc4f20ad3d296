package org.touchstone.fairness;

import java.util.List;
import java.util.function.Function;

/** One gate on the board: what each characteristic asks for there. */
public record BoardRow(String gate, List<Spot> spots) {

    /**
     * One gate by one characteristic.
     *
     * @param verdict the strongest of its groups; null where nothing may be said of any group, or there is none
     */
    public record Spot(String characteristic, Verdict verdict) {}

    static BoardRow of(String gate, List<Characteristic> characteristics, Function<Characteristic, Verdict> verdicts) {
        return new BoardRow(
                gate, characteristics.stream().map(c -> new Spot(c.code(), verdicts.apply(c))).toList());
    }
}
