package org.touchstone.interviewing.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.interviewing.Attending;

/** A candidate chooses when to come (VR-15). */
@Path("applications/{application}/slots")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "interviewing")
public class BookingResource {

    @Inject private Attending attending;

    /** The slot that a candidate wants. */
    public record Wanted(@NotNull Long slot) {}

    @GET
    @Operation(summary = "The times that I, the candidate, can choose from, and the one I hold")
    @APIResponse(responseCode = "404", description = "Not your application, or not at a stage that people come to")
    public Attending.Choice choice(@PathParam("application") long application) {
        return attending.choice(application);
    }

    @PUT
    @Path("mine")
    @Operation(summary = "Book a time, or move to it; to book the same again changes nothing (G-12)")
    @APIResponse(responseCode = "204", description = "Booked")
    @APIResponse(responseCode = "409", description = "Somebody else has it, it was taken back, or it is too near")
    public void book(@PathParam("application") long application, @Valid @NotNull Wanted wanted) {
        attending.book(application, wanted.slot());
    }

    @DELETE
    @Path("mine")
    @Operation(summary = "Give the time back")
    @APIResponse(responseCode = "204", description = "Given back")
    public void cancel(@PathParam("application") long application) {
        attending.cancel(application);
    }
}
