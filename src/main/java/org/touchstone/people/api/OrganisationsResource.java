package org.touchstone.people.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.people.Directory;
import org.touchstone.people.OrgUnit;
import org.touchstone.people.Organisation;
import org.touchstone.people.OrganisationRow;
import org.touchstone.people.Organising;
import org.touchstone.people.PostRow;
import org.touchstone.people.UnitRow;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Versions;

/** The employers of the system, and how each is built. */
@Path("organisations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "people")
public class OrganisationsResource {

    @Inject private Directory directory;
    @Inject private Organising organising;

    /** An employer that joins the system. */
    @Schema(example = "{\"code\": \"DALE\", \"name\": \"Dale Community Trust\", \"type\": \"NHS_TRUST\"}")
    public record NewOrganisation(
            @NotBlank @Size(max = 20) String code,
            @NotBlank @Size(max = 200) String name,
            @NotNull Organisation.Type type) {}

    /** Another name or kind. */
    @Schema(example = "{\"name\": \"Dale Community Trust\", \"type\": \"NHS_TRUST\"}")
    public record Called(@NotBlank @Size(max = 200) String name, @NotNull Organisation.Type type) {}

    /** A unit; without parentId at the top. */
    @Schema(example = "{\"name\": \"Ward 9\", \"level\": \"TEAM\", \"parentId\": 8}")
    public record Unit(@NotBlank @Size(max = 200) String name, @NotNull OrgUnit.Level level, Long parentId) {}

    /** A post in a unit. */
    @Schema(
            example =
                    "{\"unitId\": 21, \"title\": \"Staff nurse\", \"band\": \"Band 5\", \"profession\": \"Nursing\","
                            + " \"roleFamily\": \"Clinical\", \"fte\": 1}")
    public record Post(
            @NotNull Long unitId,
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 40) String band,
            @Size(max = 100) String profession,
            @Size(max = 100) String roleFamily,
            BigDecimal fte) {}

    @GET
    @Operation(summary = "All organisations, by name")
    public List<OrganisationRow> organisations() {
        return directory.organisations();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One organisation, its version as ETag")
    @Gives(OrganisationRow.class)
    public Response organisation(@PathParam("id") long id) {
        var row = directory.organisation(id);
        return Versions.tagged(row, row.version());
    }

    @POST
    @Operation(summary = "Add an organisation; its code never changes. For administrators")
    @APIResponse(responseCode = "201", description = "Added; Location is the organisation")
    public Response add(@Valid @NotNull NewOrganisation wanted, @Context UriInfo here) {
        var id = organising.addOrganisation(wanted.code(), new Organising.Called(wanted.name(), wanted.type()));
        return created(here, id);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Give an organisation another name or kind; send its ETag in If-Match. For its administrators")
    @APIResponse(responseCode = "204", description = "Changed")
    @APIResponse(responseCode = "412", description = "Changed meanwhile")
    public void change(@PathParam("id") long id, @HeaderParam("If-Match") String version, @Valid @NotNull Called called) {
        organising.changeOrganisation(id, Versions.from(version), new Organising.Called(called.name(), called.type()));
    }

    @GET
    @Path("{id}/units")
    @Operation(summary = "The units of an organisation, by name. For whoever recruits or looks after staff there")
    public List<UnitRow> units(@PathParam("id") long id) {
        return directory.units(id);
    }

    @GET
    @Path("{id}/units/{unit}")
    @Operation(summary = "One unit, its version as ETag. For HR partners of the organisation")
    @Gives(UnitRow.class)
    public Response unit(@PathParam("id") long id, @PathParam("unit") long unit) {
        var row = unitOf(id, unit);
        return Versions.tagged(row, row.version());
    }

    @POST
    @Path("{id}/units")
    @Operation(summary = "Add a unit. For HR partners of the organisation")
    @APIResponse(responseCode = "201", description = "Added; Location is the unit")
    public Response addUnit(@PathParam("id") long id, @Valid @NotNull Unit wanted, @Context UriInfo here) {
        return created(here, organising.addUnit(id, unit(wanted)));
    }

    @PUT
    @Path("{id}/units/{unit}")
    @Operation(summary = "Give a unit another name, size or place; send its ETag in If-Match")
    @APIResponse(responseCode = "204", description = "Changed")
    @APIResponse(responseCode = "409", description = "A unit cannot belong to one of its own parts")
    @APIResponse(responseCode = "412", description = "Changed meanwhile")
    public void changeUnit(
            @PathParam("id") long id,
            @PathParam("unit") long unit,
            @HeaderParam("If-Match") String version,
            @Valid @NotNull Unit wanted) {
        unitOf(id, unit);
        organising.changeUnit(unit, Versions.from(version), unit(wanted));
    }

    @GET
    @Path("{id}/structure")
    @Operation(summary = "Units at their places, each with its posts and how many people hold them today. For HR partners")
    public List<Organising.UnitWithPosts> structure(@PathParam("id") long id) {
        return organising.structure(id);
    }

    @GET
    @Path("{id}/posts")
    @Operation(summary = "The posts of an organisation, by title. For whoever recruits or looks after staff there")
    public List<PostRow> posts(@PathParam("id") long id) {
        return directory.posts(id);
    }

    @GET
    @Path("{id}/posts/{post}")
    @Operation(summary = "One post")
    public PostRow post(@PathParam("id") long id, @PathParam("post") long post) {
        var row = directory.post(post);
        if (row.organisationId() != id) {
            throw new NotFound("post", post);
        }
        return row;
    }

    @POST
    @Path("{id}/posts")
    @Operation(summary = "Add a post to a unit. For HR partners of the organisation")
    @APIResponse(responseCode = "201", description = "Added; Location is the post")
    public Response addPost(@PathParam("id") long id, @Valid @NotNull Post wanted, @Context UriInfo here) {
        unitOf(id, wanted.unitId());
        var post =
                new Organising.NewPost(
                        wanted.unitId(), wanted.title(), wanted.band(), wanted.profession(), wanted.roleFamily(), wanted.fte());
        return created(here, organising.addPost(post));
    }

    /** The unit, which must be one of the organisation that the address names. */
    private UnitRow unitOf(long id, long unit) {
        var row = organising.unit(unit);
        if (row.organisationId() != id) {
            throw new NotFound("unit", unit);
        }
        return row;
    }

    private static Organising.Unit unit(Unit wanted) {
        return new Organising.Unit(wanted.name(), wanted.level(), wanted.parentId());
    }

    private static Response created(UriInfo here, long id) {
        return Response.created(here.getAbsolutePathBuilder().path(String.valueOf(id)).build()).build();
    }
}
