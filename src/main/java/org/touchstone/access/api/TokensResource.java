package org.touchstone.access.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.access.SigningIn;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Problem;

/** Tokens for other systems. */
@Path("tokens")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
public class TokensResource {

    @Inject private SigningIn signingIn;

    /** Who wants a token. */
    @Schema(example = "{\"email\": \"hr@sample.example\", \"password\": \"sample-only\"}")
    public record Credentials(@NotBlank @Size(max = 254) String email, @NotBlank @Size(max = 500) String password) {}

    @POST
    @SecurityRequirements
    @Operation(summary = "Get a token for an account")
    @APIResponse(
            responseCode = "201",
            description = "The token, shown this once",
            content =
                    @Content(
                            schema = @Schema(implementation = SigningIn.Token.class),
                            examples =
                                    @ExampleObject(
                                            name = "token",
                                            value = "{\"token\": \"kx3...\", \"expiresAt\": \"2026-11-22T22:00:00Z\"}")))
    @APIResponse(responseCode = "401", description = "Wrong e-mail or password")
    @APIResponse(responseCode = "409", description = "The first password must be changed on the page before")
    @APIResponse(responseCode = "429", description = "Too many wrong tries; Retry-After says when to come back")
    @Gives(SigningIn.Token.class)
    public Response issue(@Valid @NotNull Credentials credentials) {
        return signingIn
                .token(credentials.email(), credentials.password())
                .map(token -> Response.status(Response.Status.CREATED).entity(token).build())
                .orElseGet(() -> Problem.of(401, "Wrong e-mail or password", "Check both and try again.").response());
    }

    @DELETE
    @Operation(summary = "Give the token back that this request is sent with; it is of no use afterwards")
    @APIResponse(responseCode = "204", description = "Given back, or none that we know of")
    public void giveBack(@HeaderParam(HttpHeaders.AUTHORIZATION) @Parameter(hidden = true) String authorization) {
        if (authorization != null && authorization.startsWith("Bearer ")) {
            signingIn.giveBack(authorization.substring("Bearer ".length()).strip());
        }
    }
}
