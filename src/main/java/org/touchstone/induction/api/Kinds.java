package org.touchstone.induction.api;

import org.touchstone.induction.CheckPoint;
import org.touchstone.shared.NotFound;

/** Talks and pulses as addresses name them; one that there is not is not there. */
final class Kinds {

    private Kinds() {}

    static CheckPoint.Kind of(String name) {
        for (var kind : CheckPoint.Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new NotFound("induction-talk", name);
    }
}
