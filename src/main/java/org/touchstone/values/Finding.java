package org.touchstone.values;

/**
 * A passage that keeps readers out or makes them stumble, and what to do about it.
 *
 * @param rule the rule's number, {@code PL-1} to {@code PL-8}
 * @param start where the passage begins in the text that was read
 * @param end where it ends, itself excluded
 * @param words the passage
 * @param advice what is the matter, for the author
 * @param suggestion what to put in its place, empty to leave it out, or null where only the author can tell
 */
public record Finding(
        String rule, Severity severity, int start, int end, String words, String advice, String suggestion) {

    /** Whether the text may go out as it is. */
    public enum Severity {
        BLOCK,
        WARN
    }

    public boolean blocks() {
        return severity == Severity.BLOCK;
    }
}
