package org.touchstone.induction.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.induction.Accompanying;
import org.touchstone.induction.Advancing;
import org.touchstone.induction.CheckPoint;
import org.touchstone.induction.Inducting;
import org.touchstone.induction.NewcomerFilter;
import org.touchstone.induction.NewcomerRow;
import org.touchstone.induction.PlanTask;
import org.touchstone.induction.PlanView;
import org.touchstone.induction.HoldingTalks;
import org.touchstone.induction.TemplateMeeting;
import org.touchstone.induction.TemplateTask;
import org.touchstone.induction.TransitionPlan;
import org.touchstone.induction.Welcoming;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Codes;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Listing;
import org.touchstone.shared.api.Versions;

/** Inductions: newcomers in lists, one plan with its tasks, stages, talks and buddy. */
@Path("inductions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "induction")
public class InductionsResource {

    private static final String NONE = "There is no such induction, or you are none of the people around it";

    @Inject private Inducting inducting;
    @Inject private Welcoming welcoming;
    @Inject private Advancing advancing;
    @Inject private Accompanying accompanying;
    @Inject private HoldingTalks talking;

    /** Somebody who begins and works here already. */
    public record Beginner(Long organisationId, String email, String type, LocalDate dayZero) {}

    /** What kind of beginning it is. */
    public record Kind(String type) {}

    /** Where a task stands: OPEN, DONE, or NOT_NEEDED with a reason. */
    public record TaskState(String state, String reason) {}

    /** A task; offsetDays from the first day, below nought before it. */
    public record TaskBody(String stage, String title, String owner, int offsetDays, Long valueId) {}

    /** Somebody to meet. */
    public record MeetingBody(String who, String why) {}

    /** On which day they met; null: not yet. */
    public record Met(LocalDate metOn) {}

    /** Who accompanies, and whether they have been shown how. */
    public record BuddyBody(Long personId, boolean trained) {}

    /** The stage that is proposed; a reason is asked for on the way back. */
    public record Proposal(String to, String reason) {}

    /** Why. */
    public record Why(String reason) {}

    /** What was said in a talk and agreed; heldOn is left out while it has not been held. */
    public record TalkBody(LocalDate heldOn, String notes, List<String> actions) {}

    /** With whom instead, by address. */
    public record Instead(String email) {}

    @GET
    @Operation(
            summary = "Newcomers whom I manage, sortable by name, post, unit, manager, day, stage",
            description = "With all=true everybody at my organisations, for HR: how far they are, and nothing about talks.")
    public Page<NewcomerRow> list(
            @QueryParam("stage") String stage,
            @Parameter(description = "Those whose inductions are over") @QueryParam("over") boolean over,
            @Parameter(description = "Those whom nobody manages now") @QueryParam("unmanaged") boolean unmanaged,
            @Parameter(description = "Words of the name, the post or the unit") @QueryParam("q") String words,
            @QueryParam("all") boolean all,
            @BeanParam Listing listing) {
        var filter = new NewcomerFilter(Codes.of(TransitionPlan.Stage.class, "stage", stage), over, unmanaged, words);
        return all ? welcoming.all(filter, listing.paging()) : welcoming.mine(filter, listing.paging());
    }

    @POST
    @Operation(summary = "Begin an induction for somebody who works here already, as HR: after leave, a secondment, or from abroad")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "Back from leave",
                                            value =
                                                    "{\"organisationId\": 1, \"email\": \"khan.33@nuh.example\", \"type\": \"RETURN_FROM_LEAVE\", \"dayZero\": \"2027-01-11\"}")))
    @APIResponse(responseCode = "201", description = "Begun; both are told")
    @APIResponse(responseCode = "409", description = "One goes on already")
    public Response begin(@NotNull Beginner body) {
        var type = Codes.of(TransitionPlan.Type.class, "type", body.type());
        var id = welcoming.begin(new Welcoming.Beginner(body.organisationId(), body.email(), type, body.dayZero()));
        return Response.created(URI.create("inductions/" + id)).build();
    }

    @POST
    @Path("sweeps")
    @Operation(summary = "Do now what every night does at my organisations, as HR: plans for who came by an import, proposals, reminders")
    @APIResponse(responseCode = "200", description = "How much there was")
    public Welcoming.Swept sweep() {
        return welcoming.sweep();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One induction, for the newcomer, their line manager and HR; the newcomer can see that you looked (G-5)")
    @APIResponse(responseCode = "404", description = NONE)
    public PlanView plan(@PathParam("id") long id) {
        return inducting.plan(id);
    }

    @PUT
    @Path("{id}/type")
    @Operation(summary = "Say that it is a beginning of another kind, as HR, before anything is done; its template is taken instead")
    @APIResponse(responseCode = "204", description = "Changed")
    @APIResponse(responseCode = "409", description = "Something was done already")
    public void retype(@PathParam("id") long id, @NotNull Kind body) {
        welcoming.retype(id, Codes.of(TransitionPlan.Type.class, "type", body.type()));
    }

    @POST
    @Path("{id}/tasks")
    @Operation(summary = "Add a task of your own making, as line manager; it holds up no stage")
    @APIResponse(responseCode = "204", description = "Added")
    public void addTask(@PathParam("id") long id, @NotNull TaskBody body) {
        inducting.addTask(
                id,
                new TemplateTask(
                        Codes.of(TransitionPlan.Stage.class, "stage", body.stage()), body.title(), Codes.of(PlanTask.Owner.class, "owner", body.owner()),
                        body.offsetDays(), body.valueId(), false));
    }

    @PUT
    @Path("{id}/tasks/{task}")
    @Operation(summary = "Say where a task stands: OPEN, DONE, or NOT_NEEDED with a reason; whose it is says who may")
    @APIResponse(responseCode = "204", description = "Kept; to say it again changes nothing (G-12)")
    @APIResponse(responseCode = "403", description = "It is somebody else's")
    public void task(@PathParam("id") long id, @PathParam("task") long task, @NotNull TaskState body) {
        inducting.stands(id, task, Codes.of(PlanTask.State.class, "state", body.state()), body.reason());
    }

    @POST
    @Path("{id}/meetings")
    @Operation(summary = "Add somebody to meet, as line manager")
    @APIResponse(responseCode = "204", description = "Added")
    public void addMeeting(@PathParam("id") long id, @NotNull MeetingBody body) {
        inducting.addMeeting(id, new TemplateMeeting(body.who(), body.why()));
    }

    @PUT
    @Path("{id}/meetings/{meeting}")
    @Operation(summary = "Say that you have met somebody, as the newcomer")
    @APIResponse(responseCode = "204", description = "Kept")
    public void met(@PathParam("id") long id, @PathParam("meeting") long meeting, @NotNull Met body) {
        inducting.met(id, meeting, body.metOn());
    }

    @GET
    @Path("{id}/buddy-choices")
    @Operation(summary = "Colleagues who could be the buddy, each with how many newcomers they accompany")
    public List<Accompanying.Choice> choices(@PathParam("id") long id) {
        return accompanying.choices(id);
    }

    @PUT
    @Path("{id}/buddy")
    @Operation(summary = "Name the buddy: nobody above the newcomer, nobody with too many at once (IN-3)")
    @APIResponse(responseCode = "204", description = "Named, and both are told")
    @APIResponse(responseCode = "409", description = "Somebody above, or with enough newcomers (IN-3)")
    public void buddy(@PathParam("id") long id, @NotNull BuddyBody body) {
        accompanying.name(id, body.personId(), body.trained());
    }

    @DELETE
    @Path("{id}/buddy")
    @Operation(summary = "Take the buddy off")
    @APIResponse(responseCode = "204", description = "Taken off")
    public void noBuddy(@PathParam("id") long id) {
        accompanying.takeOff(id);
    }

    @POST
    @Path("{id}/proposals")
    @Operation(summary = "Propose the next stage (CLOSED after the last), or ENCOUNTER again for a reason, as line manager (IN-2)")
    @APIResponse(responseCode = "204", description = "The newcomer is asked; nothing has moved")
    @APIResponse(responseCode = "409", description = "A mandatory task is open, the first day has not come, or it is not the next stage (IN-2)")
    public void propose(@PathParam("id") long id, @NotNull Proposal body) {
        advancing.propose(id, Codes.of(TransitionPlan.Stage.class, "to", body.to()), body.reason());
    }

    @POST
    @Path("{id}/agreement")
    @Operation(summary = "Agree that the stage ends, as the newcomer (IN-2)")
    @APIResponse(responseCode = "204", description = "The next stage has begun")
    @APIResponse(responseCode = "409", description = "Nothing is proposed, or a mandatory task is open")
    public void agree(@PathParam("id") long id) {
        advancing.agree(id);
    }

    @POST
    @Path("{id}/refusal")
    @Operation(summary = "Say that you are not there yet, as the newcomer; nothing moves")
    @APIResponse(responseCode = "204", description = "Kept")
    public void notYet(@PathParam("id") long id, @NotNull Why body) {
        advancing.notYet(id, body.reason());
    }

    @POST
    @Path("{id}/finish")
    @Operation(summary = "Close a checklist whose mandatory tasks are over")
    @APIResponse(responseCode = "204", description = "Closed; to close it again changes nothing (G-12)")
    public void finish(@PathParam("id") long id) {
        advancing.finish(id);
    }

    @POST
    @Path("{id}/ending")
    @Operation(summary = "End an induction before its time, for a reason that the newcomer reads, as line manager or HR")
    @APIResponse(responseCode = "204", description = "Ended")
    @APIResponse(responseCode = "400", description = "No reason")
    public void end(@PathParam("id") long id, @NotNull Why body) {
        advancing.endEarly(id, body.reason());
    }

    @GET
    @Path("{id}/talks/{kind}")
    @Operation(summary = "A talk (D7, D30, D60, D90, D180) for its two people: guide, notes, what was agreed, and what is shared of the pulse")
    @APIResponse(responseCode = "200", description = "ETag is the version that a change must name")
    @APIResponse(responseCode = "404", description = "There is no such talk, or it is not yours")
    @Gives(HoldingTalks.View.class)
    public Response talk(@PathParam("id") long id, @PathParam("kind") String kind) {
        var talk = talking.talk(id, Kinds.of(kind));
        return Versions.tagged(talk, talk.version());
    }

    @PUT
    @Path("{id}/talks/{kind}")
    @Operation(summary = "Write down what was said and agreed, and the day on which the talk was held; both people may")
    @APIResponse(responseCode = "204", description = "Kept, and both can read it")
    @APIResponse(responseCode = "412", description = "The other one changed it meanwhile (G-11)")
    public void write(
            @PathParam("id") long id, @PathParam("kind") String kind, @HeaderParam("If-Match") String ifMatch, @NotNull TalkBody body) {
        talking.write(id, Kinds.of(kind), Versions.from(ifMatch), new CheckPoint.Written(body.heldOn(), body.notes(), body.actions()));
    }

    @POST
    @Path("{id}/talks/{kind}/declining")
    @Operation(summary = "Ask to have the talk with a colleague instead, as the newcomer; nobody is told why")
    @APIResponse(responseCode = "204", description = "They are asked, and the line manager hears that it is somebody else")
    @APIResponse(responseCode = "400", description = "Nobody at your organisation has this address")
    public void decline(@PathParam("id") long id, @PathParam("kind") String kind, @NotNull Instead body) {
        talking.decline(id, Kinds.of(kind), body.email());
    }
}
