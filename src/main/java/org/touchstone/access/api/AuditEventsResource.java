package org.touchstone.access.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.access.Tracing;
import org.touchstone.shared.Page;
import org.touchstone.shared.TypedDay;
import org.touchstone.shared.api.Listing;

/** What was done, and who did it. */
@Path("audit-events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
public class AuditEventsResource {

    @Inject private Tracing tracing;

    @GET
    @Operation(
            summary = "What was done (G-4), last first; sort by at, who, what, entity or organisation",
            description = "What was said in it (from, to, reason) is for DATA_PROTECTION; an administrator sees it of accounts.")
    public Page<Tracing.Deed> deeds(
            @BeanParam Listing listing,
            @QueryParam("entity") String entity,
            @QueryParam("entityId") Long entityId,
            @QueryParam("who") String who,
            @QueryParam("organisation") Long organisation,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        return tracing.deeds(
                new Tracing.DeedFilter(
                        entity, entityId, who, organisation, TypedDay.of("from", from), TypedDay.of("to", to)),
                Trails.lastFirst(listing));
    }
}
