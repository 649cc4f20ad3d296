package org.touchstone.interviewing.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.interviewing.Empanelling;
import org.touchstone.interviewing.Interviewing;
import org.touchstone.interviewing.Preparing;
import org.touchstone.interviewing.StageFilter;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Codes;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Listing;
import org.touchstone.shared.api.Versions;

/** Values interviews: what is asked, who asks, and how far everybody is. */
@Path("interview-stages")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "interviewing")
public class InterviewStagesResource {

    @Inject private Interviewing interviewing;
    @Inject private Preparing preparing;
    @Inject private Empanelling empanelling;

    /** A question of the library about a value of the vacancy, or a criterion that is assessed at interview. */
    public record KitQuestionBody(Long questionId, Long valueId, Long criterionId, Integer minutes) {}

    /** What is asked, in its order. */
    public record KitBody(@NotNull List<@NotNull KitQuestionBody> questions) {

        private List<Preparing.Chosen> chosen() {
            return questions.stream()
                    .map(q -> new Preparing.Chosen(q.questionId(), q.valueId(), q.criterionId(), q.minutes()))
                    .toList();
        }
    }

    /** Which item of the kit moves, and which way. */
    public record MoveBody(@NotNull Long item, @NotNull Boolean up) {}

    /** Whom to ask, or who takes the chair. */
    public record MemberBody(@NotNull Long person) {}

    /** Why somebody leaves. */
    public record Departure(String reason) {}

    /** Whether anything stands in the way of judging this candidate fairly: no words say that nothing does. */
    public record WordBody(@NotNull String ref, String conflict) {}

    /** What I say of candidates; those left out stay as they were. */
    public record DeclarationsBody(@NotNull @Valid List<@NotNull WordBody> candidates) {}

    @GET
    @Operation(summary = "The values interviews that I sit on, decide or oversee, sortable by title, reference, closesOn")
    public Page<Interviewing.StageRow> list(
            @Parameter(description = "Words of the job, its reference or the stage") @QueryParam("q") String words,
            @Parameter(description = "WAITING, DECIDED or TOLD; where neither it nor all is said, WAITING") @QueryParam("state") String state,
            @QueryParam("all") boolean all,
            @BeanParam Listing listing) {
        var standing = Codes.of(StageFilter.State.class, "state", state);
        return interviewing.stages(new StageFilter(words, standing == null && !all ? StageFilter.State.WAITING : standing), listing.paging());
    }

    @GET
    @Path("{stage}")
    @Operation(
            summary = "A values interview at a glance",
            description = "For its panel, the recruiting manager, the recruitment team and HR. Holds no rating.")
    public Interviewing.StageView stage(@PathParam("stage") long stage) {
        return interviewing.stage(stage);
    }

    @GET
    @Path("{stage}/kit")
    @Operation(summary = "What is asked, in its order")
    @Gives(Preparing.KitView.class)
    public Response kit(@PathParam("stage") long stage) {
        var kit = preparing.kit(stage);
        return Versions.tagged(kit, kit.version());
    }

    @GET
    @Path("{stage}/kit/choices")
    @Operation(summary = "What could be asked: the library value by value, and criteria that are assessed at interview")
    public List<Preparing.Choices> choices(@PathParam("stage") long stage) {
        return preparing.choices(stage);
    }

    @PUT
    @Path("{stage}/kit")
    @Operation(summary = "Choose what is asked; fixed from the first note about a candidate on (VR-7)")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "Two questions",
                                            value =
                                                    "{\"questions\": [{\"questionId\": 10, \"valueId\": 101, \"minutes\": 10},"
                                                            + " {\"criterionId\": 31, \"minutes\": 5}]}")))
    @APIResponse(responseCode = "409", description = "The first candidate is being interviewed")
    @APIResponse(responseCode = "412", description = "Changed by somebody else meanwhile (G-11)")
    @Gives(Preparing.KitView.class)
    public Response choose(
            @PathParam("stage") long stage, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull KitBody body) {
        preparing.choose(stage, Versions.from(ifMatch), body.chosen());
        return kit(stage);
    }

    @POST
    @Path("{stage}/kit/moves")
    @Operation(summary = "Ask a question of the kit one place earlier or later")
    @APIResponse(responseCode = "400", description = "It is the first or the last already")
    @APIResponse(responseCode = "409", description = "The first candidate is being interviewed (VR-7)")
    @APIResponse(responseCode = "412", description = "Changed by somebody else meanwhile (G-11)")
    @Gives(Preparing.KitView.class)
    public Response move(
            @PathParam("stage") long stage, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull MoveBody body) {
        preparing.move(stage, Versions.from(ifMatch), body.item(), body.up());
        return kit(stage);
    }

    @GET
    @Path("{stage}/panel")
    @Operation(summary = "Who interviews or did; what is missing before anybody can be rated (VR-5)")
    public Empanelling.PanelView panel(@PathParam("stage") long stage, @QueryParam("q") String search) {
        return empanelling.panel(stage, search);
    }

    @POST
    @Path("{stage}/panel")
    @Operation(summary = "Ask somebody of the organisation onto the panel; the first takes the chair")
    @APIResponse(responseCode = "201", description = "Asked")
    @APIResponse(responseCode = "400", description = "Somebody who cannot interview for this job")
    public Response name(@PathParam("stage") long stage, @Valid @NotNull MemberBody body) {
        empanelling.name(stage, body.person());
        return Response.created(URI.create("interview-stages/" + stage + "/panel/" + body.person())).build();
    }

    @PUT
    @Path("{stage}/panel/chair")
    @Operation(summary = "Hand the chair to a member")
    @APIResponse(responseCode = "204", description = "Handed over")
    public void chair(@PathParam("stage") long stage, @Valid @NotNull MemberBody body) {
        empanelling.chair(stage, body.person());
    }

    @POST
    @Path("{stage}/panel/{person}/departure")
    @Operation(summary = "Somebody leaves the panel; what they locked stays, a replacement rates afresh (VR-12)")
    @APIResponse(responseCode = "204", description = "Left")
    public void leave(
            @PathParam("stage") long stage, @PathParam("person") long person, @NotNull Departure departure) {
        empanelling.leave(stage, person, departure.reason());
    }

    @GET
    @Path("{stage}/panel/me/declarations")
    @Operation(summary = "What I have said of each candidate")
    public Empanelling.Declarations declarations(@PathParam("stage") long stage) {
        return empanelling.declarations(stage);
    }

    @PUT
    @Path("{stage}/panel/me/declarations")
    @Operation(summary = "Say of candidates whether anything stands in the way of judging them fairly (VR-5)")
    @APIResponse(responseCode = "204", description = "Kept; whom I have a conflict with I neither rate nor read")
    public void declare(@PathParam("stage") long stage, @Valid @NotNull DeclarationsBody body) {
        empanelling.declare(
                stage, body.candidates().stream().map(w -> new Empanelling.Word(w.ref(), w.conflict())).toList());
    }
}
