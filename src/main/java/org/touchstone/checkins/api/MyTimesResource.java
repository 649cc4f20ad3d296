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
import org.touchstone.checkins.TalkRow;
import org.touchstone.checkins.TalkTopic;
import org.touchstone.checkins.TalkView;
import org.touchstone.checkins.Talking;
import org.touchstone.shared.Page;
import org.touchstone.shared.TypedTime;
import org.touchstone.shared.api.Codes;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Listing;
import org.touchstone.shared.api.Serves;
import org.touchstone.shared.api.Versions;

/** My Time: talks between an employee and their line manager. */
@Path("my-times")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "checkins")
@Serves(Talking.class)
public class MyTimesResource {

    private static final String NONE = "No talk of yours; a manager reads it only while they manage the employee";
    private static final String BAD = "Something cannot be taken; fields says what";
    private static final String NOT_NOW = "Not as the talk stands";

    @Inject private Talking talking;
    @Context private UriInfo uri;

    /** About what; both may be left out. */
    public record Asking(String topic, String words) {}

    /** @param personId somebody whom I manage; left out: with my own line manager */
    public record Planning(Long personId, LocalDate day, String time) {}

    /** The day on which it took place. */
    public record Holding(LocalDate heldOn) {}

    /** What is noted. */
    public record Note(String words) {}

    /** One line of the agenda. */
    public record Topic(String topic, String words) {}

    /** What one of the two will do. */
    public record Action(String action, Long ownerId, LocalDate dueOn) {}

    /** Whether it is done. */
    public record Done(boolean done) {}

    @GET
    @Operation(summary = "My talks with my line managers; with person, mine as the manager of that person. Sortable by when, kind, state, manager, person, held")
    @APIResponse(responseCode = "404", description = "You do not manage this person today")
    public Page<TalkRow> list(
            @Parameter(description = "somebody whom I manage") @QueryParam("person") Long person, @BeanParam Listing listing) {
        return person == null ? talking.mine(listing.paging()) : talking.with(person, listing.paging());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One talk: agenda, shared note, actions, and my own private note (AP-7)")
    @APIResponse(responseCode = "200", description = "The talk; ETag is its version, for If-Match")
    @APIResponse(responseCode = "404", description = NONE)
    @Gives(TalkView.class)
    public Response get(@PathParam("id") long id) {
        var talk = talking.talk(id);
        return Versions.tagged(talk, talk.version());
    }

    @POST
    @Path("extra")
    @Operation(summary = "Ask my line manager for an extra talk, at any time (AP-7)")
    @APIResponse(responseCode = "201", description = "Asked; Location names it")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "409", description = "You have asked already (G-12), or nobody manages you")
    public Response ask(Asking asking) {
        var topic = asking == null ? null : Codes.of(TalkTopic.Kind.class, "topic", asking.topic());
        return created(talking.ask(topic, asking == null ? null : asking.words()));
    }

    @POST
    @Operation(summary = "Plan a talk with my line manager, or with somebody whom I manage")
    @RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(implementation = Planning.class),
            examples = @ExampleObject(name = "with my manager", value = "{\"day\": \"2027-01-14\", \"time\": \"10:30\"}")))
    @APIResponse(responseCode = "201", description = "Planned; Location names it, and both have it in their calendars")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = "You do not manage this person today")
    @APIResponse(responseCode = "409", description = "Nobody manages you")
    public Response plan(@Valid @NotNull Planning planning) {
        return created(talking.plan(planning.personId(), planning.day(), TypedTime.of("time", planning.time())));
    }

    @PUT
    @Path("{id}/time")
    @Operation(summary = "Find the time for a talk that was asked for, or another time")
    @APIResponse(responseCode = "204", description = "Planned")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public void move(@PathParam("id") long id, @Valid @NotNull Planning planning) {
        talking.move(id, planning.day(), TypedTime.of("time", planning.time()));
    }

    @POST
    @Path("{id}/holding")
    @Operation(summary = "Say that it took place; from now on it counts in the rhythm")
    @APIResponse(responseCode = "204", description = "Held")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public void hold(@PathParam("id") long id, @Valid @NotNull Holding holding) {
        talking.hold(id, holding.heldOn());
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(summary = "Call it off; the other is told")
    @APIResponse(responseCode = "204", description = "Called off")
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public void cancel(@PathParam("id") long id) {
        talking.cancel(id);
    }

    @POST
    @Path("{id}/new-manager")
    @Operation(summary = "Take a talk that was not held to my line manager of today; what the former one wrote into it goes")
    @APIResponse(responseCode = "204", description = "Taken along")
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public void takeAlong(@PathParam("id") long id) {
        talking.takeAlong(id);
    }

    @PUT
    @Path("{id}/shared-note")
    @Operation(summary = "Write what both of us remember")
    @APIResponse(responseCode = "200", description = "The talk as it is now, with its new ETag")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "412", description = "It was changed since you read it: G-11")
    @Gives(TalkView.class)
    public Response write(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Note note) {
        talking.write(id, Versions.from(ifMatch), note.words());
        return get(id);
    }

    @PUT
    @Path("{id}/private-note")
    @Operation(summary = "Write what I alone read; nothing takes it away")
    @APIResponse(responseCode = "204", description = "Written")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NONE)
    public void writePrivately(@PathParam("id") long id, @Valid @NotNull Note note) {
        talking.writePrivately(id, note.words());
    }

    @POST
    @Path("{id}/topics")
    @Operation(summary = "Put something on the agenda; the employee has the first word (AP-7)")
    @APIResponse(responseCode = "204", description = "Added")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = "The employee has added nothing yet")
    public void addTopic(@PathParam("id") long id, @Valid @NotNull Topic topic) {
        talking.addTopic(id, Codes.of(TalkTopic.Kind.class, "topic", topic.topic()), topic.words());
    }

    @DELETE
    @Path("{id}/topics/{topic}")
    @Operation(summary = "Take back a topic of my own")
    @APIResponse(responseCode = "204", description = "Taken back")
    @APIResponse(responseCode = "403", description = "It is the other's")
    @APIResponse(responseCode = "404", description = NONE)
    public void removeTopic(@PathParam("id") long id, @PathParam("topic") long topic) {
        talking.removeTopic(id, topic);
    }

    @POST
    @Path("{id}/actions")
    @Operation(summary = "Note what one of us will do, and by when")
    @APIResponse(responseCode = "204", description = "Noted; its owner is told")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NONE)
    public void addAction(@PathParam("id") long id, @Valid @NotNull Action action) {
        talking.addAction(id, action.action(), action.ownerId(), action.dueOn());
    }

    @PUT
    @Path("{id}/actions/{action}")
    @Operation(summary = "Say that an action of mine is done, or not after all")
    @APIResponse(responseCode = "204", description = "Noted")
    @APIResponse(responseCode = "403", description = "It is the other's")
    @APIResponse(responseCode = "404", description = NONE)
    public void done(@PathParam("id") long id, @PathParam("action") long action, @Valid @NotNull Done done) {
        talking.done(id, action, done.done());
    }

    private Response created(long id) {
        return Response.created(uri.getBaseUriBuilder().path("my-times/{id}").build(id)).build();
    }
}
