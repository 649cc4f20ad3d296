package org.touchstone.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/**
 * Whether a request was sent by a page of ours. Every browser of the last years says so of itself, and
 * no page can make it lie; what says nothing at all is no browser, and holds no cookie to abuse.
 */
public final class SameOrigin {

    private static final Set<String> OURS = Set.of("same-origin", "none");

    private SameOrigin() {}

    /**
     * @param site the header Sec-Fetch-Site, or null
     * @param origin the header Origin, or null
     * @param host the header Host
     * @param address where people reach the system, which a balancer may hide from us
     */
    public static boolean holds(String site, String origin, String host, String address) {
        if (site != null) {
            return OURS.contains(site);
        }
        if (origin == null) {
            return true;
        }
        try {
            var from = new URI(origin);
            var home = new URI(address);
            return from.getRawAuthority() != null
                    && (from.getRawAuthority().equalsIgnoreCase(host)
                            || from.getScheme().equalsIgnoreCase(home.getScheme())
                                    && from.getRawAuthority().equalsIgnoreCase(home.getRawAuthority()));
        } catch (URISyntaxException notAnOrigin) {
            return false;
        }
    }
}
