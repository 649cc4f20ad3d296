package org.touchstone.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a request comes from: past the balancers that the configuration names, and no further. */
@ApplicationScoped
class Places {

    @Inject
    @ConfigProperty(name = "touchstone.balancers")
    private int balancers;

    /** Each balancer of ours adds the address it saw at the right end; what stands left of those anybody can write. */
    String of(HttpServletRequest request) {
        var seen = request.getHeader("X-Forwarded-For");
        if (balancers == 0 || seen == null) {
            return request.getRemoteAddr();
        }
        var addresses = seen.split(",");
        return addresses[Math.max(0, addresses.length - balancers)].strip();
    }
}
