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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.interviewing.Empanelling;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Listing;

/** Who has learned how to interview about values. */
@Path("panel-trainings")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "interviewing")
public class PanelTrainingsResource {

    @Inject private Empanelling empanelling;

    /** Who was trained when. */
    public record TrainingBody(@NotNull Long organisation, @NotNull Long person, LocalDate trainedOn) {}

    @GET
    @Operation(summary = "Who at an organisation was trained when, sortable by name, trainedOn")
    public Page<Empanelling.Trained> list(@QueryParam("organisation") long organisation, @BeanParam Listing listing) {
        return empanelling.trained(organisation, listing.paging());
    }

    @POST
    @Operation(summary = "HR records who was trained when; it counts for some years (VR-5)")
    @APIResponse(responseCode = "201", description = "Recorded")
    public Response train(@Valid @NotNull TrainingBody body) {
        empanelling.train(body.organisation(), body.person(), body.trainedOn());
        return Response.created(URI.create("panel-trainings?organisation=" + body.organisation())).build();
    }
}
