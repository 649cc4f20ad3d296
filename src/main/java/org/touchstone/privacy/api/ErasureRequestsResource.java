package org.touchstone.privacy.api;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.privacy.DecidingErasure;
import org.touchstone.privacy.ErasureRequest;
import org.touchstone.privacy.ErasureRow;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Codes;
import org.touchstone.shared.api.Listing;
import org.touchstone.shared.api.Serves;

/** Who asks to be forgotten, for those who answer for data protection. */
@Path("erasure-requests")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "privacy")
@Serves(DecidingErasure.class)
public class ErasureRequestsResource {

    private static final String NONE = "No request that concerns an organisation for which you answer";

    @Inject private DecidingErasure deciding;

    /** Why it is refused; the person reads it. */
    public record Refusal(String reason) {}

    @GET
    @Operation(summary = "Requests to be forgotten, sortable by name, asked, due, state, decided")
    @APIResponse(responseCode = "403", description = "You do not answer for data protection")
    public Page<ErasureRow> list(
            @Parameter(description = "WAITING, WITHDRAWN, GRANTED or REFUSED; left out: all") @QueryParam("state") String state,
            @BeanParam Listing listing) {
        return deciding.requests(Codes.of(ErasureRequest.State.class, "state", state), listing.paging());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One request: what stands in its way, and what would stay")
    @APIResponse(responseCode = "404", description = NONE)
    public DecidingErasure.View get(@PathParam("id") long id) {
        return deciding.request(id);
    }

    @POST
    @Path("{id}/grant")
    @Operation(summary = "Erase what is held about the person (G-10); cannot be undone")
    @APIResponse(responseCode = "204", description = "Erased, and the person is told")
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(
            responseCode = "409",
            description = "Something must be over first, the request is settled, your own (G-6), or concerns other organisations, too (G-1)")
    public void grant(@PathParam("id") long id) {
        deciding.grant(id);
    }

    @POST
    @Path("{id}/refusal")
    @Operation(summary = "Say no, with a reason that the person reads (G-8)")
    @APIResponse(responseCode = "204", description = "Refused, and the person is told")
    @APIResponse(responseCode = "400", description = "No reason")
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = "It is settled, or your own (G-6)")
    public void refuse(@PathParam("id") long id, @Valid @NotNull Refusal refusal) {
        deciding.refuse(id, refusal.reason());
    }
}
