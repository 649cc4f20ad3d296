package org.touchstone.shared;

/** Finding the name of somebody in what others wrote: Ann, and not the first letters of Annual. */
public final class WholeName {

    private static final String LETTER = "[\\p{L}\\p{N}]";

    private WholeName() {}

    /** What the database's {@code regexp_replace} takes for this name (or address) where it stands as a whole. */
    public static String pattern(String name) {
        return "(?<!" + LETTER + ")\\Q" + name.replace("\\E", "\\E\\\\E\\Q") + "\\E(?!" + LETTER + ")";
    }
}
