package org.touchstone.shared;

import jakarta.ejb.ApplicationException;

/** Too many wrong passwords for this address or from this place: try again later. */
@ApplicationException(rollback = true)
public class TooManyTries extends RuntimeException {

    private final long seconds;

    public TooManyTries(long seconds) {
        super("try again in " + seconds + " s");
        this.seconds = seconds;
    }

    public long seconds() {
        return seconds;
    }

    /** As one says it: whole minutes, rounded up. */
    public long minutes() {
        return (seconds + 59) / 60;
    }
}
