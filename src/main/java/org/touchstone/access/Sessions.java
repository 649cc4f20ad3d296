package org.touchstone.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sessions of people at web pages. A session begins with a new id, so that none can be foisted on
 * anybody, and is over when the account's password changes or the account is locked.
 */
@ApplicationScoped
public class Sessions {

    private static final String SEAT = "touchstone.seat";

    @Inject private Accounts accounts;

    @Inject
    @ConfigProperty(name = "touchstone.session-minutes")
    private int minutes;

    /** Who sits at this browser, and under which password they sat down. */
    private record Seat(long account, int epoch) implements Serializable {}

    public void begin(HttpServletRequest request, long accountId) {
        var identity = accounts.identity(accountId).orElseThrow();
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        var session = request.getSession(true);
        session.setMaxInactiveInterval((int) Duration.ofMinutes(minutes).toSeconds());
        session.setAttribute(SEAT, new Seat(accountId, identity.epoch()));
    }

    public void end(HttpServletRequest request) throws ServletException {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        request.logout();
    }

    Optional<Identity> identity(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(SEAT) instanceof Seat seat
                ? accounts.identity(seat.account()).filter(identity -> identity.epoch() == seat.epoch())
                : Optional.empty();
    }
}
