package org.touchstone.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A deed that a rule of the house forbids.
 *
 * <p>Carries the rule's number (such as {@code VR-6}, or null where the rule has none) and the key
 * of a text that tells the person what to do instead.
 */
@ApplicationException(rollback = true)
public class RuleBroken extends RuntimeException {

    private final String rule;
    private final transient Object[] parameters;

    public RuleBroken(String rule, String key, Object... parameters) {
        super(key);
        this.rule = rule;
        this.parameters = parameters;
    }

    public String rule() {
        return rule;
    }

    /** The message in the reader's words. */
    public String text() {
        return Texts.say(getMessage(), parameters);
    }

    public List<Object> parameters() {
        return List.of(parameters);
    }
}
