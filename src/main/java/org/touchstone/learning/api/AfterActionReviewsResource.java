package org.touchstone.learning.api;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.learning.AfterActionReview;
import org.touchstone.learning.Reflecting;
import org.touchstone.learning.ReviewRow;
import org.touchstone.learning.ReviewText;
import org.touchstone.learning.ReviewView;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Codes;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Listing;
import org.touchstone.shared.api.Serves;
import org.touchstone.shared.api.Versions;

/** After-action reviews: mine, and those that their authors share with me. */
@Path("after-action-reviews")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "learning")
@Serves(Reflecting.class)
public class AfterActionReviewsResource {

    private static final String NONE = "No such review, or none that is shared with you";
    private static final String BAD = "Something cannot be taken, or names somebody; fields says what";
    private static final String OVERTAKEN = "It was changed since you read it: G-11";
    private static final String OTHERS = "Somebody else wrote it";
    private static final String EXAMPLE =
            """
            {"title": "Handover on a day with three admissions", "happenedOn": "2026-11-20", "expected": "Handover takes twenty minutes.",
             "happened": "It took an hour, and the late shift began without a plan.", "difference": "Three admissions came in the same half hour.",
             "nextTime": "The nurse in charge stops handover and shares the admissions out first."}""";

    @Inject private Reflecting reflecting;
    @Context private UriInfo uri;

    /** With whom: TEAM, ORG, ICS, or NOBODY to take it back. */
    public record Sharing(String share) {}

    /** What somebody of the team does about it, until when. */
    public record NewAction(String words, Long ownerId, LocalDate dueOn) {}

    /** Whether it is done. */
    public record Doing(boolean done) {}

    @GET
    @Operation(summary = "Reviews that I may read, sortable by happened, title, unit, author, share")
    public Page<ReviewRow> list(
            @Parameter(description = "Only those that I wrote") @QueryParam("mine") boolean mine,
            @Parameter(description = "Words of the review") @QueryParam("q") String words,
            @BeanParam Listing listing) {
        return reflecting.reviews(mine, words, listing.paging());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One review with what is done about it")
    @APIResponse(responseCode = "200", description = "The review; ETag is its version, for If-Match")
    @APIResponse(responseCode = "404", description = NONE)
    @Gives(ReviewView.class)
    public Response get(@PathParam("id") long id) {
        var review = reflecting.review(id);
        return Versions.tagged(review, review.version());
    }

    @POST
    @Operation(summary = "Begin a review of my team; nobody else reads it yet")
    @RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReviewText.class),
            examples = @ExampleObject(name = "a review", value = EXAMPLE)))
    @APIResponse(responseCode = "201", description = "Begun; Location names it")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "403", description = "You work nowhere today")
    public Response begin(@Valid @NotNull ReviewText text) {
        return Response.created(uri.getBaseUriBuilder().path("after-action-reviews/{id}").build(reflecting.begin(text))).build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a review of mine")
    @APIResponse(responseCode = "200", description = "The review as it is now, with its new ETag")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "403", description = OTHERS)
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "412", description = OVERTAKEN)
    @Gives(ReviewView.class)
    public Response write(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReviewText text) {
        reflecting.write(id, Versions.from(ifMatch), text);
        return get(id);
    }

    @PUT
    @Path("{id}/sharing")
    @Operation(summary = "Say who reads a review of mine; it must be whole and name nobody")
    @APIResponse(responseCode = "204", description = "From now on these read it, and nobody else")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "403", description = OTHERS)
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "412", description = OVERTAKEN)
    public void share(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Sharing sharing) {
        reflecting.share(id, Versions.from(ifMatch), Codes.of(AfterActionReview.Share.class, "share", sharing.share()));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Throw away a review of mine that nobody else reads")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "403", description = OTHERS)
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = "Others read it: take it back first")
    @APIResponse(responseCode = "412", description = OVERTAKEN)
    public void delete(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        reflecting.delete(id, Versions.from(ifMatch));
    }

    @POST
    @Path("{id}/actions")
    @Operation(summary = "Add what somebody of the team does about it")
    @APIResponse(responseCode = "204", description = "Added")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "403", description = OTHERS)
    @APIResponse(responseCode = "404", description = NONE)
    public void addAction(@PathParam("id") long id, @Valid @NotNull NewAction action) {
        reflecting.addAction(id, action.words(), action.ownerId(), action.dueOn());
    }

    @PUT
    @Path("{id}/actions/{action}")
    @Operation(summary = "Say that what I took on is done, or not done after all")
    @APIResponse(responseCode = "204", description = "Written down")
    @APIResponse(responseCode = "403", description = "It is somebody else's to do")
    @APIResponse(responseCode = "404", description = NONE)
    public void done(@PathParam("id") long id, @PathParam("action") long action, @Valid @NotNull Doing doing) {
        reflecting.done(id, action, doing.done());
    }

    @DELETE
    @Path("{id}/actions/{action}")
    @Operation(summary = "Take an action out of a review of mine")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "403", description = OTHERS)
    @APIResponse(responseCode = "404", description = NONE)
    public void removeAction(@PathParam("id") long id, @PathParam("action") long action) {
        reflecting.removeAction(id, action);
    }
}
