package org.touchstone.shared;

import jakarta.ejb.ApplicationException;

/** The same request is being carried out already, or was and its answer is not there yet (rule G-12). */
@ApplicationException(rollback = true)
public class StillRunning extends RuntimeException {
    public StillRunning() {
        super("the same request was sent already");
    }
}
