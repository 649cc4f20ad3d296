package org.touchstone.checkins.api;

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
import org.touchstone.checkins.CareerConversation;
import org.touchstone.checkins.CareerRow;
import org.touchstone.checkins.CareerText;
import org.touchstone.checkins.CareerView;
import org.touchstone.checkins.Conversing;
import org.touchstone.shared.Page;
import org.touchstone.shared.TypedTime;
import org.touchstone.shared.api.Codes;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Listing;
import org.touchstone.shared.api.Serves;
import org.touchstone.shared.api.Versions;
import org.touchstone.shared.api.YesOrNo;

/** Career conversations: the employee's own, and those of others that were shared with me. */
@Path("career-conversations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "checkins")
@Serves(Conversing.class)
public class CareerConversationsResource {

    private static final String NONE = "No conversation of yours, or shared with you";
    private static final String NOT_MINE = "No conversation of yours";
    private static final String BAD = "Something cannot be taken; fields says what";
    private static final String NOT_NOW = "Not as the conversation stands";

    @Inject private Conversing conversing;
    @Context private UriInfo uri;

    /** @param partner the work address of a colleague; left out: my line manager */
    public record Planning(String partner, LocalDate day, String time) {}

    /** The day on which it took place. */
    public record Holding(LocalDate heldOn) {}

    /** One step of the plan. */
    public record Step(String step, LocalDate dueOn) {}

    /** Whether it is done. */
    public record Done(boolean done) {}

    /** The day on which we look at the plan again. */
    public record Agreeing(LocalDate reviewOn) {}

    /** What became of the plan. */
    public record Reviewing(String reviewWords) {}

    /** PRIVATE, MANAGER, TALENT_LEAD or ICS. */
    public record Sharing(String share) {}

    @GET
    @Operation(summary = "My career conversations; with shared, those of others that I may read. Sortable by when, state, share, person, partner, review")
    public Page<CareerRow> list(
            @Parameter(description = "true: those of others") @QueryParam("shared") boolean shared, @BeanParam Listing listing) {
        return shared ? conversing.sharedWithMe(listing.paging()) : conversing.mine(listing.paging());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One conversation with its plan; a look of somebody else is written down (G-5)")
    @APIResponse(responseCode = "200", description = "The conversation; ETag is its version, for If-Match")
    @APIResponse(responseCode = "404", description = NONE)
    @Gives(CareerView.class)
    public Response get(@PathParam("id") long id) {
        var one = conversing.conversation(id);
        return Versions.tagged(one, one.version());
    }

    @POST
    @Operation(summary = "Plan a conversation with my line manager, or with a colleague whom I ask")
    @RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(implementation = Planning.class),
            examples = @ExampleObject(name = "with a colleague", value = "{\"partner\": \"mentor@sample.example\", \"day\": \"2027-02-03\", \"time\": \"14:00\"}")))
    @APIResponse(responseCode = "201", description = "Planned; Location names it, and both have it in their calendars")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "409", description = "Nobody manages you")
    public Response plan(@Valid @NotNull Planning planning) {
        var id = conversing.plan(planning.partner(), planning.day(), TypedTime.of("time", planning.time()));
        return Response.created(uri.getBaseUriBuilder().path("career-conversations/{id}").build(id)).build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Write what I bring and where I want to go")
    @APIResponse(responseCode = "200", description = "The conversation as it is now, with its new ETag")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NOT_MINE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    @APIResponse(responseCode = "412", description = "It was changed since you read it: G-11")
    @Gives(CareerView.class)
    public Response write(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull CareerText text) {
        conversing.write(id, Versions.from(ifMatch), text);
        return get(id);
    }

    @PUT
    @Path("{id}/share")
    @Operation(summary = "Raise or lower who reads it; only the employee does")
    @APIResponse(responseCode = "204", description = "So it is from now on")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NOT_MINE)
    public void share(@PathParam("id") long id, @Valid @NotNull Sharing sharing) {
        conversing.share(id, Codes.of(CareerConversation.Share.class, "share", sharing.share()));
    }

    @POST
    @Path("{id}/holding")
    @Operation(summary = "Say that it took place")
    @APIResponse(responseCode = "204", description = "Held")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NOT_MINE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public void hold(@PathParam("id") long id, @Valid @NotNull Holding holding) {
        conversing.hold(id, holding.heldOn());
    }

    @POST
    @Path("{id}/steps")
    @Operation(summary = "Add a step to my plan")
    @APIResponse(responseCode = "204", description = "Added")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NOT_MINE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public void addStep(@PathParam("id") long id, @Valid @NotNull Step step) {
        conversing.addStep(id, step.step(), step.dueOn());
    }

    @PUT
    @Path("{id}/steps/{step}")
    @Operation(summary = "Say that a step is done, or not after all")
    @APIResponse(responseCode = "204", description = "Noted")
    @APIResponse(responseCode = "404", description = NOT_MINE)
    public void stepDone(@PathParam("id") long id, @PathParam("step") long step, @Valid @NotNull Done done) {
        conversing.stepDone(id, step, done.done());
    }

    @DELETE
    @Path("{id}/steps/{step}")
    @Operation(summary = "Take a step out of my plan")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "404", description = NOT_MINE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public void removeStep(@PathParam("id") long id, @PathParam("step") long step) {
        conversing.removeStep(id, step);
    }

    @POST
    @Path("{id}/agreement")
    @Operation(summary = "Say that the plan stands, and when we look at it again")
    @APIResponse(responseCode = "204", description = "Agreed")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NOT_MINE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public void agree(@PathParam("id") long id, @Valid @NotNull Agreeing agreeing) {
        conversing.agree(id, agreeing.reviewOn());
    }

    @POST
    @Path("{id}/review")
    @Operation(summary = "Say what became of the plan")
    @APIResponse(responseCode = "204", description = "Looked back on")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NOT_MINE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public void review(@PathParam("id") long id, @Valid @NotNull Reviewing reviewing) {
        conversing.review(id, reviewing.reviewWords());
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Throw a conversation of mine away; one that is to come is called off")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "404", description = NOT_MINE)
    public void delete(@PathParam("id") long id) {
        conversing.delete(id);
    }
}
