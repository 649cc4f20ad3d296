package org.touchstone.shared;

import jakarta.ejb.ApplicationException;

/** There is no such record, or none that this person may know of: the two look alike on purpose. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {
    public NotFound(String entity, Object id) {
        super(entity + " " + id);
    }
}
