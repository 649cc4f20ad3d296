package org.touchstone.appraisal.api;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.appraisal.Appraisal;
import org.touchstone.appraisal.AppraisalRating;
import org.touchstone.appraisal.AppraisalRow;
import org.touchstone.appraisal.AppraisalView;
import org.touchstone.appraisal.Appraising;
import org.touchstone.appraisal.EvidenceText;
import org.touchstone.appraisal.Evidencing;
import org.touchstone.appraisal.ObjectiveText;
import org.touchstone.appraisal.RunningCycles;
import org.touchstone.appraisal.SettingObjectives;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Codes;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Listing;
import org.touchstone.shared.api.Serves;
import org.touchstone.shared.api.Versions;

/** Appraisals: my own, and those that I appraise. */
@Path("appraisals")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appraisal")
@Serves(Appraising.class)
public class AppraisalsResource {

    private static final String NONE = "No appraisal of yours, of somebody you appraise, or further down your line";
    private static final String BAD = "Something cannot be taken; fields says what";
    private static final String NOT_NOW = "Not as the appraisal stands, or a rule forbids it; rule says which";
    private static final String OVERTAKEN = "It was changed since you read it: G-11";

    @Inject private Appraising appraising;
    @Inject private SettingObjectives setting;
    @Inject private Evidencing evidencing;
    @Inject private RunningCycles running;
    @Context private UriInfo uri;

    /** What I write. */
    public record Words(String words) {}

    /** The day on which we met. */
    public record Meeting(LocalDate metOn) {}

    /** Why. */
    public record Reason(String reason) {}

    /** Whom I ask, by their work address. */
    public record Asking(String email) {}

    /** A word, its reasons, and the evidence it rests on. */
    public record Rating(String level, String words, List<Long> evidenceIds) {}

    @GET
    @Operation(summary = "My own appraisals; with team, those that I appraise; with takeover, those of my team that somebody else appraises. Sortable by person, post, cycle, ends, state, appraiser, met")
    public Page<AppraisalRow> list(
            @Parameter(description = "true: those that I appraise") @QueryParam("team") boolean team,
            @Parameter(description = "true: those of my team that somebody else appraises") @QueryParam("takeover") boolean takeover,
            @Parameter(description = "of those that I appraise") @QueryParam("state") String state,
            @BeanParam Listing listing) {
        var chosen = Codes.of(Appraisal.State.class, "state", state);
        if (takeover) {
            return appraising.toTakeOver(listing.paging());
        }
        return team ? appraising.team(chosen, listing.paging()) : appraising.mine(listing.paging());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One appraisal, as far as I may read it; further up the line and in HR: state and final words alone")
    @APIResponse(responseCode = "200", description = "The appraisal; ETag is its version, for If-Match")
    @APIResponse(responseCode = "404", description = NONE)
    @Gives(AppraisalView.class)
    public Response get(@PathParam("id") long id) {
        var one = appraising.appraisal(id);
        return Versions.tagged(one, one.version());
    }

    @GET
    @Path("{id}/record")
    @Produces("application/pdf")
    @Operation(summary = "The final record as PDF")
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = "It is not final yet")
    public byte[] pdf(@PathParam("id") long id) {
        return appraising.pdf(id);
    }

    @PUT
    @Path("{id}/preparation")
    @Operation(summary = "Keep what I wrote to prepare; nobody else reads it yet")
    @APIResponse(responseCode = "204", description = "Kept")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    @APIResponse(responseCode = "412", description = OVERTAKEN)
    public void keep(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Words words) {
        appraising.keep(id, Versions.from(ifMatch), words.words());
    }

    @POST
    @Path("{id}/preparation")
    @Operation(summary = "I am ready to meet (AP-1)")
    @APIResponse(responseCode = "204", description = "The appraiser is told, and reads what I wrote")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    @APIResponse(responseCode = "412", description = OVERTAKEN)
    public void prepare(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Words words) {
        appraising.prepare(id, Versions.from(ifMatch), words.words());
    }

    @POST
    @Path("{id}/meeting")
    @Operation(summary = "We have met")
    @APIResponse(responseCode = "204", description = "Noted")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public void meet(@PathParam("id") long id, @Valid @NotNull Meeting meeting) {
        appraising.meet(id, meeting.metOn());
    }

    @PUT
    @Path("{id}/summary")
    @Operation(summary = "Write what came of it, for now for myself")
    @APIResponse(responseCode = "204", description = "Kept")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    @APIResponse(responseCode = "412", description = OVERTAKEN)
    public void draft(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Words words) {
        appraising.draft(id, Versions.from(ifMatch), words.words());
    }

    @POST
    @Path("{id}/sharing")
    @Operation(summary = "Share it with the person (AP-1, AP-4)")
    @APIResponse(responseCode = "204", description = "Shared")
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public void share(@PathParam("id") long id) {
        appraising.share(id);
    }

