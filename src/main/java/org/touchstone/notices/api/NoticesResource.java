package org.touchstone.notices.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.notices.DateRow;
import org.touchstone.notices.NoticeRow;
import org.touchstone.notices.Receiving;
import org.touchstone.notices.Subscribing;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Listing;

/** The caller's own inbox and dates. */
@Path("notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices")
public class NoticesResource {

    @Inject private Receiving receiving;
    @Inject private Subscribing subscribing;

    /** How many notices are new. */
    public record Unread(long unread) {}

    /** Where a calendar program reads the caller's dates. */
    public record Address(String address) {}

    @GET
    @Operation(summary = "My notices: new ones first, then the newest first")
    @APIResponse(responseCode = "200", description = "A page of notices. Sort by new or created.")
    public Page<NoticeRow> inbox(
            @BeanParam Listing listing,
            @QueryParam("unread") @Parameter(description = "true: only what I have not read") boolean unread) {
        return receiving.inbox(unread, listing.paging());
    }

    @GET
    @Path("unread")
    @Operation(summary = "How many of my notices are new")
    public Unread unread() {
        return new Unread(receiving.unread());
    }

    @PUT
    @Path("read")
    @Operation(summary = "Mark all my notices as read")
    @APIResponse(responseCode = "204", description = "Done")
    public void readAll() {
        receiving.readAll();
    }

    @PUT
    @Path("{id}/read")
    @Operation(summary = "Mark one of my notices as read")
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "404", description = "Not a notice of mine")
    public void read(@PathParam("id") long id) {
        receiving.read(id);
    }

    @GET
    @Path("dates")
    @Operation(summary = "My dates that lie ahead, soonest first")
    public Page<DateRow> dates(@BeanParam Listing listing) {
        return subscribing.dates(listing.paging());
    }

    @POST
    @Path("calendar-address")
    @Operation(summary = "Get a new secret address at which a calendar program reads my dates; an older one stops working")
    @APIResponse(responseCode = "201", description = "The address, shown this once")
    @Gives(Address.class)
    public Response subscribe() {
        var address = subscribing.subscribe();
        return Response.created(URI.create(address)).entity(new Address(address)).build();
    }

    @DELETE
    @Path("calendar-address")
    @Operation(summary = "Make the address of my dates stop working")
    @APIResponse(responseCode = "204", description = "Done")
    public void unsubscribe() {
        subscribing.unsubscribe();
    }
}
