package org.touchstone.recruitment.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.touchstone.recruitment.CandidateMessage;
import org.touchstone.recruitment.Corresponding;
import org.touchstone.shared.api.Codes;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Versions;

/** The recruitment team writes with a candidate. Refused to who scores, who leads the vacancy, and HR. */
@Path("anonymous-applications/{ref}/messages")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recruitment")
public class CorrespondenceResource {

    @Inject private Corresponding corresponding;

    /** QUESTION or NEEDS, and the words. */
    public record Reply(String about, String words) {}

    /** AGREED, PARTLY or NOT_POSSIBLE, and what will be done, or why not. */
    public record NeedsAnswer(String outcome, String answer) {}

    /** The conversation that needs no answer. */
    public record Settled(@NotNull String about) {}

    @GET
    @Operation(
            summary = "Messages with the candidate, by name",
            description = "The candidate can see who has looked (G-5). ETag is asked for with every answer.")
    @APIResponse(responseCode = "403", description = "Not the recruitment team, or you score for the vacancy or lead it")
    @Gives(Corresponding.With.class)
    public Response with(@PathParam("ref") String ref) {
        var with = corresponding.with(ref);
        return Versions.tagged(with, with.version());
    }

    @POST
    @Operation(summary = "Write to the candidate")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "An answer",
                                            value = "{\"about\": \"QUESTION\", \"words\": \"Yes, beside the main door.\"}")))
    @APIResponse(responseCode = "204", description = "Sent; the candidate is told")
    @APIResponse(responseCode = "412", description = "Somebody wrote meanwhile (G-11)")
    public void reply(@PathParam("ref") String ref, @HeaderParam("If-Match") String ifMatch, @NotNull Reply body) {
        corresponding.reply(
                ref, Versions.from(ifMatch), Codes.of(CandidateMessage.About.class, "about", body.about()), body.words());
    }

    @POST
    @Path("needs-answer")
    @Operation(summary = "Say what becomes of what the candidate needs")
    @APIResponse(responseCode = "204", description = "Said; the candidate is told and can reply")
    @APIResponse(responseCode = "400", description = "The outcome or the words are missing: what will be done, or why not")
    @APIResponse(responseCode = "412", description = "Somebody wrote meanwhile (G-11)")
    public void answerNeeds(@PathParam("ref") String ref, @HeaderParam("If-Match") String ifMatch, @NotNull NeedsAnswer body) {
        corresponding.answerNeeds(
                ref, Versions.from(ifMatch), Codes.of(CandidateMessage.Outcome.class, "outcome", body.outcome()), body.answer());
    }

    @POST
    @Path("settled")
    @Operation(summary = "Say that the last message of a conversation needs no answer")
    @APIResponse(responseCode = "204", description = "It waits no longer")
    public void settle(@PathParam("ref") String ref, @HeaderParam("If-Match") String ifMatch, @NotNull Settled body) {
        corresponding.settle(ref, Versions.from(ifMatch), Codes.of(CandidateMessage.About.class, "about", body.about()));
    }
}
