package org.touchstone.appraisal;

import java.util.List;
import org.touchstone.values.Behaviour;
import org.touchstone.values.StatedValue;

/** A value that a cycle goes by, with the behaviours that it is seen in. */
public record ValueChoice(long id, String name, List<Shown> behaviours) {

    /** One behaviour: what we will do, or will not. */
    public record Shown(long id, boolean will, String text) {}

    static ValueChoice of(StatedValue value) {
        return new ValueChoice(
                value.id(),
                value.name(),
                value.behaviours().stream().map(b -> new Shown(b.id(), b.polarity() == Behaviour.Polarity.WE_WILL, b.text())).toList());
    }
}
