package org.touchstone.appraisal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.appraisal.Appraisal;
import org.touchstone.appraisal.AppraisalRow;
import org.touchstone.appraisal.CycleRow;
import org.touchstone.appraisal.RatingMode;
import org.touchstone.appraisal.RunningCycles;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Codes;
import org.touchstone.shared.api.Listing;
import org.touchstone.shared.api.Serves;

/** Cycles of appraisal, for HR. */
@Path("appraisal-cycles")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appraisal")
@Serves(RunningCycles.class)
public class AppraisalCyclesResource {

    private static final String NONE = "No cycle of an organisation where you are in HR";
    private static final String EXAMPLE =
            "{\"organisationId\": 1, \"name\": \"Appraisal 2027\", \"startsOn\": \"2027-04-01\", \"endsOn\": \"2028-03-31\", \"mode\": \"HOW_ONLY\"}";

    @Inject private RunningCycles running;
    @Context private UriInfo uri;

    /** @param mode NONE, HOW_ONLY or WHAT_AND_HOW; left out: as configured */
    public record Cycle(long organisationId, String name, LocalDate startsOn, LocalDate endsOn, String mode) {}

    @GET
    @Operation(summary = "Cycles, sortable by name, starts, ends, state, organisation")
    @APIResponse(responseCode = "403", description = "You are not in HR")
    public Page<CycleRow> list(@BeanParam Listing listing) {
        return running.cycles(listing.paging());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One cycle, and how many have their appraisal by now")
    @APIResponse(responseCode = "404", description = NONE)
    public CycleRow get(@PathParam("id") long id) {
        return running.cycle(id);
    }

    @POST
    @Operation(summary = "Write a cycle; it goes by the values in force today")
    @RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(implementation = Cycle.class),
            examples = @ExampleObject(name = "a year", value = EXAMPLE)))
    @APIResponse(responseCode = "201", description = "Written; Location names it")
    @APIResponse(responseCode = "400", description = "Something cannot be taken; fields says what")
    @APIResponse(responseCode = "404", description = "You are not in HR of this organisation")
    public Response write(@Valid @NotNull Cycle cycle) {
        var id =
                running.write(
                        new RunningCycles.CycleText(
                                cycle.organisationId(), cycle.name(), cycle.startsOn(), cycle.endsOn(), Codes.of(RatingMode.class, "mode", cycle.mode())));
        return Response.created(uri.getBaseUriBuilder().path("appraisal-cycles/{id}").build(id)).build();
    }

    @POST
    @Path("{id}/opening")
    @Operation(summary = "Open it for everybody who is employed today, in the background; begun again it goes on, or gives newcomers theirs (G-12)")
    @APIResponse(responseCode = "202", description = "It is being opened; GET tells how far")
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = "It is closed")
    public Response open(@PathParam("id") long id) {
        running.open(id);
        return Response.accepted().build();
    }

    @POST
    @Path("{id}/closing")
    @Operation(summary = "Close it: nothing in it is changed from now on")
    @APIResponse(responseCode = "204", description = "Closed")
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = "It is not open")
    public void close(@PathParam("id") long id) {
        running.close(id);
    }

    @GET
    @Path("{id}/appraisals")
    @Operation(summary = "How far everybody has come, sortable by person, post, appraiser, state, met")
    @APIResponse(responseCode = "404", description = NONE)
    public Page<AppraisalRow> appraisals(
            @PathParam("id") long id,
            @Parameter(description = "OPEN, PREPARED, MEETING_HELD, DRAFTED, SHARED, AGREED, DISAGREED, FINAL or EXEMPT") @QueryParam("state") String state,
            @Parameter(description = "words of the person's name") @QueryParam("q") String words,
            @BeanParam Listing listing) {
        return running.appraisals(id, Codes.of(Appraisal.State.class, "state", state), words, listing.paging());
    }
}
