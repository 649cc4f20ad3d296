package org.touchstone.induction;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.touchstone.people.Directory;

/** Looks every night for what follows from the day. It proposes and reminds; nobody is judged by it (G-8). */
@Stateless
@PermitAll
public class SweepingByNight {

    @Inject private Sweeping sweeping;
    @Inject private Directory directory;

    /** On every node: what one has done the next does not find. */
    @Schedule(hour = "4", minute = "10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void sweep() {
        directory.organisations().forEach(o -> sweeping.sweepApart(o.id()));
    }
}
