package org.touchstone.recruitment.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.recruitment.Deciding;

/** Where the choosing for a vacancy stands: its stages, what is open at each, what has been told. */
@Path("vacancies/{vacancy}/board")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recruitment")
public class BoardResource {

    @Inject private Deciding deciding;

    /** Which stage to release; whoever does it has seen the rolling fairness check. */
    public record Release(@NotNull Long stage, boolean checkSeen) {}

    @GET
    @Operation(summary = "The stages of a vacancy and what stands at each")
    public Deciding.Board board(@PathParam("vacancy") long vacancy) {
        return deciding.board(vacancy);
    }

    @POST
    @Path("begin")
    @Operation(summary = "Begin the choosing, after the closing date: applications enter the first stage")
    @APIResponse(responseCode = "204", description = "Begun")
    public void begin(@PathParam("vacancy") long vacancy) {
        deciding.begin(vacancy);
    }

    @POST
    @Path("releases")
    @Operation(summary = "Tell the candidates of a stage what was decided, and take on those who passed")
    @APIResponse(responseCode = "204", description = "Told; to tell again changes nothing (G-12)")
    @APIResponse(responseCode = "400", description = "The fairness check has not been seen")
    @APIResponse(responseCode = "409", description = "Somebody at this stage is not decided yet")
    public void release(@PathParam("vacancy") long vacancy, @Valid @NotNull Release release) {
        deciding.release(vacancy, release.stage(), release.checkSeen());
    }
}
