package org.touchstone.values.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Listing;
import org.touchstone.values.ObservationRow;
import org.touchstone.values.Observing;

/** The values ledger of one person. */
@Path("persons/{person}/observations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "values")
public class ObservationsResource {

    @Inject private Observing observing;

    @GET
    @Operation(
            summary = "What was seen of a person's values: all for that person, for HR what their own organisation saw",
            description = "What was seen in an application is here once its applicant is told how that stage ended, and for nobody before.")
    @Parameter(name = "sort", description = "at, value, source, rating or rater")
    @APIResponse(responseCode = "200", description = "A page of entries; a look by HR is recorded (G-5)")
    @APIResponse(responseCode = "404", description = "Not yourself, and you are not in HR")
    public Page<ObservationRow> ofPerson(@PathParam("person") long person, @BeanParam Listing listing) {
        return observing.ofPerson(person, listing.paging());
    }
}
