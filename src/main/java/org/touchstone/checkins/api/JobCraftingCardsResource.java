package org.touchstone.checkins.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.checkins.CardRow;
import org.touchstone.checkins.CardText;
import org.touchstone.checkins.Crafting;
import org.touchstone.checkins.CraftingCard;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Codes;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Listing;
import org.touchstone.shared.api.Serves;
import org.touchstone.shared.api.Versions;

/** My job crafting cards: small changes of my own job that I try for some weeks. */
@Path("job-crafting-cards")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "checkins")
@Serves(Crafting.class)
public class JobCraftingCardsResource {

    private static final String NOT_MINE = "No such card of yours";
    private static final String BAD = "Something cannot be taken; fields says what";
    private static final String OVERTAKEN = "It was changed since you read it: G-11";
    private static final String OVER = "You have looked back on it already";
    private static final String EXAMPLE =
            """
            {"kind": "TASK", "idea": "I do the stock round with the night shift instead of after it.", "safeBecause": "The day shift checks the drugs cupboard as before.",
             "agreedBy": "Martin Hughes", "startsOn": "2027-01-04", "weeks": 6, "shared": true}""";

    @Inject private Crafting crafting;
    @Context private UriInfo uri;

    /** What became of it: KEEP, ADAPT or STOP, and what I learned. */
    public record Review(String outcome, String learned) {}

    @GET
    @Operation(summary = "My cards, sortable by review, starts, kind, outcome")
    public Page<CardRow> list(@BeanParam Listing listing) {
        return crafting.mine(listing.paging());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One of my cards")
    @APIResponse(responseCode = "200", description = "The card; ETag is its version, for If-Match")
    @APIResponse(responseCode = "404", description = NOT_MINE)
    @Gives(CardRow.class)
    public Response get(@PathParam("id") long id) {
        var card = crafting.card(id);
        return Versions.tagged(card, card.version());
    }

    @POST
    @Operation(summary = "Begin a card")
    @RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(implementation = CardText.class),
            examples = @ExampleObject(name = "a card", value = EXAMPLE)))
    @APIResponse(responseCode = "201", description = "Begun; Location names it")
    @APIResponse(responseCode = "400", description = BAD)
    public Response begin(@Valid @NotNull CardText text) {
        return Response.created(uri.getBaseUriBuilder().path("job-crafting-cards/{id}").build(crafting.begin(text))).build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a card while it is tried")
    @APIResponse(responseCode = "200", description = "The card as it is now, with its new ETag")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NOT_MINE)
    @APIResponse(responseCode = "409", description = OVER)
    @APIResponse(responseCode = "412", description = OVERTAKEN)
    @Gives(CardRow.class)
    public Response write(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull CardText text) {
        crafting.write(id, Versions.from(ifMatch), text);
        return get(id);
    }

    @POST
    @Path("{id}/review")
    @Operation(summary = "Say what becomes of it")
    @APIResponse(responseCode = "204", description = "Looked back on")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NOT_MINE)
    @APIResponse(responseCode = "409", description = OVER)
    @APIResponse(responseCode = "412", description = OVERTAKEN)
    public void review(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Review review) {
        crafting.review(id, Versions.from(ifMatch), Codes.of(CraftingCard.Outcome.class, "outcome", review.outcome()), review.learned());
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Throw a card of mine away")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "404", description = NOT_MINE)
    public void delete(@PathParam("id") long id) {
        crafting.delete(id);
    }
}
