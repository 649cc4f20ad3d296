package org.touchstone.values;

/**
 * A behaviour as somebody writes it.
 *
 * @param level of whom it is asked; null means of all
 */
public record BehaviourText(Behaviour.Level level, String text) {

    BehaviourText plain() {
        return new BehaviourText(level == null ? Behaviour.Level.ALL : level, ValueText.plain(text));
    }
}
