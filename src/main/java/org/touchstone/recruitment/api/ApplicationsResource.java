package org.touchstone.recruitment.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.recruitment.Applying;
import org.touchstone.recruitment.Listening;
import org.touchstone.recruitment.Source;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Codes;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Listing;
import org.touchstone.shared.api.Versions;

/** A candidate's own applications. Those of others do not exist here. */
@Path("applications")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recruitment")
public class ApplicationsResource {

    @Inject private Applying applying;
    @Inject private Listening listening;

    /** Which job. */
    public record Start(@NotBlank @Size(max = 40) String vacancy) {}

    /** What is written about one criterion. */
    public record AnswerBody(@NotNull String text) {}

    /** How the candidate can be reached beside e-mail, and where they heard of the job; null for not said. */
    public record Contact(String phone, String source) {}

    /** What the candidate needs, and whether they ask for the interview scheme for disabled people (VR-13). */
    public record Adjustments(String adjustments, boolean schemeAsked) {}

    /** How fairly and kindly they were treated, 1 to 5, and what could be better; null for nothing. */
    public record Treated(Integer score, String remark) {}

    /** Why. */
    public record Why(String reason) {}

    @GET
    @Operation(summary = "My applications, sortable by begun, title, closesOn, state")
    public Page<Applying.Mine> mine(@BeanParam Listing listing) {
        return applying.mine(listing.paging());
    }

    @POST
    @Operation(summary = "Begin an application, or find the one already begun for this job")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "By reference", value = "{\"vacancy\": \"NUH-2026-0012\"}")))
    @APIResponse(responseCode = "201", description = "A draft; Location says where it stands")
    @APIResponse(responseCode = "409", description = "The job takes no applications now, or you help to choose for it")
    public Response start(@Valid @NotNull Start start) {
        return Response.created(URI.create("applications/" + applying.start(start.vacancy()))).build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One of my applications: answers, what has happened, feedback once it is released (VR-10)")
    @APIResponse(responseCode = "404", description = "There is none, or it is not yours")
    public Applying.My my(@PathParam("id") long id) {
        return applying.my(id);
    }

    @PUT
    @Path("{id}/answers/{criterion}")
    @Operation(
            summary = "Write about one criterion, while it is a draft",
            description = "If-Match names the version of the answer as last read, 0 for one not yet written (G-11).")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "An answer",
                                            value = "{\"text\": \"Last winter a man on my ward would not eat...\"}")))
    @APIResponse(responseCode = "200", description = "Kept; ETag is the new version of the answer")
    @APIResponse(responseCode = "400", description = "Too long")
    @APIResponse(responseCode = "409", description = "It is sent already, or the closing date has passed")
    @APIResponse(responseCode = "412", description = "You changed it elsewhere meanwhile")
    @Gives(Applying.Saved.class)
    public Response answer(
            @PathParam("id") long id,
            @PathParam("criterion") long criterion,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull AnswerBody body) {
        var saved = applying.answer(id, criterion, body.text(), Versions.from(ifMatch));
        return Versions.tagged(saved, saved.version());
    }

    @PUT
    @Path("{id}/contact")
    @Operation(summary = "Say how you can be reached beside e-mail, while it is a draft")
    @APIResponse(responseCode = "204", description = "Kept")
    public void contact(@PathParam("id") long id, @NotNull Contact contact) {
        applying.contact(id, contact.phone(), Codes.of(Source.class, "source", contact.source()));
    }

    @PUT
    @Path("{id}/adjustments")
    @Operation(summary = "Say what you need, until the choosing begins; only the recruitment team reads it")
    @APIResponse(responseCode = "204", description = "Kept")
    public void adjust(@PathParam("id") long id, @NotNull Adjustments body) {
        applying.adjust(id, body.adjustments(), body.schemeAsked());
    }

    @POST
    @Path("{id}/submission")
    @Operation(summary = "Send it; to send it again changes nothing (G-12)")
    @APIResponse(responseCode = "204", description = "Sent")
    @APIResponse(responseCode = "400", description = "Answers are missing; each is named")
    @APIResponse(responseCode = "409", description = "The closing date has passed")
    public void submit(@PathParam("id") long id) {
        applying.submit(id);
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(summary = "Take it back for good")
    @APIResponse(responseCode = "204", description = "Taken back")
    public void withdraw(@PathParam("id") long id, @NotNull Why why) {
        applying.withdraw(id, why.reason());
    }

    @POST
    @Path("{id}/review")
    @Operation(summary = "Ask that a person look again at why it was not taken further (VR-10)")
    @APIResponse(responseCode = "204", description = "Asked; a person of HR who did not decide answers")
    @APIResponse(responseCode = "409", description = "Asked already, too late, or nothing to look at again")
    public void askReview(@PathParam("id") long id, @NotNull Why why) {
        applying.askReview(id, why.reason());
    }

    @GET
    @Path("{id}/satisfaction")
    @Operation(
            summary = "Whether I am to be asked how I was treated, and what I answered",
            description = "Asked once, when the application has come to its end and its candidate has been told.")
    @APIResponse(responseCode = "404", description = "There is none, or it is not yours")
    public Listening.Question question(@PathParam("id") long id) {
        return listening.question(id);
    }

    @POST
    @Path("{id}/satisfaction")
    @Operation(
            summary = "Say how fairly and kindly I was treated, once",
            description =
                    "From 1, not at all, to 5, very. Names and references are taken out of the remark. HR reads it only"
                        + " among those of many others; nobody who chooses does (G-2).")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "An answer",
                                            value = "{\"score\": 4, \"remark\": \"Say earlier how long it takes.\"}")))
    @APIResponse(responseCode = "204", description = "Kept; the same again changes nothing")
    @APIResponse(responseCode = "400", description = "No score from 1 to 5, or too long a remark")
    @APIResponse(responseCode = "404", description = "There is none, or it is not yours")
    @APIResponse(responseCode = "409", description = "Answered or skipped already, or not over yet")
    public void treated(@PathParam("id") long id, @NotNull Treated treated) {
        listening.answer(id, treated.score(), treated.remark());
    }

    @POST
    @Path("{id}/satisfaction/skip")
    @Operation(summary = "Rather not say how I was treated, and not be asked again")
    @APIResponse(responseCode = "204", description = "Not asked again")
    @APIResponse(responseCode = "404", description = "There is none, or it is not yours")
    @APIResponse(responseCode = "409", description = "Answered already, or not over yet")
    public void skip(@PathParam("id") long id) {
        listening.skip(id);
    }
}
