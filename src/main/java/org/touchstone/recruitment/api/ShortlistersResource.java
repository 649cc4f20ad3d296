package org.touchstone.recruitment.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.recruitment.Shortlisting;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Codes;
import org.touchstone.shared.api.Listing;

/** Who shortlists for a vacancy, and what each has to score. */
@Path("vacancies/{vacancy}/shortlisters")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recruitment")
public class ShortlistersResource {

    @Inject private Shortlisting shortlisting;

    /** Whom to ask. */
    public record Named(@NotNull Long person) {}

    /** Why somebody leaves. */
    public record Leaving(String reason) {}

    /** What stands in the way of scoring fairly; empty when nothing does. */
    public record Declaration(String conflict) {}

    @GET
    @Operation(summary = "Who shortlists or did; who left keeps what they locked (VR-12)")
    public List<Shortlisting.ShortlisterRow> list(@PathParam("vacancy") long vacancy) {
        return shortlisting.shortlisters(vacancy);
    }

    @POST
    @Operation(summary = "Ask somebody of the organisation to shortlist")
    @APIResponse(responseCode = "201", description = "Asked")
    @APIResponse(responseCode = "400", description = "Somebody who cannot shortlist for this job")
    public Response name(@PathParam("vacancy") long vacancy, @Valid @NotNull Named named) {
        shortlisting.name(vacancy, named.person());
        return Response.created(URI.create("vacancies/" + vacancy + "/shortlisters/" + named.person())).build();
    }

    @POST
    @Path("{person}/departure")
    @Operation(summary = "Somebody does not shortlist any more; a replacement scores afresh (VR-12)")
    @APIResponse(responseCode = "204", description = "Left")
    public void leave(@PathParam("vacancy") long vacancy, @PathParam("person") long person, @NotNull Leaving leaving) {
        shortlisting.leave(vacancy, person, leaving.reason());
    }

    @PUT
    @Path("me/declaration")
    @Operation(summary = "Say whether anything stands in the way of my scoring fairly")
    @APIResponse(responseCode = "204", description = "Kept; with a conflict you do not score")
    public void declare(@PathParam("vacancy") long vacancy, @NotNull Declaration declaration) {
        shortlisting.declare(vacancy, declaration.conflict());
    }

    @GET
    @Path("me")
    @Operation(summary = "The room: what I have declared and how far I have got")
    public Shortlisting.Room room(@PathParam("vacancy") long vacancy) {
        return shortlisting.room(vacancy);
    }

    @GET
    @Path("me/applications")
    @Operation(
            summary = "What I have to score, sortable by ref, progress",
            description = "Nothing in it tells whose an application is, nor what others gave before I locked mine (VR-4).")
    public Page<Shortlisting.ToScore> toScore(
            @PathParam("vacancy") long vacancy, @QueryParam("progress") String progress, @BeanParam Listing listing) {
        return shortlisting.toScore(
                vacancy, Codes.of(Shortlisting.Progress.class, "progress", progress), listing.paging());
    }
}
