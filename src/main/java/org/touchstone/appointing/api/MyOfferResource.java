package org.touchstone.appointing.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.appointing.Answering;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Versions;

/** A candidate's own offer. Those of others do not exist here. */
@Path("applications/{application}/offer")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appointing")
public class MyOfferResource {

    @Inject private Answering answering;

    /** Why not; null for no reason given. */
    public record Declining(String reason) {}

    @GET
    @Operation(summary = "My offer: terms, letter, and what is awaited of me")
    @APIResponse(responseCode = "404", description = "There is none, or it is not yours")
    @APIResponse(responseCode = "200", description = "ETag is the version that an acceptance must name")
    @Gives(Answering.Mine.class)
    public Response mine(@PathParam("application") long application) {
        var mine = answering.mine(application);
        return Versions.tagged(mine, mine.offer().version());
    }

    @GET
    @Path("letter")
    @Produces("application/pdf")
    @Operation(summary = "The letter as PDF")
    public byte[] letter(@PathParam("application") long application) {
        return answering.letter(application);
    }

    @GET
    @Path("start-letter")
    @Produces("application/pdf")
    @Operation(summary = "The letter that tells a moved first day, as PDF; the letter of the offer stays as it was sent")
    @APIResponse(responseCode = "404", description = "The first day was not moved")
    public byte[] startLetter(@PathParam("application") long application) {
        return answering.startLetter(application);
    }

    @POST
    @Path("acceptance")
    @Operation(summary = "Take the offer, also after the day hoped for while it stands")
    @APIResponse(responseCode = "204", description = "Taken; to take it again changes nothing (G-12)")
    @APIResponse(responseCode = "409", description = "The offer does not stand any more")
    @APIResponse(responseCode = "412", description = "The employer has put the offer right meanwhile. Read it again")
    public void accept(@PathParam("application") long application, @HeaderParam("If-Match") String ifMatch) {
        answering.accept(application, Versions.from(ifMatch));
    }

    @POST
    @Path("refusal")
    @Operation(summary = "Turn the offer down")
    @APIResponse(responseCode = "204", description = "Declined")
    @APIResponse(responseCode = "409", description = "The offer does not stand any more")
    public void decline(@PathParam("application") long application, @NotNull Declining body) {
        answering.decline(application, body.reason());
    }
}
