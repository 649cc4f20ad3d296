package org.touchstone.recruitment.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.recruitment.Job;
import org.touchstone.recruitment.JobFilter;
import org.touchstone.recruitment.JobRow;
import org.touchstone.recruitment.Publishing;
import org.touchstone.recruitment.Vacancy;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Codes;
import org.touchstone.shared.api.Listing;

/** Jobs that are open, for everybody. */
@Path("careers/vacancies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "careers")
public class JobsResource {

    @Inject private Publishing publishing;

    @GET
    @SecurityRequirements
    @Operation(summary = "Jobs that people can apply for today, sortable by closing, newest, title, organisation")
    public Page<JobRow> list(
            @QueryParam("q") String words,
            @QueryParam("organisation") String organisation,
            @QueryParam("location") String location,
            @QueryParam("contract") String contract,
            @QueryParam("hours") String hours,
            @QueryParam("closingSoon") boolean closingSoon,
            @BeanParam Listing listing) {
        var filter =
                new JobFilter(
                        words,
                        organisation,
                        location,
                        Codes.of(Vacancy.Contract.class, "contract", contract),
                        Codes.of(Vacancy.Hours.class, "hours", hours),
                        closingSoon);
        return publishing.jobs(filter, listing.paging());
    }

    @GET
    @Path("{reference}")
    @SecurityRequirements
    @Operation(summary = "One job by its reference, also when it has closed since")
    @APIResponse(responseCode = "404", description = "There is none that has been open")
    public Job get(@PathParam("reference") String reference) {
        return publishing.job(reference);
    }
}
