package org.touchstone.values;

import java.util.Arrays;
import java.util.Locale;

/**
 * A behaviour as somebody writes it.
 *
 * @param level of whom it is asked: ALL, MANAGER or SENIOR; left out it is ALL
 */
public record BehaviourText(String level, String text) {

    BehaviourText plain() {
        var asked = ValueText.plain(level).toUpperCase(Locale.ROOT);
        return new BehaviourText(asked.isEmpty() ? Behaviour.Level.ALL.name() : asked, ValueText.plain(text));
    }

    boolean knownLevel() {
        return Arrays.stream(Behaviour.Level.values()).anyMatch(l -> l.name().equals(level));
    }
}
