package org.touchstone.interviewing.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.interviewing.Conferring;
import org.touchstone.interviewing.Interviewing;
import org.touchstone.interviewing.Noted;
import org.touchstone.recruitment.StageFeedback;
import org.touchstone.recruitment.Verdict;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Versions;

/** The interview of one candidate: my sheet, the panel room, the decision. */
@Path("interview-stages/{stage}/candidates/{ref}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "interviewing")
public class InterviewsResource {

    @Inject private Interviewing interviewing;
    @Inject private Conferring conferring;

    /** A sign that was seen: POSITIVE or NEGATIVE, its place under the question from 0, and what was seen of it. */
    public record SeenBody(String polarity, int position, String words) {}

    /** All that stands on one question; base is the edition it was written on, change names this change once and for all. */
    public record NoteBody(
            int base, String change, Integer points, String notes, String skipped, List<SeenBody> seen) {

        private Noted noted() {
            return Noted.of(
                    base,
                    change,
                    points,
                    notes,
                    skipped,
                    seen == null
                            ? null
                            : seen.stream()
                                    .map(s -> s == null ? null : new Noted.Tick(s.polarity(), s.position(), s.words()))
                                    .toList());
        }
    }

    /** What the panel settles on; version is that of what was settled before, 0 for nothing. */
    public record SettledBody(int version, Integer points, String words, String newEvidence) {}

    /** What the candidate is told about one value. */
    public record ToldBody(@NotNull String about, String words) {}

    /** What the chair decides, and what the candidate is told. */
    public record DecisionBody(String verdict, String reason, @Valid List<@NotNull ToldBody> feedback) {

        private List<StageFeedback.Words> told() {
            return feedback == null
                    ? List.of()
                    : feedback.stream().map(t -> new StageFeedback.Words(t.about(), t.words())).toList();
        }
    }

    @GET
    @Path("sheet")
    @Operation(summary = "My sheet: the questions in their order with what I have on each", description = "The candidate can see who has looked (G-5).")
    @APIResponse(responseCode = "403", description = "I have a conflict with this candidate (VR-5)")
    @Gives(Interviewing.Sheet.class)
    public Response sheet(@PathParam("stage") long stage, @PathParam("ref") String ref) {
        var sheet = interviewing.sheet(stage, ref);
        return Versions.tagged(sheet, sheet.version());
    }

    @PUT
    @Path("sheet/{question}")
    @Operation(summary = "Keep what stands on one question; changeable until I lock")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "Seen, then rated",
                                            value =
                                                    "{\"base\": 0, \"change\": \"4f0c-1\", \"points\": 4, \"notes\": \"Sat with him.\","
                                                            + " \"seen\": [{\"polarity\": \"POSITIVE\", \"position\": 0, \"words\": \"asked what"
                                                            + " would help\"}]}")))
    @APIResponse(responseCode = "409", description = "Locked already, or a rating that rests on nothing seen (VR-7)")
    @APIResponse(responseCode = "412", description = "Changed on another device meanwhile (G-11)")
    public Interviewing.NoteKept note(
            @PathParam("stage") long stage,
            @PathParam("ref") String ref,
            @PathParam("question") long question,
            @Valid @NotNull NoteBody body) {
        return interviewing.note(stage, ref, question, body.noted());
    }

    @POST
    @Path("sheet/lock")
    @Operation(summary = "Lock my sheet for good; ratings of values go to the ledger")
    @APIResponse(responseCode = "204", description = "Locked")
    @APIResponse(responseCode = "400", description = "A question is neither rated nor left out with a reason (VR-7)")
    @APIResponse(responseCode = "412", description = "Changed on another device meanwhile: look at it before it is locked (G-11)")
    public void lock(@PathParam("stage") long stage, @PathParam("ref") String ref, @HeaderParam("If-Match") String ifMatch) {
        interviewing.lock(stage, ref, Versions.from(ifMatch));
    }

    @GET
    @Path("room")
    @Operation(
            summary = "What everybody gave, value by value",
            description = "For members once their own sheet is locked; for the recruiting manager and HR once all are (VR-6).")
    @APIResponse(responseCode = "409", description = "Lock your own sheet first (VR-6)")
    @Gives(Conferring.Room.class)
    public Response room(@PathParam("stage") long stage, @PathParam("ref") String ref) {
        var room = conferring.room(stage, ref);
        return Versions.tagged(room, room.version());
    }

    @PUT
    @Path("room/{question}")
    @Operation(summary = "Settle on a rating after talking; within those given unless there is new evidence (VR-6)")
    @APIResponse(responseCode = "204", description = "Settled")
    public void settle(
            @PathParam("stage") long stage,
            @PathParam("ref") String ref,
            @PathParam("question") long question,
            @Valid @NotNull SettledBody body) {
        conferring.settle(stage, ref, question, body.version(), body.points(), body.words(), body.newEvidence());
    }

    @POST
    @Path("decision")
    @Operation(summary = "The chair confirms the proposal, or departs from it with a reason (VR-8)")
    @APIResponse(responseCode = "204", description = "Decided; the candidate hears of it when the stage is released")
    @APIResponse(responseCode = "409", description = "Somebody has not locked yet, or the panel has to talk first (VR-6)")
    public void decide(
            @PathParam("stage") long stage,
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull DecisionBody body) {
        conferring.decide(stage, ref, Versions.from(ifMatch), verdict(body.verdict()), body.reason(), body.told());
    }

    private static Verdict verdict(String code) {
        return code == null
                ? null
                : Arrays.stream(Verdict.values())
                        .filter(v -> v.name().equals(code))
                        .findFirst()
                        .orElseThrow(() -> BadInput.at("verdict", "panel.verdict.required"));
    }
}
