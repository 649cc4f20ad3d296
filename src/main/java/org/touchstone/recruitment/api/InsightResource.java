package org.touchstone.recruitment.api;

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
import org.touchstone.recruitment.Insight;
import org.touchstone.recruitment.Listening;
import org.touchstone.recruitment.Measuring;
import org.touchstone.recruitment.Treatment;
import org.touchstone.shared.TypedDay;

/** How recruitment goes, in figures. */
@Path("recruitment/insight")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recruitment")
public class InsightResource {

    @Inject private Measuring measuring;
    @Inject private Listening listening;

    @GET
    @Operation(
            summary = "Funnel, time in stage, sources, where the form is given up, shortlisters' severity, adverts' language",
            description =
                    "Of those who applied between two days (ISO 8601, both included; the last twelve months where none are"
                        + " given). Of sources with fewer than 5 people, and of shortlisters with fewer than 10 shared"
                        + " applications, nothing more is told (G-2).")
    @APIResponse(responseCode = "403", description = "Not a recruiting manager, the recruitment team or HR")
    @APIResponse(responseCode = "404", description = "An organisation or a vacancy that is not yours to look at")
    public Insight insight(
            @QueryParam("organisation") Long organisation,
            @QueryParam("vacancy") Long vacancy,
            @QueryParam("from") String from,
            @QueryParam("until") String until) {
        return measuring.insight(new Measuring.Asked(organisation, vacancy, TypedDay.of("from", from), TypedDay.of("until", until)));
    }

    @GET
    @Path("satisfaction")
    @Operation(
            summary = "How fairly and kindly candidates say they were treated, by organisation and by how it ended",
            description =
                    "In spans of whole months that are over; a span is as many months long as it takes for 10 people to"
                        + " answer, so that no two figures can be taken from each other. Endings with fewer than 10 answers"
                        + " stand together. Remarks come without names, references, scores or days (G-2).")
    @APIResponse(responseCode = "403", description = "Neither HR nor the lead on equality")
    @APIResponse(responseCode = "404", description = "An organisation that is not yours to look at")
    public Treatment treatment(@QueryParam("organisation") Long organisation) {
        return listening.treatment(organisation);
    }
}
