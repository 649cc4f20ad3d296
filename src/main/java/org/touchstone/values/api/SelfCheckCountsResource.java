package org.touchstone.values.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.values.CountingSelfChecks;
import org.touchstone.values.FinishedChecks;

/** All that HR can learn of self-checks: how many were finished. */
@Path("organisations/{organisation}/self-checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "values")
public class SelfCheckCountsResource {

    @Inject private CountingSelfChecks counting;

    @GET
    @Operation(summary = "How many self-checks were finished in each of the last twelve months; small numbers are hidden (VR-9)")
    @APIResponse(responseCode = "200", description = "Twelve months, the latest first; finished is left out where it is hidden")
    @APIResponse(responseCode = "403", description = "You are not in HR")
    @APIResponse(responseCode = "404", description = "Not an organisation for which you are in HR")
    public List<FinishedChecks> finished(@PathParam("organisation") long organisation) {
        return counting.finished(organisation);
    }
}
