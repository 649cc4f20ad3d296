package org.touchstone.appointing.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.appointing.Offering;
import org.touchstone.appointing.TieBreak;
import org.touchstone.appointing.TieBreaking;

/** Whom a vacancy could have and has asked, and what HR recorded where two were as qualified. */
@Path("vacancies/{vacancy}/appointing")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appointing")
public class AppointingResource {

    @Inject private Offering offering;
    @Inject private TieBreaking tieBreaking;

    /** Why. */
    public record Why(String reason) {}

    /** What HR considered (Equality Act 2010, section 159). */
    public record Grounds(
            Set<String> applications,
            String preferred,
            String equallyQualified,
            String figure,
            String source,
            String link,
            String reasoning,
            boolean caseByCase,
            boolean noPolicy,
            boolean proportionate) {

        private TieBreak.Grounds grounds() {
            return new TieBreak.Grounds(
                    applications, preferred, equallyQualified, figure, source, link, reasoning, caseByCase, noPolicy, proportionate);
        }
    }

    @GET
    @Operation(summary = "Appointable and reserve candidates by name once told, posts, offers; the candidates can see that you looked")
    public Offering.Overview overview(@PathParam("vacancy") long vacancy) {
        return offering.overview(vacancy);
    }

    @POST
    @Path("end")
    @Operation(summary = "End the choosing with posts left")
    @APIResponse(responseCode = "204", description = "Ended, and those who could have been asked are told")
    @APIResponse(responseCode = "409", description = "An offer stands")
    public void endWithout(@PathParam("vacancy") long vacancy, @NotNull Why why) {
        offering.endWithout(vacancy, why.reason());
    }

    @GET
    @Path("tie-breaks")
    @Operation(summary = "Tie-breaks as recorded; figure, source and reasoning for HR alone")
    public List<TieBreaking.TieBreakRow> tieBreaks(@PathParam("vacancy") long vacancy) {
        return tieBreaking.tieBreaks(vacancy);
    }

    @POST
    @Path("tie-breaks")
    @Operation(summary = "Record a tie-break by HR between candidates who are as qualified as each other; it offers nothing by itself")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "400", description = "Something is missing; each field is named")
    @APIResponse(responseCode = "409", description = "The candidates were not found as qualified as each other")
    public Response record(@PathParam("vacancy") long vacancy, @NotNull Grounds body) {
        var id = tieBreaking.record(vacancy, body.grounds());
        return Response.created(URI.create("vacancies/" + vacancy + "/appointing/tie-breaks/" + id)).build();
    }
}
