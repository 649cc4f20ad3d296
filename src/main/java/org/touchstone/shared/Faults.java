package org.touchstone.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Faults of ours: logged whole under an incident number, which is all that leaves the house. */
@ApplicationScoped
public class Faults {

    private static final Logger LOG = Logger.getLogger(Faults.class.getName());
    private final SecureRandom random = new SecureRandom();

    public String record(Throwable fault) {
        var incident = Long.toString(random.nextLong(1L << 40, 1L << 41), 36).toUpperCase(Locale.ROOT);
        LOG.log(Level.SEVERE, fault, () -> "incident " + incident);
        return incident;
    }
}
