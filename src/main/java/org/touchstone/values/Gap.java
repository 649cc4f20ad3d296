package org.touchstone.values;

import org.touchstone.shared.Texts;

/**
 * What a draft still lacks before it can be published.
 *
 * @param value the code of the value that lacks it, or null where it is the framework
 */
public record Gap(String value, String problem) {

    static Gap of(String value, String key, Object... parameters) {
        return new Gap(value, Texts.say(key, parameters));
    }
}
