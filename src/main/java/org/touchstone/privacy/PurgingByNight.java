package org.touchstone.privacy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Removes every night what is over its time. Nobody is judged by this, so a timer may do it (G-8). */
@Stateless
@PermitAll
public class PurgingByNight {

    private static final String NOBODY = "Touchstone";

    @Inject private Purging purging;

    /** On every node: what one has removed the next does not find. */
    @Schedule(hour = "3", minute = "15", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void removeWhatIsOver() {
        purging.removeWhatIsOver(NOBODY);
    }
}
