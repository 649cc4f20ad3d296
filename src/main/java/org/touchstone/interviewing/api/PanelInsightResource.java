package org.touchstone.interviewing.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.interviewing.Gauging;
import org.touchstone.interviewing.PanelInsight;
import org.touchstone.shared.TypedDay;

/** How panels rate and how questions serve, in figures. */
@Path("interviewing/insight")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "interviewing")
public class PanelInsightResource {

    @Inject private Gauging gauging;

    @GET
    @Operation(
            summary = "Severity and spread of panel members, and how each question has served",
            description =
                    "Of sheets locked between two days (ISO 8601, both included; the last twelve months where none are"
                        + " given). Of members with fewer than 10 sheets that they share with somebody, and of questions"
                        + " on fewer than 10 sheets, nothing more is told (G-2). A difference says that somebody rates"
                        + " higher or lower than the others did on the same answers, not who was right.")
    @APIResponse(responseCode = "403", description = "Neither HR nor the equality lead")
    @APIResponse(responseCode = "404", description = "An organisation that is not yours to look at")
    public PanelInsight insight(
            @QueryParam("organisation") Long organisation, @QueryParam("from") String from, @QueryParam("until") String until) {
        return gauging.insight(new Gauging.Asked(organisation, TypedDay.of("from", from), TypedDay.of("until", until)));
    }
}
