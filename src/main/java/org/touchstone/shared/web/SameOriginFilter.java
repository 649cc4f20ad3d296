package org.touchstone.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.shared.SameOrigin;

/**
 * Refuses what another site makes a person's browser send here (cross-site request forgery), and leads whoever opens an
 * address that pretends to be a form to the first page. Pages are
 * guarded by their view state as well; the API takes no cookie, so there is nothing to forge there.
 */
@WebFilter(filterName = "same-origin")
public class SameOriginFilter extends HttpFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    /** Faces takes whatever carries it for a form that was sent. */
    private static final String FORM = "jakarta.faces.ViewState";

    @Inject
    @ConfigProperty(name = "touchstone.address")
    private String address;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod()) && request.getParameter(FORM) != null) {
            response.sendRedirect(request.getContextPath() + "/");
            return;
        }
        var guarded = !SAFE.contains(request.getMethod()) && !request.getServletPath().startsWith("/api");
        if (guarded
                && !SameOrigin.holds(
                        request.getHeader("Sec-Fetch-Site"),
                        request.getHeader("Origin"),
                        request.getHeader("Host"),
                        address)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }
}
