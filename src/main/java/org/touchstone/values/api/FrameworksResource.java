package org.touchstone.values.api;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Listing;
import org.touchstone.shared.api.Versions;
import org.touchstone.values.Difference;
import org.touchstone.values.Stating;
import org.touchstone.values.FrameworkFilter;
import org.touchstone.values.FrameworkRow;
import org.touchstone.values.FrameworkText;
import org.touchstone.values.Framing;
import org.touchstone.values.Gap;
import org.touchstone.values.StatedFramework;
import org.touchstone.values.ValuesFramework;

/** Values frameworks and their versions. */
@Path("frameworks")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "values")
public class FrameworksResource {

    private static final String EXAMPLE =
            """
            {"name": "Northmoor values", "values": [{"code": "CARING", "name": "Caring",
              "plainText": "We see the person first, then the patient, the visitor or the colleague.",
              "weWill": [{"level": "ALL", "text": "Ask what would help"},
                         {"level": "MANAGER", "text": "Ask how people are at the start of every shift"}],
              "weWillNot": [{"level": "ALL", "text": "Talk over a patient's head"},
                            {"level": "ALL", "text": "Let somebody wait without telling them why"}],
              "mapsTo": ["COMPASSION"]}]}""";

    @Inject private Framing framing;
    @Inject private Stating stating;
    @Context private UriInfo uri;

    /** A framework to begin: of which organisation, and what it is called. */
    public record Beginning(@NotNull(message = "Enter the id of the organisation") Long organisationId, String name) {}

    /** Putting a draft in force. */
    public record Publication(LocalDate effectiveFrom, String reason) {}

    /** Ending what is in force. */
    public record Retirement(LocalDate effectiveUntil, String reason) {}

    @GET
    @Operation(summary = "The frameworks of my organisations, the national one and the templates")
    @Parameter(name = "sort", description = "name, number, kind, state, effectiveFrom or changedAt")
    @APIResponse(responseCode = "200", description = "A page of versions of frameworks")
    @APIResponse(responseCode = "400", description = "An unknown kind, state or order")
    public Page<FrameworkRow> list(
            @BeanParam Listing listing,
            @Parameter(description = "NATIONAL, LOCAL or TEMPLATE") @QueryParam("kind") String kind,
            @Parameter(description = "DRAFT, PUBLISHED or RETIRED") @QueryParam("state") String state,
            @Parameter(description = "part of the name") @QueryParam("q") String text) {
        return framing.frameworks(
                new FrameworkFilter(
                        one(ValuesFramework.Kind.class, "kind", kind), one(ValuesFramework.State.class, "state", state), text),
                listing.paging());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One version of a framework with values, behaviours, anchors and mapping")
    @APIResponse(responseCode = "200", description = "The framework; ETag is its version, for If-Match")
    @APIResponse(responseCode = "404", description = "No such framework, or a draft of another organisation")
    @Gives(StatedFramework.class)
    public Response get(@PathParam("id") long id) {
        var framework = framing.framework(id);
        return Versions.tagged(framework, framework.version());
    }

    @GET
    @Path("{id}/versions")
    @Operation(summary = "The history of a framework: all its versions, newest first")
    public List<FrameworkRow> versions(@PathParam("id") long id) {
        return framing.versions(id);
    }

    @GET
    @Path("{id}/gaps")
    @Operation(summary = "What a draft still lacks before it can be published (VR-1)")
    public List<Gap> gaps(@PathParam("id") long id) {
        return framing.framework(id).gaps();
    }

    @GET
    @Path("{id}/difference")
    @Operation(summary = "What changed from another version to this one, word by word")
    public Difference difference(
            @PathParam("id") long id,
            @Parameter(description = "the id of the version to compare with") @QueryParam("from") Long from) {
        if (from == null) {
            throw BadInput.at("from", "values.difference.from.required");
        }
        return framing.difference(from, id);
    }

    @POST
    @Operation(summary = "Begin a framework with nothing in it, as a draft")
    @APIResponse(responseCode = "201", description = "Begun; Location names it")
    @APIResponse(responseCode = "409", description = "The organisation has a draft already")
    public Response begin(@Valid @NotNull Beginning beginning) {
        return created(stating.begin(beginning.organisationId(), beginning.name()));
    }

    @POST
    @Path("{id}/adoptions")
    @Operation(summary = "Begin a framework as a copy of a template or of the national one")
    @APIResponse(responseCode = "201", description = "Begun; Location names the copy, a draft")
    @APIResponse(responseCode = "409", description = "Not a template, or the organisation has a draft already")
    public Response adopt(@PathParam("id") long id, @Valid @NotNull Beginning beginning) {
        return created(stating.adopt(id, beginning.organisationId(), beginning.name()));
    }

    @POST
    @Path("{id}/versions")
    @Operation(summary = "Begin the next version: a draft that says the same, to be changed (VR-1)")
    @APIResponse(responseCode = "201", description = "Begun; Location names the draft")
    @APIResponse(responseCode = "409", description = "There is a draft already")
    public Response nextVersion(@PathParam("id") long id) {
        return created(stating.nextVersion(id));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Replace all that a draft says; values are known by their code")
    @RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(implementation = FrameworkText.class),
            examples = @ExampleObject(name = "one value", value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "The draft as it is now, with its new ETag")
    @APIResponse(responseCode = "400", description = "Something cannot be taken; fields says what")
    @APIResponse(responseCode = "409", description = "It is published: VR-1")
    @APIResponse(responseCode = "412", description = "Somebody changed it since you read it: G-11")
    @Gives(StatedFramework.class)
    public Response rewrite(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull FrameworkText text) {
        stating.rewrite(id, Versions.from(ifMatch), text);
        return get(id);
    }

    @POST
    @Path("{id}/publication")
    @Operation(summary = "Put a draft in force from a day on; done by somebody who has not written it alone (G-6)")
    @APIResponse(responseCode = "200", description = "The framework, published")
    @APIResponse(responseCode = "409", description = "Not ready (VR-1), or written by nobody but you (G-6)")
    @APIResponse(responseCode = "412", description = "Somebody changed it since you read it: G-11")
    @Gives(StatedFramework.class)
    public Response publish(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Publication publication) {
        stating.publish(id, Versions.from(ifMatch), publication.effectiveFrom(), publication.reason());
        return get(id);
    }

    @POST
    @Path("{id}/retirement")
    @Operation(summary = "End what is published; the organisation then works by the national framework")
    @APIResponse(responseCode = "200", description = "The framework with its last day set")
    @APIResponse(responseCode = "409", description = "Not published, or the national one")
    @Gives(StatedFramework.class)
    public Response retire(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Retirement retirement) {
        stating.retire(id, Versions.from(ifMatch), retirement.effectiveUntil(), retirement.reason());
        return get(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Throw a draft away")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "409", description = "It is published: VR-1")
    public void discard(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        stating.discard(id, Versions.from(ifMatch));
    }

    private Response created(long id) {
        return Response.created(uri.getBaseUriBuilder().path("frameworks/{id}").build(id)).build();
    }

    private static <E extends Enum<E>> E one(Class<E> type, String field, String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw BadInput.at(field, "values.unknown", name);
    }
}