    @POST
    @Path("{id}/agreement")
    @Operation(summary = "I agree")
    @APIResponse(responseCode = "204", description = "The appraiser is told")
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public void agree(@PathParam("id") long id) {
        appraising.agree(id);
    }

    @POST
    @Path("{id}/disagreement")
    @Operation(summary = "I see it differently, and say how")
    @APIResponse(responseCode = "204", description = "The appraiser is told")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public void disagree(@PathParam("id") long id, @Valid @NotNull Words words) {
        appraising.disagree(id, words.words());
    }

    @POST
    @Path("{id}/comments")
    @Operation(summary = "Add a comment to what is shared, also when it is final (AP-8)")
    @APIResponse(responseCode = "204", description = "Added")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public void comment(@PathParam("id") long id, @Valid @NotNull Words words) {
        appraising.comment(id, words.words());
    }

    @POST
    @Path("{id}/final")
    @Operation(summary = "Make it final; ratings of values go to the values ledger (AP-2)")
    @APIResponse(responseCode = "204", description = "Final")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public void finish(@PathParam("id") long id, Words words) {
        appraising.finish(id, words == null ? null : words.words());
    }

    @POST
    @Path("{id}/exemption")
    @Operation(summary = "No appraisal in this cycle, for a reason; with hr, as HR")
    @APIResponse(responseCode = "204", description = "The person is told why")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public void exempt(@PathParam("id") long id, @Parameter(description = "true: as HR") @QueryParam("hr") boolean hr, @Valid @NotNull Reason reason) {
        if (hr) {
            running.exempt(id, reason.reason());
        } else {
            appraising.exempt(id, reason.reason());
        }
    }

    @POST
    @Path("{id}/takeover")
    @Operation(summary = "Carry on as the line manager of today")
    @APIResponse(responseCode = "204", description = "You appraise from now on")
    @APIResponse(responseCode = "404", description = "You do not manage this person today")
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public void takeOver(@PathParam("id") long id) {
        appraising.takeOver(id);
    }

    @POST
    @Path("{id}/objectives")
    @Operation(summary = "Add an objective, tied to one to three values (AP-1)")
    @RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(implementation = ObjectiveText.class),
            examples = @ExampleObject(name = "an objective", value =
                    "{\"words\": \"Lead the falls round\", \"measure\": \"Done each week, and two colleagues can do it\", \"dueOn\": \"2027-03-01\", \"development\": true, \"valueIds\": [102]}")))
    @APIResponse(responseCode = "201", description = "Added; Location names it")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public Response addObjective(@PathParam("id") long id, @Valid @NotNull ObjectiveText text) {
        return Response.created(uri.getBaseUriBuilder().path("objectives/{id}").build(setting.add(id, text))).build();
    }

    @POST
    @Path("{id}/evidence")
    @Operation(summary = "Say what I saw, as the person or as their appraiser")
    @RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(implementation = EvidenceText.class),
            examples = @ExampleObject(name = "evidence", value = "{\"valueId\": 101, \"words\": \"Stayed with a frightened patient until the scan\", \"seenOn\": \"2026-11-02\"}")))
    @APIResponse(responseCode = "204", description = "Added")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public void addEvidence(@PathParam("id") long id, @Valid @NotNull EvidenceText text) {
        evidencing.add(id, text);
    }

    @DELETE
    @Path("{id}/evidence/{evidence}")
    @Operation(summary = "Take back what I said, unless a rating rests on it")
    @APIResponse(responseCode = "204", description = "Taken back")
    @APIResponse(responseCode = "403", description = "Somebody else said it")
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public void takeBack(@PathParam("id") long id, @PathParam("evidence") long evidence) {
        evidencing.takeBack(id, evidence);
    }

    @POST
    @Path("{id}/requests")
    @Operation(summary = "Ask a colleague, or an earlier manager, what they have seen")
    @APIResponse(responseCode = "204", description = "Asked; twice is once (G-12)")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public void ask(@PathParam("id") long id, @Valid @NotNull Asking asking) {
        evidencing.ask(id, asking.email());
    }

    @PUT
    @Path("{id}/ratings/values/{value}")
    @Operation(summary = "Rate how a value is lived, by two pieces of evidence from two sources (AP-2)")
    @APIResponse(responseCode = "204", description = "Rated")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public void rateValue(@PathParam("id") long id, @PathParam("value") long value, @Valid @NotNull Rating rating) {
        evidencing.rateValue(id, value, Codes.of(AppraisalRating.Level.class, "level", rating.level()), rating.words(), rating.evidenceIds());
    }

    @PUT
    @Path("{id}/ratings/objectives/{objective}")
    @Operation(summary = "Rate what became of an objective, where the cycle rates that, too")
    @APIResponse(responseCode = "204", description = "Rated")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public void rateObjective(@PathParam("id") long id, @PathParam("objective") long objective, @Valid @NotNull Rating rating) {
        evidencing.rateObjective(id, objective, Codes.of(AppraisalRating.Level.class, "level", rating.level()), rating.words(), rating.evidenceIds());
    }
}
