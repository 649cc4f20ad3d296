package org.touchstone.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The one way in that the platform knows: a bearer token under {@code /api}, a session everywhere else.
 * Roles are read afresh at every request, so that a role withdrawn is gone with the next click.
 */
@ApplicationScoped
public class SignIn implements HttpAuthenticationMechanism {

    static final String ACCOUNT = "touchstone.account";
    private static final String BEARER = "Bearer ";

    @Inject private Accounts accounts;
    @Inject private Tokens tokens;
    @Inject private Caller caller;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        caller.comesFrom(request.getRemoteAddr());
        var api = request.getServletPath().startsWith("/api");
        var identity = api ? byToken(request) : bySession(request);
        if (identity.isPresent()) {
            caller.is(identity.get());
            if (!api && identity.get().mustChange() && !mayGoUnchanged(request)) {
                return redirect(response, context, request.getContextPath() + "/access/password");
            }
            return context.notifyContainerAboutLogin(
                    new CallerPrincipal(String.valueOf(identity.get().accountId())), identity.get().groups());
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        return api ? unauthorized(response, context) : redirect(response, context, signInPage(request));
    }

    private Optional<Identity> byToken(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header != null && header.startsWith(BEARER)
                ? tokens.account(header.substring(BEARER.length()).strip()).flatMap(accounts::identity)
                : Optional.empty();
    }

    private Optional<Identity> bySession(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof Long account)) {
            return Optional.empty();
        }
        // A style sheet is the same for everybody: no need to ask the database who wants it.
        if (request.getServletPath().startsWith("/jakarta.faces.resource")) {
            return Optional.empty();
        }
        return accounts.identity(account);
    }

    private static boolean mayGoUnchanged(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.startsWith("/access/password") || path.startsWith("/error") || path.startsWith("/sign-in");
    }

    private static String signInPage(HttpServletRequest request) {
        var from = request.getServletPath();
        if (request.getQueryString() != null) {
            from += "?" + request.getQueryString();
        }
        var page = request.getContextPath() + "/sign-in";
        return from.equals("/index.xhtml") || from.isEmpty() || !"GET".equals(request.getMethod())
                ? page
                : page + "?from=" + URLEncoder.encode(from, StandardCharsets.UTF_8);
    }

    private static AuthenticationStatus redirect(
            HttpServletResponse response, HttpMessageContext context, String page) {
        if ("partial/ajax".equals(context.getRequest().getHeader("Faces-Request"))) {
            write(response, 200, "text/xml",
                    "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + page.replace("&", "&amp;")
                            + "\"/></partial-response>");
            return AuthenticationStatus.SEND_CONTINUE;
        }
        return context.redirect(page);
    }

    private static AuthenticationStatus unauthorized(HttpServletResponse response, HttpMessageContext context) {
        response.setHeader("WWW-Authenticate", "Bearer");
        write(response, 401, "application/problem+json",
                "{\"type\":\"about:blank\",\"title\":\"Sign in first\",\"status\":401,"
                        + "\"detail\":\"Get a token with POST /api/tokens and send it: Authorization: Bearer ...\"}");
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static void write(HttpServletResponse response, int status, String type, String body) {
        response.setStatus(status);
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        try {
            response.getWriter().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
