package org.touchstone.values.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Listing;
import org.touchstone.shared.api.Versions;
import org.touchstone.values.StoryRow;
import org.touchstone.values.StoryText;
import org.touchstone.values.StoryView;
import org.touchstone.values.Storytelling;

/** The stories that I tell of our values. */
@Path("me/stories")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "values")
public class MyStoriesResource {

    private static final String EXAMPLE =
            """
            {"organisationId": 1, "valueId": 101, "title": "The blanket", "selfText": "My grandmother was cold in hospital, and nobody asked.",
             "usText": "On Ward 7 somebody always fetches a blanket before the round.", "nowText": "Ask, even when you are busy.",
             "name": "Emma", "post": "Staff nurse, Ward 7", "places": ["CAREERS", "WELCOME"], "expiresOn": "2027-06-30"}""";
    private static final String NOT_MINE = "No such story of yours";
    private static final String OVERTAKEN = "It was changed since you read it: G-11";

    @Inject private Storytelling telling;
    @Context private UriInfo uri;

    /** Consent to have it shown at the places and until the day that stand in it. */
    public record Sending(boolean consent) {}

    @GET
    @Operation(summary = "My stories in every state")
    @Parameter(name = "sort", description = "title, value, state, expiresOn, sentAt or changedAt")
    @APIResponse(responseCode = "200", description = "A page of stories")
    public Page<StoryRow> list(@BeanParam Listing listing) {
        return telling.mine(listing.paging());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One of my stories")
    @APIResponse(responseCode = "200", description = "The story; ETag is its version, for If-Match")
    @APIResponse(responseCode = "404", description = NOT_MINE)
    @Gives(StoryView.class)
    public Response get(@PathParam("id") long id) {
        var story = telling.story(id);
        return Versions.tagged(story, story.version());
    }

    @POST
    @Operation(summary = "Begin a story, as a draft that nobody else reads")
    @RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(implementation = StoryText.class),
            examples = @ExampleObject(name = "a story", value = EXAMPLE)))
    @APIResponse(responseCode = "201", description = "Begun; Location names it")
    @APIResponse(responseCode = "400", description = "Something cannot be taken; fields says what")
    @APIResponse(responseCode = "403", description = "You are not an employee")
    @APIResponse(responseCode = "404", description = "You do not work at this organisation")
    public Response begin(@Valid @NotNull StoryText text) {
        var id = telling.begin(text);
        return Response.created(uri.getBaseUriBuilder().path("me/stories/{id}").build(id)).build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a story that nobody else reads at the moment")
    @APIResponse(responseCode = "200", description = "The story as it is now, with its new ETag")
    @APIResponse(responseCode = "400", description = "Something cannot be taken; fields says what")
    @APIResponse(responseCode = "404", description = NOT_MINE)
    @APIResponse(responseCode = "409", description = "It waits for HR or is shown: take it back first")
    @APIResponse(responseCode = "412", description = OVERTAKEN)
    @Gives(StoryView.class)
    public Response write(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull StoryText text) {
        telling.write(id, Versions.from(ifMatch), text);
        return get(id);
    }

    @POST
    @Path("{id}/sending")
    @Operation(summary = "Give a story to HR to be read, with my consent to show it")
    @APIResponse(responseCode = "200", description = "It waits to be read")
    @APIResponse(responseCode = "400", description = "Something is missing; fields says what")
    @APIResponse(responseCode = "404", description = NOT_MINE)
    @APIResponse(responseCode = "409", description = "It waits for HR or is shown already")
    @APIResponse(responseCode = "412", description = OVERTAKEN)
    @Gives(StoryView.class)
    public Response send(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Sending sending) {
        telling.send(id, Versions.from(ifMatch), sending.consent());
        return get(id);
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(summary = "Take a story back: from now on it is shown nowhere")
    @APIResponse(responseCode = "200", description = "It is mine alone again")
    @APIResponse(responseCode = "404", description = NOT_MINE)
    @APIResponse(responseCode = "409", description = "It is shown nowhere and waits for nobody")
    @Gives(StoryView.class)
    public Response withdraw(@PathParam("id") long id) {
        telling.withdraw(id);
        return get(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete a story that is shown nowhere")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "404", description = NOT_MINE)
    @APIResponse(responseCode = "409", description = "It waits for HR or is shown: take it back first")
    @APIResponse(responseCode = "412", description = OVERTAKEN)
    public void delete(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        telling.delete(id, Versions.from(ifMatch));
    }
}
