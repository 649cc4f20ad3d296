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

/** Who has looked at whose records. */
@Path("access-events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
public class AccessEventsResource {

    @Inject private Tracing tracing;

    @GET
    @Operation(summary = "Who has looked at whose records (G-5), last first; sort by at, reader or record")
    public Page<Tracing.Look> looks(
            @BeanParam Listing listing,
            @QueryParam("subject") String subject,
            @QueryParam("reader") String reader,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        return tracing.looks(
                new Tracing.LookFilter(null, subject, reader, TypedDay.of("from", from), TypedDay.of("to", to)),
                Trails.lastFirst(listing));
    }
}
