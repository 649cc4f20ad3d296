package org.touchstone.shared;

import jakarta.ejb.ApplicationException;
import java.time.Instant;

/**
 * Somebody saved the same record first (rule G-11). Says who and when; the page shows both versions
 * and what was typed is kept.
 */
@ApplicationException(rollback = true)
public class ChangedMeanwhile extends RuntimeException {

    private final String who;
    private final transient Instant when;

    public ChangedMeanwhile(String who, Instant when) {
        super("changed by " + who);
        this.who = who;
        this.when = when;
    }

    public String who() {
        return who;
    }

    public Instant when() {
        return when;
    }
}
