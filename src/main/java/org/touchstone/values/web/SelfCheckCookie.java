package org.touchstone.values.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Where a browser keeps the token of a self-check: in a cookie that no script reads and no address shows,
 * so that the check is told apart from every other one by nothing that stays behind.
 */
@RequestScoped
class SelfCheckCookie {

    private static final String NAME = "self-check";

    @Inject private HttpServletRequest request;
    @Inject private Clock clock;

    /** The token that came along, or null. */
    String token() {
        if (request.getCookies() != null) {
            for (var cookie : request.getCookies()) {
                if (NAME.equals(cookie.getName())) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    void keep(String token, Instant until) {
        put(token, (int) Duration.between(clock.instant(), until).toSeconds());
    }

    void drop() {
        put("", 0);
    }

    private void put(String token, int seconds) {
        var cookie = new Cookie(NAME, token);
        cookie.setPath(request.getContextPath() + "/careers");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        ((HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse()).addCookie(cookie);
    }
}
