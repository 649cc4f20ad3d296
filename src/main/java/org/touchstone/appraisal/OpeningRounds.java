package org.touchstone.appraisal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Gives everybody their appraisal when HR has opened a cycle, in the background and in chunks. Whatever stops it, the next
 * round goes on where it was; nobody is given two. It judges nobody, so a job may do it (G-8).
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OpeningRounds {

    @Inject private OpeningChunks chunks;

    /** Begins at once. */
    @Asynchronous
    public void begin(long cycleId) {
        open(cycleId);
    }

    /** Goes on with what a node that died has left. On every node: they take turns chunk by chunk. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void goOn() {
        chunks.opening().forEach(this::open);
    }

    private void open(long cycleId) {
        while (chunks.openSome(cycleId)) {
            // The next chunk is another transaction.
        }
    }
}
