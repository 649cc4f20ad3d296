package org.touchstone.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.shared.Faults;
import org.touchstone.shared.Headers;

/**
 * The one way in that the platform knows: a bearer token under {@code /api}, a session everywhere else.
 * Roles are read afresh at every request, so that a role withdrawn is gone with the next click.
 */
@ApplicationScoped
public class SignIn implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Inject private Accounts accounts;
    @Inject private Sessions sessions;
    @Inject private Tokens tokens;
    @Inject private Caller caller;
    @Inject private Places places;

    /** For the machine that gathers figures; without one only administrators may look. */
    @Inject
    @ConfigProperty(name = "touchstone.metrics-token")
    private Optional<String> metricsToken;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            return validate(request, response, context);
        } catch (PersistenceException fault) {
            if (!Faults.isDatabaseAway(fault)) {
                throw fault;
            }
            return unavailable(request, response);
        }
    }

    private AuthenticationStatus validate(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Headers.put(request, response);
        caller.comesFrom(places.of(request));
        var path = request.getServletPath();
        var metrics = path.startsWith("/metrics");
        if (metrics && isMetricsToken(request)) {
            return context.notifyContainerAboutLogin(new CallerPrincipal("metrics"), Set.of(Role.ADMIN));
        }
        var machine = metrics || path.startsWith("/api");
        var identity = machine ? byToken(request) : bySession(request);
        if (identity.isPresent()) {
            caller.is(identity.get());
            if (!machine && identity.get().mustChange() && !mayGoUnchanged(path)) {
                return redirect(response, context, request.getContextPath() + "/access/password");
            }
            return context.notifyContainerAboutLogin(
                    new CallerPrincipal(String.valueOf(identity.get().accountId())), identity.get().groups());
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        // What a page does in the background must learn that nobody is signed in, not get a page.
        return machine || path.startsWith("/background/")
                ? unauthorized(response)
                : redirect(response, context, signInPage(request));
    }

    private Optional<Identity> byToken(HttpServletRequest request) {
        return bearer(request).flatMap(tokens::account).flatMap(accounts::identity);
    }

    private boolean isMetricsToken(HttpServletRequest request) {
        return metricsToken.isPresent()
                && bearer(request)
                        .filter(sent -> Secrets.same(sent, metricsToken.get()))
                        .isPresent();
    }

    private static Optional<String> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    private Optional<Identity> bySession(HttpServletRequest request) {
        // A style sheet is the same for everybody: no need to ask the database who wants it.
        return request.getServletPath().startsWith("/jakarta.faces.resource")
                ? Optional.empty()
                : sessions.identity(request);
    }

    private static boolean mayGoUnchanged(String path) {
        return path.startsWith("/access/password") || path.startsWith("/error") || path.startsWith("/sign-in");
    }

    /** The way in, and from there back to the page; after a form was sent, to the page that it stood on. */
    private static String signInPage(HttpServletRequest request) {
        var page = request.getContextPath() + "/sign-in";
        var from = "GET".equals(request.getMethod()) ? address(request) : Headers.refererPath(request);
        return from == null || from.equals("/") || from.startsWith("/index") || from.startsWith("/sign-in")
                ? page
                : page + "?from=" + URLEncoder.encode(from, StandardCharsets.UTF_8);
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getServletPath() + (query == null ? "" : "?" + query);
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

    private static AuthenticationStatus unauthorized(HttpServletResponse response) {
        response.setHeader("WWW-Authenticate", "Bearer");
        write(response, 401, "application/problem+json",
                "{\"type\":\"about:blank\",\"title\":\"Sign in first\",\"status\":401,"
                        + "\"detail\":\"Get a token with POST /api/tokens and send it: Authorization: Bearer ...\"}");
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** While the database is away nobody can be known; the answer says so and that nothing was lost. */
    private static AuthenticationStatus unavailable(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Retry-After", "30");
        if (request.getServletPath().startsWith("/api") || request.getServletPath().startsWith("/background/")) {
            write(response, 503, "application/problem+json",
                    "{\"type\":\"about:blank\",\"title\":\"Not available just now\",\"status\":503,"
                            + "\"detail\":\"Nothing was stored. Send the same request again in a minute.\"}");
            return AuthenticationStatus.SEND_FAILURE;
        }
        try {
            response.setStatus(503);
            request.getRequestDispatcher("/error/away.xhtml").forward(request, response);
        } catch (ServletException | IOException e) {
            throw new IllegalStateException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
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
