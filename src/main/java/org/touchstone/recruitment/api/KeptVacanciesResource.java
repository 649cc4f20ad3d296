package org.touchstone.recruitment.api;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.recruitment.Holding;
import org.touchstone.recruitment.KeptVacancy;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Listing;
import org.touchstone.shared.api.Serves;

/** Ended vacancies whose applications are still kept, and legal holds on them. */
@Path("kept-vacancies")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recruitment")
@Serves(Holding.class)
public class KeptVacanciesResource {

    private static final String NONE = "No vacancy of an organisation for which you answer";

    @Inject private Holding holding;

    /** Why the hold begins or ends. */
    public record HoldReason(String reason) {}

    @GET
    @Operation(summary = "Ended vacancies whose applications are still kept, sortable by endedAt, reference, title, organisation, heldAt")
    @APIResponse(responseCode = "403", description = "You do not answer for data protection")
    public Page<KeptVacancy> list(@QueryParam("q") String words, @QueryParam("held") boolean held, @BeanParam Listing listing) {
        return holding.vacancies(new Holding.Filter(words, held), listing.paging());
    }

    @POST
    @Path("{vacancy}/hold")
    @Operation(summary = "A legal hold: nothing of its applications is removed (G-9)")
    @APIResponse(responseCode = "204", description = "Held")
    @APIResponse(responseCode = "400", description = "No reason")
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = "It is held already")
    public void hold(@PathParam("vacancy") long vacancy, @Valid @NotNull HoldReason body) {
        holding.hold(vacancy, body.reason());
    }

    @POST
    @Path("{vacancy}/hold-end")
    @Operation(summary = "The legal hold ends; time counts again")
    @APIResponse(responseCode = "204", description = "Ended")
    @APIResponse(responseCode = "400", description = "No reason")
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = "It is not held")
    public void release(@PathParam("vacancy") long vacancy, @Valid @NotNull HoldReason body) {
        holding.release(vacancy, body.reason());
    }
}
