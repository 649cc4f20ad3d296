package org.touchstone.access.api;

import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import org.touchstone.access.Caller;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.api.Serves;

/** Asks for the roles of the service that a resource {@link Serves} before a body is read: strangers learn nothing of what fits. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class RolesFirst implements ContainerRequestFilter {

    @Context private ResourceInfo resource;
    @Inject private Caller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        var serves = resource.getResourceClass().getAnnotation(Serves.class);
        if (serves == null) {
            return;
        }
        var roles = serves.value().getAnnotation(RolesAllowed.class).value();
        if (Arrays.stream(roles).noneMatch(caller::holds)) {
            throw new Forbidden("none of " + String.join(", ", roles));
        }
    }
}
