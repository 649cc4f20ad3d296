package org.touchstone.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.transaction.xa.XAException;

/** Faults of ours: logged whole under an incident number, which is all that leaves the house. */
@ApplicationScoped
public class Faults {

    private static final int DUPLICATE = 1062;

    /** A deadlock, and too long a wait for a lock. */
    private static final Set<Integer> CROSSED = Set.of(1213, 1205);

    private static final Logger LOG = Logger.getLogger(Faults.class.getName());
    private final SecureRandom random = new SecureRandom();

    public String record(Throwable fault) {
        var incident = Long.toString(random.nextLong(1L << 40, 1L << 41), 36).toUpperCase(Locale.ROOT);
        LOG.log(Level.SEVERE, fault, () -> "incident " + incident);
        return incident;
    }

    /** Whether the fault is a database that does not answer: nothing is wrong with the deed, and later it may work. */
    public static boolean isDatabaseAway(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && speaksOfConnection(sql)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the connection was lost just when a deed was being stored, so that nobody knows whether it was. */
    public static boolean isLeftOpen(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof XAException) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody else saved the same record in the same moment (G-11): found out only when the deed was stored. */
    public static boolean isOvertaken(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody stored the same thing in the same moment, so that the second broke a rule of uniqueness. */
    public static boolean isTwin(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == DUPLICATE) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether two deeds stood in each other's way and the database let the other one go on: nothing of this one was
     * stored, and sent again it will find what the other has left.
     */
    public static boolean isCrossed(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && CROSSED.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    /** SQL states of class 08 are those of connections; the server's pool wraps some of them in its own words. */
    private static boolean speaksOfConnection(SQLException fault) {
        var state = fault.getSQLState();
        return state != null && state.startsWith("08")
                || String.valueOf(fault.getMessage()).startsWith("Error in allocating a connection");
    }
}
