package org.touchstone.recruitment;

/** What a person decides at a stage about an application: whether it goes on or, at the last scored stage, how it ended. */
public enum Verdict {
    PASSED(Application.State.PASSED, false),
    NOT_PROGRESSED(Application.State.NOT_PROGRESSED, false),
    APPOINTABLE(Application.State.APPOINTABLE, true),
    RESERVE(Application.State.RESERVE, true),
    NOT_APPOINTABLE(Application.State.NOT_APPOINTABLE, true);

    private final Application.State state;
    private final boolean last;

    Verdict(Application.State state, boolean last) {
        this.state = state;
        this.last = last;
    }

    Application.State state() {
        return state;
    }

    /** Whether it belongs to the last stage at which anything is scored. */
    public boolean isLast() {
        return last;
    }

    /** Whether the candidate is turned down: a person says why, and what to tell them (G-8, VR-10). */
    public boolean refuses() {
        return this == NOT_PROGRESSED || this == NOT_APPOINTABLE;
    }
}
