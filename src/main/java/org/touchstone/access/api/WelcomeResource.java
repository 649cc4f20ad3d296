package org.touchstone.access.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.access.ChoosingPassword;

/** For people who cannot sign in yet. */
@Path("welcome")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirements
@Tag(name = "access")
public class WelcomeResource {

    @Inject private ChoosingPassword choosing;

    /** Whose password is forgotten. */
    public record Forgotten(@NotBlank @Size(max = 254) String email) {}

    /** A one-time link's secret, and the password to set. */
    public record Choice(@NotBlank @Size(max = 100) String link, @NotBlank String password) {}

    @POST
    @Path("forgotten")
    @Operation(summary = "Send a one-time link to this address, if there is an account with it")
    @APIResponse(responseCode = "202", description = "The same answer whether there is an account or not")
    @APIResponse(responseCode = "429", description = "Asked too often; Retry-After says when to come back")
    public Response forgotten(@Valid @NotNull Forgotten forgotten) {
        choosing.forgotten(forgotten.email());
        return Response.accepted().build();
    }

    @POST
    @Path("password")
    @Operation(summary = "Set the password of the account that a one-time link belongs to")
    @APIResponse(responseCode = "204", description = "Set; the link is used up")
    @APIResponse(responseCode = "400", description = "The password is too short, or guessed too easily")
    @APIResponse(responseCode = "404", description = "The link is used or too old")
    public void choose(@Valid @NotNull Choice choice) {
        choosing.byLink(choice.link(), choice.password());
    }
}
