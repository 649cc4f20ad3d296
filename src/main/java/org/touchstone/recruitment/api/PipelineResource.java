package org.touchstone.recruitment.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.recruitment.Pipelining;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Listing;

/** The board of a vacancy: its stages as columns, its applications as cards by anonymous reference. */
@Path("vacancies/{vacancy}/pipeline")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recruitment")
public class PipelineResource {

    @Inject private Pipelining pipelining;

    @GET
    @Operation(
            summary = "The columns of a vacancy, each with its first cards, the longest waiting first",
            description =
                    "No card has a name, a date or a contact in it (VR-4). Move cards with"
                            + " POST /vacancies/{vacancy}/applications/decisions, and back with .../decisions/undo.")
    public Pipelining.Pipeline pipeline(
            @PathParam("vacancy") long vacancy,
            @QueryParam("perColumn") @DefaultValue("25") int perColumn,
            @QueryParam("column") String column,
            @QueryParam("late") boolean late,
            @QueryParam("ready") boolean ready,
            @QueryParam("q") String ref) {
        return pipelining.pipeline(vacancy, new Pipelining.Sieve(column, late, ready, ref), perColumn, Map.of());
    }

    @GET
    @Path("{column}")
    @Operation(summary = "One column page by page; always the longest waiting first")
    @APIResponse(responseCode = "404", description = "The vacancy has no such column")
    public Page<Pipelining.Card> column(
            @PathParam("vacancy") long vacancy,
            @PathParam("column") String column,
            @QueryParam("late") boolean late,
            @QueryParam("ready") boolean ready,
            @QueryParam("q") String ref,
            @BeanParam Listing listing) {
        return pipelining.column(vacancy, column, new Pipelining.Sieve(column, late, ready, ref), listing.paging());
    }
}
