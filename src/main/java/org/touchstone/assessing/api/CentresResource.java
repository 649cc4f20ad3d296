package org.touchstone.assessing.api;

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
import org.touchstone.assessing.Arranging;
import org.touchstone.assessing.Centre;
import org.touchstone.assessing.Exercise;
import org.touchstone.assessing.StandingIn;
import org.touchstone.assessing.Timetable;
import org.touchstone.shared.TypedDay;
import org.touchstone.shared.TypedTime;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Versions;

/** The assessment centre of a stage: its exercises and the values they show, and who is where when (VR-14). */
@Path("assessment-centres/{stage}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessing")
public class CentresResource {

    @Inject private Arranging arranging;
    @Inject private StandingIn standing;

    /** An exercise; kind is GROUP_DISCUSSION, IN_TRAY, ROLE_PLAY, PRESENTATION or INTERVIEW. */
    public record ExerciseBody(
            String name, String kind, String brief, String room, Integer minutes, Integer seats, List<@NotNull Long> values) {

        private Exercise.Sketch sketch() {
            var known = Arrays.stream(Exercise.Kind.values()).filter(k -> k.name().equals(kind)).findFirst().orElse(null);
            return new Exercise.Sketch(name, known, brief, room, minutes, seats, values);
        }
    }

    /** What is done there and when; day as 2026-11-30, times as 09:00, both local. */
    public record DesignBody(
            String day,
            String starts,
            String ends,
            Integer changeover,
            Integer pauseAfter,
            Integer pauseMinutes,
            Integer watched,
            @NotNull @Valid List<@NotNull ExerciseBody> exercises) {

        private Centre.Plan plan() {
            return new Centre.Plan(
                    TypedDay.of("day", day),
                    TypedTime.of("starts", starts),
                    TypedTime.of("ends", ends),
                    changeover,
                    pauseAfter,
                    pauseMinutes,
                    watched);
        }
    }

    /** Which timetable to make: the same number gives the same one for the same people; none gives the next. */
    public record NumberBody(Long number) {}

    /** Who cannot come, who of the panel watches instead (keys of persons), and why. */
    public record StandInBody(Long away, Long standIn, String reason) {}

    /** What somebody watched (keys of sittings), who of the panel it was (key of the person), and why this is said afterwards. */
    public record WatchedBody(List<@NotNull Long> sittings, Long watcher, String reason) {}

    /** Why a timetable is taken back. */
    public record ReasonBody(String reason) {}

    @GET
    @Operation(
            summary = "What is done at an assessment centre, which values each exercise shows, and how far its timetable is",
            description = "For its panel, the recruiting manager, the recruitment team and HR. Version 0 while nothing is designed.")
    @Gives(Arranging.CentreView.class)
    public Response centre(@PathParam("stage") long stage) {
        var centre = arranging.centre(stage);
        return Versions.tagged(centre, centre.version());
    }

