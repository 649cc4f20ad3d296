package org.touchstone.shared;

import jakarta.ejb.ApplicationException;

/** The person may know of the record, but may not do this to it. */
@ApplicationException(rollback = true)
public class Forbidden extends RuntimeException {
    public Forbidden(String deed) {
        super(deed);
    }
}
