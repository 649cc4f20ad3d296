package org.touchstone.notices;

import java.time.Duration;

/**
 * How long to wait before a mail that was refused is tried again: twice as long each time, up to a
 * longest wait, and only so many times.
 */
record BackOff(Duration first, Duration longest, int tries) {

    BackOff {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0 || tries < 1) {
            throw new IllegalArgumentException(
                    "touchstone.mail.retry-seconds, .retry-longest-minutes and .tries must be positive and in order");
        }
    }

    boolean isOver(int tried) {
        return tried >= tries;
    }

    /** The wait after the try of this number, counted from 1. */
    Duration after(int tried) {
        var wait = first;
        for (var i = 1; i < tried && wait.compareTo(longest) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
