package org.touchstone.notices;

/** How the mail server answered. */
sealed interface Outcome {

    /** It has taken the mail. */
    record Taken() implements Outcome {}

    /** It cannot be reached, or not signed in to: no fault of the mail. */
    record Unreachable(String problem) implements Outcome {}

    /**
     * It refused this mail.
     *
     * @param forGood trying again would not help: there is no such address
     */
    record Refused(String problem, boolean forGood) implements Outcome {}
}
