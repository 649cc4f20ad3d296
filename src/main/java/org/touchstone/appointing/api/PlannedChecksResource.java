package org.touchstone.appointing.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.appointing.OfferCheck;
import org.touchstone.appointing.PlannedCheck;
import org.touchstone.appointing.Vetting;
import org.touchstone.shared.api.Codes;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Serves;
import org.touchstone.shared.api.Versions;

/** What an organisation checks of everybody before the first day. */
@Path("planned-checks/{organisation}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appointing")
@Serves(Vetting.class)
public class PlannedChecksResource {

    @Inject private Vetting vetting;

    /** A check: kind is one of IDENTITY, RIGHT_TO_WORK, REFERENCES, DBS, OCCUPATIONAL_HEALTH, QUALIFICATIONS, OTHER, and stays. */
    public record CheckBody(String kind, String name, String asked, Integer dueDays) {

        private PlannedCheck.Words words() {
            return new PlannedCheck.Words(name, asked, dueDays);
        }
    }

    /** All checks of the list in their new order. */
    public record OrderBody(List<Long> checks) {}

    /** Why. */
    public record ReasonBody(String reason) {}

    @GET
    @Operation(summary = "The checks of an organisation in their order: its own, or those that ship where it has none")
    @APIResponse(responseCode = "404", description = "An organisation that you do not appoint at")
    public Vetting.CheckList list(@PathParam("organisation") long organisation) {
        return vetting.list(organisation);
    }

    @POST
    @Path("adoption")
    @Operation(summary = "Make the list that ships the organisation's own, as HR; again it changes nothing")
    @APIResponse(responseCode = "204", description = "It is")
    public void adopt(@PathParam("organisation") long organisation) {
        vetting.adopt(organisation);
    }

    @POST
    @Operation(summary = "Add a check at the end, as HR; offers accepted already keep their checks")
    @APIResponse(responseCode = "201", description = "Added")
    public Response add(@PathParam("organisation") long organisation, @Valid @NotNull CheckBody body) {
        var id = vetting.add(organisation, Codes.of(OfferCheck.Kind.class, "kind", body.kind()), body.words());
        return Response.created(URI.create("planned-checks/" + organisation + "/" + id)).build();
    }

    @PUT
    @Path("order")
    @Operation(summary = "Put the list in another order")
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "409", description = "The list that ships: make it your own first")
    @APIResponse(responseCode = "412", description = "Somebody changed the list meanwhile (G-11)")
    public void order(@PathParam("organisation") long organisation, @Valid @NotNull OrderBody body) {
        vetting.order(organisation, body.checks());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One check of an organisation's own list")
    @APIResponse(responseCode = "200", description = "ETag is the version that a change must name")
    @Gives(Vetting.CheckLine.class)
    public Response check(@PathParam("organisation") long organisation, @PathParam("id") long id) {
        var check = vetting.check(organisation, id);
        return Versions.tagged(check, check.version());
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change the words of a check, or its days")
    @APIResponse(responseCode = "204", description = "Changed")
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile (G-11)")
    public void write(
            @PathParam("organisation") long organisation,
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CheckBody body) {
        vetting.write(organisation, id, Versions.from(ifMatch), body.words());
    }

    @POST
    @Path("{id}/retirement")
    @Operation(summary = "Take a check off the list, with a reason")
    @APIResponse(responseCode = "204", description = "Off the list")
    @APIResponse(responseCode = "409", description = "The right to work is always checked")
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile (G-11)")
    public void retire(
            @PathParam("organisation") long organisation,
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ReasonBody body) {
        vetting.retire(organisation, id, Versions.from(ifMatch), body.reason());
    }
}
