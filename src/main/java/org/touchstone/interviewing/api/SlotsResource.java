package org.touchstone.interviewing.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.interviewing.Scheduling;
import org.touchstone.interviewing.Slot;
import org.touchstone.shared.api.Serves;
import org.touchstone.shared.api.Versions;

/** One time that was offered. */
@Path("slots/{slot}")
@RequestScoped
@Serves(Scheduling.class)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "interviewing")
public class SlotsResource {

    @Inject private Scheduling scheduling;

    /** Where a slot is, and what to know about it. */
    public record Place(String place, String note) {}

    /** Why a slot is taken back; needed where somebody has booked it. */
    public record Reason(String reason) {}

    @PUT
    @Operation(summary = "Change where it is; whoever has booked it is told. If-Match names the version as last read (G-11)")
    @APIResponse(responseCode = "204", description = "Changed")
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
    public void move(@PathParam("slot") long slot, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Place place) {
        scheduling.move(slot, Versions.from(ifMatch), new Slot.Where(place.place(), place.note()));
    }

    @POST
    @Path("taking-back")
    @Operation(summary = "Take a time back; whoever has booked it is told why and asked to choose another")
    @APIResponse(responseCode = "204", description = "Taken back")
    public void takeBack(@PathParam("slot") long slot, @Valid @NotNull Reason reason) {
        scheduling.takeBack(slot, reason.reason());
    }
}
