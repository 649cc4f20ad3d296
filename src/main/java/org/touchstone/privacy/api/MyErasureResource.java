package org.touchstone.privacy.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.privacy.AskingErasure;
import org.touchstone.shared.NotFound;

/** Asking that all that is held about me be erased. */
@Path("my-erasure")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "privacy")
public class MyErasureResource {

    @Inject private AskingErasure asking;

    /** What I say about it; may be left out. */
    public record Asking(String words) {}

    @GET
    @Operation(summary = "My last request to be forgotten (G-10)")
    @APIResponse(responseCode = "404", description = "I have asked for nothing")
    public AskingErasure.Mine mine() {
        return asking.mine().orElseThrow(() -> new NotFound("erasure-request", "mine"));
    }

    @POST
    @Operation(summary = "Ask that what is held about me be erased; a person who answers for data protection decides (G-10)")
    @APIResponse(responseCode = "201", description = "Asked; you are told the day by which it is answered")
    @APIResponse(responseCode = "409", description = "A request of yours waits already (G-12)")
    public Response ask(Asking words) {
        asking.ask(words == null ? null : words.words());
        return Response.created(URI.create("my-erasure")).entity(mine()).build();
    }

    @DELETE
    @Operation(summary = "Take my request back while nobody has decided")
    @APIResponse(responseCode = "204", description = "Taken back")
    @APIResponse(responseCode = "409", description = "There is none that waits")
    public void withdraw() {
        asking.withdraw();
    }
}
