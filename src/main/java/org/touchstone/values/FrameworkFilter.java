package org.touchstone.values;

/**
 * Which frameworks a list shows; what is null or empty is not asked for.
 *
 * @param text part of the name
 */
public record FrameworkFilter(ValuesFramework.Kind kind, ValuesFramework.State state, String text) {

    /** For a comparison with {@code like ... escape '!'}. */
    String pattern() {
        return "%" + ValueText.plain(text).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
