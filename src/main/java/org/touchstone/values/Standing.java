package org.touchstone.values;

import java.time.LocalDate;

/** Where a framework stands on a day: its state and its dates in one word. */
public enum Standing {
    DRAFT,
    /** Published, and begins on a later day. */
    COMING,
    IN_FORCE,
    /** In force, with its last day set. */
    ENDING,
    ENDED;

    static Standing on(LocalDate day, ValuesFramework.State state, LocalDate from, LocalDate until) {
        if (state == ValuesFramework.State.DRAFT) {
            return DRAFT;
        }
        if (until != null && (!day.isBefore(until) || until.equals(from))) {
            return ENDED;
        }
        if (day.isBefore(from)) {
            return COMING;
        }
        return until == null ? IN_FORCE : ENDING;
    }

    public boolean inForce() {
        return this == IN_FORCE || this == ENDING;
    }
}
