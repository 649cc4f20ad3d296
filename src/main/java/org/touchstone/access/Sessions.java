package org.touchstone.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** Sessions of people at web pages. A session begins with a new id, so that none can be foisted on anybody. */
@ApplicationScoped
public class Sessions {

    public void begin(HttpServletRequest request, long accountId) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        request.getSession(true).setAttribute(SignIn.ACCOUNT, accountId);
    }

    public void end(HttpServletRequest request) throws ServletException {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        request.logout();
    }
}
