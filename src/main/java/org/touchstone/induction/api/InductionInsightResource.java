package org.touchstone.induction.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.induction.InductionInsight;
import org.touchstone.induction.Surveying;
import org.touchstone.induction.Welcoming;
import org.touchstone.shared.api.Codes;

/** Figures about inductions. */
@Path("induction/insight")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "induction")
public class InductionInsightResource {

    @Inject private Surveying surveying;
    @Inject private Welcoming welcoming;

    /** A count, and nothing else. */
    public record Missed(long talks) {}

    @GET
    @Operation(
            summary = "Pulses by stage, unit, type or quarter, talks held in time, and who left when: the twelve months that ended last",
            description = "Groups with few answers are hidden, and others with them so that nobody finds them by subtraction (IN-6, G-2).")
    @APIResponse(responseCode = "403", description = "You are neither HR nor answer for equality")
    public InductionInsight insight(
            @Parameter(description = "Left out: the first of mine") @QueryParam("organisation") Long organisation,
            @Parameter(description = "STAGE, UNIT, TYPE or QUARTER") @QueryParam("by") String by) {
        return surveying.insight(organisation, Codes.of(InductionInsight.By.class, "by", by));
    }

    @GET
    @Path("missed-talks")
    @Operation(summary = "How many talks after 30 or 90 days were missed at my organisations, for HR (IN-7)")
    public Missed missed() {
        return new Missed(welcoming.missedTalks());
    }
}
