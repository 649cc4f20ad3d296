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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.access.ChoosingPassword;
import org.touchstone.access.Tracing;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Listing;

/** What is the caller's own: password, and who has looked. */
@Path("me")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
public class MeResource {

    @Inject private ChoosingPassword choosing;
    @Inject private Tracing tracing;

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
}
