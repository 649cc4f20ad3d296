package org.touchstone.values.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.shared.BadInput;
import org.touchstone.values.ReadingStories;
import org.touchstone.values.ShownStory;
import org.touchstone.values.Story;

/** Stories for those who work at an organisation. */
@Path("organisations/{organisation}/stories")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "values")
public class StaffStoriesResource {

    @Inject private ReadingStories reading;

    @GET
    @Operation(summary = "Stories for those who work at an organisation: with its values, or in the welcome")
    @APIResponse(responseCode = "200", description = "The stories, the newest first")
    @APIResponse(responseCode = "400", description = "An unknown place")
    @APIResponse(responseCode = "404", description = "You do not work there")
    public List<ShownStory> forStaff(
            @PathParam("organisation") long organisation,
            @Parameter(description = "FRAMEWORK or WELCOME", example = "WELCOME") @QueryParam("place") String place) {
        if (!"FRAMEWORK".equals(place) && !"WELCOME".equals(place)) {
            throw BadInput.at("place", "story.place.unknown");
        }
        return reading.forStaff(organisation, Story.Place.valueOf(place));
    }
}
