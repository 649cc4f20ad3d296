package org.touchstone.access.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.access.ChoosingPassword;
import org.touchstone.access.TakingData;
import org.touchstone.access.Tracing;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Listing;

/** What is the caller's own: password, who has looked, and all that is held about them. */
@Path("me")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
public class MeResource {

    @Inject private ChoosingPassword choosing;
    @Inject private Tracing tracing;
    @Inject private TakingData taking;

    /** The password before, and the one to come. */
    public record Change(@NotBlank @Size(max = 500) String old, @NotBlank String password) {}

    @PUT
    @Path("password")
    @Operation(summary = "Change my password; ends my other sessions and every token, this one among them")
    @APIResponse(responseCode = "204", description = "Changed")
    @APIResponse(responseCode = "400", description = "The old one is wrong, or the new one is guessed too easily")
    public void change(@Valid @NotNull Change change) {
        choosing.mine(change.old(), change.password());
    }

    @GET
    @Path("looks")
    @Operation(summary = "Who has looked at my records (G-5), last first; sort by at, reader or record")
    public Page<Tracing.Look> looks(@BeanParam Listing listing) {
        return tracing.looksAtMe(Trails.lastFirst(listing));
    }

    @GET
    @Path("data")
    @Produces("application/zip")
    @Operation(
            summary = "Everything that is held about me, as a ZIP with a file of JSON for each part of the system (G-10)",
            description =
                    "My own words, what was decided and told, what was sent to me. Nothing about others, and nobody who chose"
                        + " is named. That it was taken is written down.")
    @APIResponse(
            responseCode = "200",
            description = "A ZIP",
            content = @Content(mediaType = "application/zip", schema = @Schema(implementation = String.class, format = "binary")))
    public Response data() {
        StreamingOutput file = taking::write;
        return Response.ok(file)
                .header("Content-Disposition", "attachment; filename=\"" + taking.name() + ".zip\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
