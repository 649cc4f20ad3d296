package org.touchstone.shared;

import jakarta.ejb.ApplicationException;

/** More was sent than can be meant. */
@ApplicationException(rollback = true)
public class TooLarge extends RuntimeException {
    public TooLarge() {
        super("too large");
    }
}
