package org.touchstone.notices.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.notices.Dispatching;
import org.touchstone.notices.Notice;
import org.touchstone.notices.OutboxRow;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Listing;

/** Mail, as an administrator looks after it. */
@Path("outgoing-mails")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices")
public class OutboxResource {

    @Inject private Dispatching dispatching;

    /** How many mails are tried again. */
    public record Queued(int queued) {}

    @GET
    @Operation(summary = "Mails, the newest first: where each stands and what went wrong, never what it says")
    @APIResponse(responseCode = "200", description = "Sort by created, address, template, state or tries.")
    @APIResponse(responseCode = "403", description = "Not an administrator")
    public Page<OutboxRow> list(@BeanParam Listing listing, @QueryParam("state") String state) {
        return dispatching.outbox(Notice.State.named(state), listing.paging());
    }

    @PUT
    @Path("queued")
    @Operation(summary = "Try every mail again that was given up")
    public Queued tryAllAgain() {
        return new Queued(dispatching.tryAllAgain());
    }

    @PUT
    @Path("{id}/queued")
    @Operation(summary = "Try a mail again that was given up")
    @APIResponse(responseCode = "204", description = "It is in the queue")
    @APIResponse(responseCode = "409", description = "It has not failed, or its link was for one use and is gone")
    public void tryAgain(@PathParam("id") long id) {
        dispatching.tryAgain(id);
    }
}
