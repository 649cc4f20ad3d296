package org.touchstone.learning.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.learning.Reflecting;
import org.touchstone.learning.Rhythm;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.api.Serves;

/** How often my team looks back. */
@Path("team-rhythm")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "learning")
@Serves(Reflecting.class)
public class TeamRhythmResource {

    private static final String NOWHERE = "You work nowhere today";

    @Inject private Reflecting reflecting;

    /** Every so many weeks. */
    public record Every(Integer weeks) {}

    @GET
    @Operation(summary = "How often my team means to look back, and how often it has within twelve months; nothing is scored")
    @APIResponse(responseCode = "404", description = NOWHERE)
    public Rhythm rhythm() {
        return reflecting.rhythm().orElseThrow(() -> new NotFound("team", "mine"));
    }

    @PUT
    @Operation(summary = "Have my team reminded through me")
    @APIResponse(responseCode = "204", description = "I am reminded")
    @APIResponse(responseCode = "400", description = "Not a number of weeks from 1 to 52")
    @APIResponse(responseCode = "403", description = NOWHERE)
    public void keep(@Valid @NotNull Every every) {
        reflecting.keep(every.weeks());
    }

    @DELETE
    @Operation(summary = "Nobody is reminded any more")
    @APIResponse(responseCode = "204", description = "Stopped")
    @APIResponse(responseCode = "403", description = NOWHERE)
    public void stop() {
        reflecting.stop();
    }
}
