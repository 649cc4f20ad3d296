package org.touchstone.notices;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends what waits in the outbox, every few seconds, on every node. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Delivering {

    private static final Logger LOG = Logger.getLogger(Delivering.class.getName());
    private static final int LONGEST_ROUND = 500;

    @Inject private Outbox outbox;
    @Inject private MailSettings settings;
    private boolean troubled;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void deliver() {
        if (!settings.configured()) {
            return;
        }
        try (var round = new MailRound(settings.server())) {
            for (var sent = 0; sent < LONGEST_ROUND && outbox.sendNext(round); sent++) {}
            troubled = false;
        } catch (RuntimeException e) {
            // A timer that throws twice is taken off by the container: mail would rest for good.
            if (!troubled) {
                LOG.log(Level.WARNING, "Mail rests until the database answers again", e);
            }
            troubled = true;
        }
    }
}
