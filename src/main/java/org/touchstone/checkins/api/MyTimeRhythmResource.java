package org.touchstone.checkins.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.checkins.CountingTalks;
import org.touchstone.checkins.TeamRow;
import org.touchstone.checkins.UnitRhythm;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Listing;
import org.touchstone.shared.api.Serves;

/** That My Time takes place: counts, and nothing of what was said. */
@Path("my-time-rhythm")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "checkins")
@Serves(CountingTalks.class)
public class MyTimeRhythmResource {

    @Inject private CountingTalks counting;

    @GET
    @Path("team")
    @Operation(summary = "Those whom I manage, with the day of the last talk; sortable by due, name, post, last, next")
    public Page<TeamRow> team(@BeanParam Listing listing) {
        return counting.team(listing.paging());
    }

    @GET
    @Path("units")
    @Operation(summary = "Unit by unit, how many had a talk within the weeks of the rhythm; units that are too small are not shown (G-2)")
    @APIResponse(responseCode = "403", description = "You are not in HR")
    @APIResponse(responseCode = "404", description = "You are not in HR of this organisation")
    public List<UnitRhythm> units(@QueryParam("organisation") long organisation) {
        return counting.units(organisation);
    }
}
