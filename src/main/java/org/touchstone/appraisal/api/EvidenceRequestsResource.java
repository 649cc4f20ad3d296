package org.touchstone.appraisal.api;

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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.appraisal.EvidenceText;
import org.touchstone.appraisal.Evidencing;
import org.touchstone.appraisal.RequestToMe;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Listing;
import org.touchstone.shared.api.Serves;

/** Where I am asked to say what I have seen of a colleague. */
@Path("evidence-requests")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appraisal")
@Serves(Evidencing.class)
public class EvidenceRequestsResource {

    private static final String NONE = "Nobody asks you this";

    @Inject private Evidencing evidencing;

    @GET
    @Operation(summary = "Who asks me, sortable by asked, person, answered")
    public Page<RequestToMe> list(@BeanParam Listing listing) {
        return evidencing.askedOfMe(listing.paging());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Whom it is about and by which values; nothing of the appraisal")
    @APIResponse(responseCode = "404", description = NONE)
    public Evidencing.Asked get(@PathParam("id") long id) {
        return evidencing.asked(id);
    }

    @POST
    @Path("{id}/evidence")
    @Operation(summary = "Say what I saw; the person and their appraiser read it under my name")
    @APIResponse(responseCode = "204", description = "Said")
    @APIResponse(responseCode = "400", description = "Something cannot be taken; fields says what")
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = "The appraisal is shared already")
    public void answer(@PathParam("id") long id, @Valid @NotNull EvidenceText text) {
        evidencing.answer(id, text);
    }

    @POST
    @Path("{id}/decline")
    @Operation(summary = "I would rather not; nobody asks why")
    @APIResponse(responseCode = "204", description = "Declined")
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = "You have answered already")
    public void decline(@PathParam("id") long id) {
        evidencing.decline(id);
    }
}
