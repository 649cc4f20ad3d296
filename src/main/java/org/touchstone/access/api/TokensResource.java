package org.touchstone.access.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.access.SigningIn;
import org.touchstone.access.TooManyTries;
import org.touchstone.shared.api.Problem;

/** Tokens for other systems. */
@Path("tokens")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
public class TokensResource {

    @Inject private SigningIn signingIn;
    @Context private HttpServletRequest request;

    /** Who wants a token. */
    public record Credentials(@NotBlank @Size(max = 254) String email, @NotBlank @Size(max = 500) String password) {}

    @POST
    @SecurityRequirements
    @Operation(summary = "Get a token for an account")
    @APIResponse(responseCode = "201", description = "The token, shown this once")
    @APIResponse(responseCode = "401", description = "Wrong e-mail or password")
    @APIResponse(responseCode = "429", description = "Too many wrong tries; Retry-After says when to come back")
    public Response issue(@Valid @NotNull Credentials credentials) {
        try {
            return signingIn
                    .token(credentials.email(), credentials.password(), request.getRemoteAddr())
                    .map(token -> Response.status(Response.Status.CREATED).entity(token).build())
                    .orElseGet(() -> Problem.of(401, "Wrong e-mail or password", "Check both and try again.").response());
        } catch (TooManyTries tooMany) {
            return Response.fromResponse(Problem.of(429, "Too many tries", "Wait, then try again.").response())
                    .header("Retry-After", tooMany.seconds())
                    .build();
        }
    }
}
