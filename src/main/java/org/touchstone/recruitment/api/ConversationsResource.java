package org.touchstone.recruitment.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.recruitment.Corresponding;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Listing;

/** Conversations with candidates, for the recruitment team. */
@Path("candidate-conversations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recruitment")
public class ConversationsResource {

    @Inject private Corresponding corresponding;

    @GET
    @Operation(
            summary = "Conversations with candidates, sortable by at, vacancy, candidate",
            description = "With waiting=true those that wait for an answer, the longest wait first; else the newest first.")
    @APIResponse(responseCode = "403", description = "Not the recruitment team")
    public Page<Corresponding.Row> list(@QueryParam("waiting") boolean waiting, @BeanParam Listing listing) {
        return corresponding.conversations(waiting, listing.paging());
    }
}
