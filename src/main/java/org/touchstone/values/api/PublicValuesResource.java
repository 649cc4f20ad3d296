package org.touchstone.values.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.shared.BadInput;
import org.touchstone.values.Framing;
import org.touchstone.values.StatedFramework;

/** What an organisation stands for, for everybody who thinks of working there. */
@Path("careers/values")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "values")
public class PublicValuesResource {

    @Inject private Framing framing;

    @GET
    @SecurityRequirements
    @Operation(summary = "The values an organisation works by today; open to everybody")
    @APIResponse(responseCode = "200", description = "The framework with all that it says")
    @APIResponse(responseCode = "404", description = "No organisation has this code")
    public StatedFramework inForce(
            @Parameter(description = "the code of the organisation", example = "NUH") @QueryParam("organisation")
                    String organisation) {
        if (organisation == null || organisation.isBlank()) {
            throw BadInput.at("organisation", "values.organisation.required");
        }
        return framing.inForce(organisation);
    }
}
