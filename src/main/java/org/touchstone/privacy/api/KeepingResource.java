package org.touchstone.privacy.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.privacy.KeepingPeriods;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Listing;
import org.touchstone.shared.api.Serves;

/** How long records about people are kept. */
@Path("keeping")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "privacy")
@Serves(KeepingPeriods.class)
public class KeepingResource {

    @Inject private KeepingPeriods keeping;

    /** What a run has removed, in all. */
    public record Removed(long removed) {}

    @GET
    @Operation(summary = "Each kind of record, for how long it is kept, and what a run would remove now: a dry run (G-9)")
    @APIResponse(responseCode = "403", description = "You do not answer for data protection")
    public List<KeepingPeriods.Kind> kinds() {
        return keeping.kinds();
    }

    @GET
    @Path("runs")
    @Operation(summary = "What was removed so far, newest first; sortable by at, kind, removed, who")
    public Page<KeepingPeriods.Run> runs(@BeanParam Listing listing) {
        return keeping.runs(listing.paging());
    }

    @POST
    @Path("runs")
    @Operation(summary = "Remove now what every night removes; cannot be undone")
    @APIResponse(responseCode = "200", description = "How many records went")
    @APIResponse(responseCode = "403", description = "You do not answer for data protection of the whole system")
    public Removed remove() {
        return new Removed(keeping.removeWhatIsOver());
    }
}
