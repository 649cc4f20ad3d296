package org.touchstone.fairness;

import java.util.Set;

/**
 * One answer that a code list knows, or one of the three ways of not giving an answer.
 *
 * @param code its name with us
 * @param nationalCode its code in the national list, or null
 * @param kind a declared answer, or how there came to be none
 * @param onForm whether the form offers it; the others come from older systems
 * @param aliases other words that imports may use
 */
public record Code(
        int id, String code, String nationalCode, String label, Kind kind, boolean onForm, Set<String> aliases) {

    /** What kind of answer. The last three are never confused and never in a ratio. */
    public enum Kind {
        DECLARED,
        PREFER_NOT_TO_SAY,
        NOT_STATED,
        NOT_ASKED
    }

    public boolean declared() {
        return kind == Kind.DECLARED;
    }
}
