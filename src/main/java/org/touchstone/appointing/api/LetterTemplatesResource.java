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
import org.touchstone.appointing.Lettering;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Serves;
import org.touchstone.shared.api.Versions;

/** The letters that jobs are offered with. */
@Path("letter-templates")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appointing")
@Serves(Lettering.class)
public class LetterTemplatesResource {

    @Inject private Lettering lettering;

    /** A letter with its named fields in braces. */
    public record LetterBody(Long organisation, String name, String text) {}

    /** A letter in words. */
    public record Preview(String text) {}

    @GET
    @Operation(summary = "The letters of my organisations, and the one that ships with every installation")
    public List<Lettering.LetterRow> letters() {
        return lettering.letters();
    }

    @POST
    @Operation(summary = "Write a letter, as HR; fields that no offer can fill are refused by name")
    @APIResponse(responseCode = "201", description = "Written")
    @APIResponse(responseCode = "400", description = "A field that there is not; those there are are listed")
    public Response add(@Valid @NotNull LetterBody body) {
        var id = lettering.add(body.organisation() == null ? 0 : body.organisation(), body.name(), body.text());
        return Response.created(URI.create("letter-templates/" + id)).build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One letter")
    @APIResponse(responseCode = "200", description = "ETag is the version that a change must name")
    @Gives(Lettering.LetterView.class)
    public Response letter(@PathParam("id") long id) {
        var letter = lettering.letter(id);
        return Versions.tagged(letter, letter.version());
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a letter; those sent stay as they were sent")
    @APIResponse(responseCode = "204", description = "Changed")
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile (G-11)")
    public void write(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull LetterBody body) {
        lettering.write(id, Versions.from(ifMatch), body.name(), body.text());
    }

    @POST
    @Path("previews")
    @Operation(summary = "A letter as somebody would get it, with made-up facts; nothing is stored")
    public Preview preview(@Valid @NotNull Preview body) {
        return new Preview(lettering.preview(body.text()));
    }
}
