package org.touchstone.values.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Listing;
import org.touchstone.values.ReadingStories;
import org.touchstone.values.ShownStory;

/** Stories of staff for everybody who thinks of working there. */
@Path("careers/stories")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "values")
public class PublicStoriesResource {

    @Inject private ReadingStories reading;

    @GET
    @SecurityRequirements
    @Operation(summary = "Stories of people who work here, for everybody")
    @Parameter(name = "sort", description = "publishedAt; stories are not ranked")
    @APIResponse(responseCode = "200", description = "A page of stories, with nothing of their authors but what they agreed to")
    @APIResponse(responseCode = "404", description = "No organisation has this code")
    public Page<ShownStory> open(
            @BeanParam Listing listing,
            @Parameter(description = "the code of the organisation", example = "NUH") @QueryParam("organisation")
                    String organisation,
            @Parameter(description = "the code of the value") @QueryParam("value") String value) {
        return reading.open(asked(organisation), asked(value), listing.paging());
    }

    private static String asked(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
