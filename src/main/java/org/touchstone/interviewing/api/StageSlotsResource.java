package org.touchstone.interviewing.api;

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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.interviewing.Scheduling;
import org.touchstone.interviewing.Series;
import org.touchstone.interviewing.Slot;
import org.touchstone.shared.Page;
import org.touchstone.shared.TypedDay;
import org.touchstone.shared.TypedTime;
import org.touchstone.shared.api.Listing;
import org.touchstone.shared.api.Serves;

/** The times at which candidates of a stage can come: offering them, and who has booked which (VR-15). */
@Path("stages/{stage}/slots")
@RequestScoped
@Serves(Scheduling.class)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "interviewing")
public class StageSlotsResource {

    @Inject private Scheduling scheduling;

    /** Slots one after the other; days as 2026-11-30, times as 09:00, both local. */
    public record Offer(
            String from, String until, String begins, String ends, Integer minutes, Integer pause, boolean weekends, String place, String note) {

        private Series series() {
            return new Series(
                    TypedDay.of("from", from),
                    until == null ? TypedDay.of("from", from) : TypedDay.of("until", until),
                    TypedTime.of("begins", begins),
                    TypedTime.of("ends", ends),
                    minutes == null ? 0 : minutes,
                    pause == null ? 0 : pause,
                    weekends,
                    new Slot.Where(place, note));
        }
    }

    /** How many slots were made. */
    public record Offered(int offered) {}

    @GET
    @Operation(summary = "The times offered for a stage and who has booked them, sortable by starts, place, candidate")
    public Page<Scheduling.SlotRow> slots(@PathParam("stage") long stage, @QueryParam("past") boolean past, @BeanParam Listing listing) {
        return scheduling.slots(stage, past, listing.paging());
    }

    @GET
    @Path("overview")
    @Operation(summary = "How many candidates wait for a time, and how many times are free")
    public Scheduling.Overview overview(@PathParam("stage") long stage) {
        return scheduling.overview(stage);
    }

    @POST
    @Operation(summary = "Offer times, one or many; candidates who have none are told")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "Two mornings",
                                            value =
                                                    """
                                                    {"from": "2026-12-01", "until": "2026-12-02", "begins": "09:00", "ends": "12:00",
                                                     "minutes": 45, "pause": 15, "place": "Room 4, East Wing"}""")))
    @APIResponse(responseCode = "400", description = "Days or times missing or the wrong way round, or overlapping others of the panel, or at the place")
    public Offered offer(@PathParam("stage") long stage, @Valid @NotNull Offer offer) {
        return new Offered(scheduling.offer(stage, offer.series()));
    }
}