    @PUT
    @Operation(summary = "Say what is done there and when; a timetable that there was has to be made again")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "Two exercises, two values",
                                            value =
                                                    """
                                                    {"day": "2026-12-01", "starts": "09:00", "ends": "16:30", "changeover": 10, "pauseAfter": 2,
                                                     "pauseMinutes": 40, "watched": 2, "exercises": [
                                                     {"name": "Group discussion", "kind": "GROUP_DISCUSSION", "brief": "Agree how to share out beds.",
                                                      "room": "Room 1", "minutes": 45, "seats": 4, "values": [101, 102]},
                                                     {"name": "Role play", "kind": "ROLE_PLAY", "brief": "Talk with a relative who is worried.",
                                                      "room": "Room 2", "minutes": 30, "seats": 1, "values": [101, 102]}]}""")))
    @APIResponse(responseCode = "409", description = "An exercise shows too few values, or a value is shown too seldom (VR-14); or it is published")
    @APIResponse(responseCode = "412", description = "Changed by somebody else meanwhile (G-11)")
    @Gives(Arranging.CentreView.class)
    public Response design(
            @PathParam("stage") long stage, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull DesignBody body) {
        arranging.design(
                stage, Versions.from(ifMatch), body.plan(), body.exercises().stream().map(ExerciseBody::sketch).toList());
        return centre(stage);
    }

    @GET
    @Path("timetable")
    @Operation(summary = "Who is where when", description = "Before it is published only those read it who arrange it.")
    public Timetable timetable(@PathParam("stage") long stage) {
        return arranging.timetable(stage);
    }

    @POST
    @Path("timetable")
    @Operation(summary = "Make a timetable, or another one")
    @APIResponse(responseCode = "409", description = "Nobody to assess or to assess them, or a candidate whom nobody may see (VR-5)")
    @APIResponse(responseCode = "412", description = "Changed by somebody else meanwhile (G-11)")
    @Gives(Arranging.CentreView.class)
    public Response arrange(
            @PathParam("stage") long stage, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull NumberBody body) {
        arranging.arrange(stage, Versions.from(ifMatch), body.number());
        return centre(stage);
    }

    @POST
    @Path("publication")
    @Operation(summary = "The timetable stands: candidates and assessors are told, and sheets can be begun")
    @APIResponse(responseCode = "409", description = "Something is missing; it is told what")
    @APIResponse(responseCode = "412", description = "Changed by somebody else meanwhile (G-11)")
    @Gives(Arranging.CentreView.class)
    public Response publish(@PathParam("stage") long stage, @HeaderParam("If-Match") String ifMatch) {
        arranging.publish(stage, Versions.from(ifMatch));
        return centre(stage);
    }

    @POST
    @Path("withdrawal")
    @Operation(summary = "Take a published timetable back, so that it can be made anew; everybody is told why")
    @APIResponse(responseCode = "409", description = "Somebody has begun a sheet (VR-7), or it is not published")
    @APIResponse(responseCode = "412", description = "Changed by somebody else meanwhile (G-11)")
    @Gives(Arranging.CentreView.class)
    public Response takeBack(
            @PathParam("stage") long stage, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReasonBody body) {
        arranging.takeBack(stage, Versions.from(ifMatch), body.reason());
        return centre(stage);
    }

    @GET
    @Path("stand-ins")
    @Operation(summary = "Who has still something to watch, and who of the panel could take over", description = "For whoever arranges the centre.")
    public StandingIn.Choice standIns(@PathParam("stage") long stage) {
        return standing.choice(stage);
    }

    @POST
    @Path("stand-ins")
    @Operation(summary = "Have one assessor watch all that another has still to come, also once sheets are begun")
    @APIResponse(responseCode = "409", description = "They have not declared or must not see a candidate (VR-5), or watch elsewhere at that time (VR-14)")
    @APIResponse(responseCode = "412", description = "Changed by somebody else meanwhile (G-11)")
    @Gives(Arranging.CentreView.class)
    public Response standIn(
            @PathParam("stage") long stage, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull StandInBody body) {
        standing.standIn(stage, Versions.from(ifMatch), body.away(), body.standIn(), body.reason());
        return centre(stage);
    }

    @GET
    @Path("watchers")
    @Operation(
            summary = "Of what it can be said who watched, and of whom: what is over, with nothing written down by whom the timetable names",
            description = "For whoever arranges the centre.")
    public StandingIn.Open open(@PathParam("stage") long stage) {
        return standing.open(stage);
    }

    @POST
    @Path("watchers")
    @Operation(summary = "Say afterwards who watched: their sheet asks about it from now on, and nobody else's does")
    @APIResponse(
            responseCode = "409",
            description =
                    "They have not declared or must not see a candidate (VR-5), watched elsewhere at that time (VR-14), or have locked their"
                            + " sheet (VR-6)")
    @APIResponse(responseCode = "412", description = "Changed by somebody else meanwhile (G-11)")
    @Gives(Arranging.CentreView.class)
    public Response watched(
            @PathParam("stage") long stage, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WatchedBody body) {
        standing.watched(stage, Versions.from(ifMatch), body.sittings(), body.watcher(), body.reason());
        return centre(stage);
    }
}
