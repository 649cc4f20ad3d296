package org.touchstone.recruitment.api;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.recruitment.Deciding;
import org.touchstone.recruitment.Pile;
import org.touchstone.recruitment.Shortlisting;
import org.touchstone.shared.api.Codes;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Versions;

/** One application by its anonymous reference: to score it, to decide on it, and, for who may, to see whose it is. */
@Path("anonymous-applications/{ref}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recruitment")
public class AnonymousApplicationsResource {

    @Inject private Shortlisting shortlisting;
    @Inject private Deciding deciding;

    /** 0 none, 1 partial, 2 met, 3 well met; null for not yet. */
    public record ScoreBody(Integer points, String note) {}

    /** What was agreed on about one criterion, and why. */
    public record AgreementBody(@NotNull Long criterion, @NotNull Integer points, String words) {}

    /** ALL, SOME or NONE of the essential criteria are met. */
    public record PileBody(String pile) {}

    /** Why. */
    public record Undo(String reason) {}

    /** Whether the decision changes, and the words that the candidate reads. */
    public record ReviewAnswer(@NotNull Boolean changed, String answer) {}

    @GET
    @Operation(summary = "For whoever decides: masked answers, each locked score, history (VR-4)")
    public Deciding.Anonymous look(@PathParam("ref") String ref) {
        return deciding.look(ref);
    }

    @GET
    @Path("sheet")
    @Operation(summary = "For a shortlister: masked answers and my scores; those of others once mine are locked")
    @Gives(Shortlisting.Sheet.class)
    public Response sheet(@PathParam("ref") String ref) {
        var sheet = shortlisting.sheet(ref);
        return Versions.tagged(sheet, sheet.version());
    }

    @PUT
    @Path("sheet/{criterion}")
    @Operation(summary = "Give points and a note on one criterion; changeable until I lock")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "Met",
                                            value = "{\"points\": 2, \"note\": \"Calmed a family, says why.\"}")))
    @APIResponse(responseCode = "409", description = "Locked already (VR-12), or not a criterion of applications (VR-2)")
    @APIResponse(responseCode = "412", description = "Changed in another window meanwhile (G-11)")
    @Gives(Shortlisting.ScoreKept.class)
    public Response score(
            @PathParam("ref") String ref,
            @PathParam("criterion") long criterion,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ScoreBody score) {
        var kept = shortlisting.score(ref, criterion, score.points(), score.note(), Versions.from(ifMatch));
        return Versions.tagged(kept, kept.version());
    }

    @POST
    @Path("sheet/lock")
    @Operation(summary = "Lock my scores for good")
    @APIResponse(responseCode = "204", description = "Locked")
    @APIResponse(responseCode = "400", description = "Points are missing, or a note on a criterion that shows a value")
    @APIResponse(responseCode = "412", description = "Changed in another window meanwhile: look at it before it is locked (G-11)")
    public void lock(@PathParam("ref") String ref, @HeaderParam("If-Match") String ifMatch) {
        shortlisting.lock(ref, Versions.from(ifMatch));
    }

    @POST
    @Path("agreements")
    @Operation(summary = "Record what the shortlisters agree on where their scores are two or more apart (VR-4)")
    @APIResponse(responseCode = "204", description = "Recorded")
    public void agree(@PathParam("ref") String ref, @Valid @NotNull AgreementBody body) {
        shortlisting.agree(ref, body.criterion(), body.points(), body.words());
    }

    @PUT
    @Path("pile")
    @Operation(summary = "Put it on a pile at the sift; the decision stays somebody's to take")
    @APIResponse(responseCode = "204", description = "Sifted")
    public void sift(@PathParam("ref") String ref, @NotNull PileBody body) {
        shortlisting.sift(ref, Codes.of(Pile.class, "pile", body.pile()));
    }

    @POST
    @Path("undo")
    @Operation(summary = "HR takes back a decision that nobody has been told yet; the history keeps both")
    @APIResponse(responseCode = "204", description = "Taken back")
    public void undo(@PathParam("ref") String ref, @NotNull Undo undo) {
        deciding.undo(ref, undo.reason());
    }

    @GET
    @Path("applicant")
    @Operation(
            summary = "Whose it is",
            description =
                    "For the recruitment team and HR; for the recruiting manager once the shortlist is released. Never"
                            + " for who scores. The candidate can see who has looked (G-5).")
    @APIResponse(responseCode = "403", description = "Not before the shortlist is released")
    public Deciding.Applicant applicant(@PathParam("ref") String ref) {
        return deciding.applicant(ref);
    }

    @POST
    @Path("review-answer")
    @Operation(summary = "HR answers a candidate who asked for a second look, as somebody who did not decide (G-6)")
    @APIResponse(responseCode = "204", description = "Answered")
    public void answerReview(@PathParam("ref") String ref, @Valid @NotNull ReviewAnswer body) {
        deciding.answerReview(ref, body.changed(), body.answer());
    }
}
