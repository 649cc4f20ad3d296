package org.touchstone.recruitment.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.recruitment.CandidateMessage;
import org.touchstone.recruitment.Corresponding;
import org.touchstone.shared.api.Codes;

/** What I and the recruitment team write to each other about an application of mine. */
@Path("applications/{id}/messages")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recruitment")
public class MyMessagesResource {

    @Inject private Corresponding corresponding;

    /** QUESTION or NEEDS (what I need to do my best), and the words. */
    public record MessageBody(String about, String words) {}

    @GET
    @Operation(summary = "My messages and those of the recruitment team, oldest first, and what becomes of what I need")
    @APIResponse(responseCode = "404", description = "There is no such application, or it is not yours")
    public Corresponding.Mine mine(@PathParam("id") long id) {
        return corresponding.mine(id);
    }

    @POST
    @Operation(summary = "Write to the recruitment team; neither who scores nor who leads the vacancy reads it")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "A question",
                                            value = "{\"about\": \"QUESTION\", \"words\": \"Is there parking for a wide car?\"}")))
    @APIResponse(responseCode = "204", description = "Sent")
    @APIResponse(responseCode = "409", description = "The application is not sent yet, or you wrote very often today")
    public void write(@PathParam("id") long id, @NotNull MessageBody body) {
        corresponding.write(id, Codes.of(CandidateMessage.About.class, "about", body.about()), body.words());
    }
}
