package org.touchstone.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;

/** What every answer tells the browser, so that it helps to keep people's data where they belong. */
public final class Headers {

    /** What may load and run: ours alone. On pages PrimeFaces says the same and adds its nonce (web.xml). */
    public static final String CSP =
            "default-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self';"
                    + " frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'; script-src 'self'";

    private static final String PAGES = "Faces";

    private Headers() {}

    public static void put(HttpServletRequest request, HttpServletResponse response) {
        if (!PAGES.equals(request.getHttpServletMapping().getServletName())) {
            response.setHeader("Content-Security-Policy", CSP);
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!isTheSameForEverybody(request.getServletPath())) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    /** The page of ours that the request came from, with its query; null when it came from elsewhere. */
    public static String refererPath(HttpServletRequest request) {
        var referer = request.getHeader("Referer");
        if (referer == null) {
            return null;
        }
        try {
            var from = new URI(referer);
            if (!request.getHeader("Host").equals(from.getRawAuthority())) {
                return null;
            }
            var path = from.getRawPath().substring(request.getContextPath().length());
            return from.getRawQuery() == null ? path : path + "?" + from.getRawQuery();
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }

    private static boolean isTheSameForEverybody(String path) {
        return path.startsWith("/jakarta.faces.resource") || path.equals("/favicon.svg");
    }
}
