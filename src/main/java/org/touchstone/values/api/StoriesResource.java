package org.touchstone.values.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Listing;
import org.touchstone.shared.api.Serves;
import org.touchstone.shared.api.Versions;
import org.touchstone.values.ReviewingStories;
import org.touchstone.values.Story;
import org.touchstone.values.StoryRow;
import org.touchstone.values.StoryView;

/** Stories that HR reads before they are shown. */
@Path("stories")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "values")
@Serves(ReviewingStories.class)
public class StoriesResource {

    private static final String NONE = "No story that waits or is shown at an organisation for which you are in HR";
    private static final String OVERTAKEN = "It was changed since you read it: G-11";

    @Inject private ReviewingStories reviewing;

    /** Giving a story back to its author: what would have to be different. */
    public record GivingBack(String reason) {}

    @GET
    @Operation(summary = "Stories that wait to be read, and those that were published, at organisations for which I am in HR")
    @Parameter(name = "sort", description = "title, value, author, state, expiresOn, sentAt or changedAt")
    @APIResponse(responseCode = "200", description = "A page of stories")
    @APIResponse(responseCode = "400", description = "An unknown state or order")
    @APIResponse(responseCode = "403", description = "You are not in HR")
    public Page<StoryRow> list(
            @BeanParam Listing listing, @Parameter(description = "WAITING or PUBLISHED") @QueryParam("state") String state) {
        return reviewing.stories(state(state), listing.paging());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One of these stories")
    @APIResponse(responseCode = "200", description = "The story; ETag is its version, for If-Match")
    @APIResponse(responseCode = "404", description = NONE)
    @Gives(StoryView.class)
    public Response get(@PathParam("id") long id) {
        var story = reviewing.story(id);
        return Versions.tagged(story, story.version());
    }

    @POST
    @Path("{id}/publication")
    @Operation(summary = "Show a story where its author agreed to; never one's own (G-6)")
    @APIResponse(responseCode = "200", description = "The story, published")
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = "It does not wait, its last day is over, or it is your own (G-6)")
    @APIResponse(responseCode = "412", description = OVERTAKEN)
    @Gives(StoryView.class)
    public Response publish(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        reviewing.publish(id, Versions.from(ifMatch));
        return get(id);
    }

    @POST
    @Path("{id}/return")
    @Operation(summary = "Give a story back to its author, with a reason; also one that is shown")
    @APIResponse(responseCode = "204", description = "It is with its author again")
    @APIResponse(responseCode = "400", description = "No reason")
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = "It is your own (G-6)")
    @APIResponse(responseCode = "412", description = OVERTAKEN)
    public void sendBack(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull GivingBack back) {
        reviewing.sendBack(id, Versions.from(ifMatch), back.reason());
    }

    private static Story.State state(String name) {
        return name == null || name.isBlank()
                ? null
                : Arrays.stream(Story.State.values())
                        .filter(s -> s.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> BadInput.at("state", "story.state.unknown"));
    }
}
