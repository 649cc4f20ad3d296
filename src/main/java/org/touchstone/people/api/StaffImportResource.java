package org.touchstone.people.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.people.StaffImport;
import org.touchstone.shared.ImportResult;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Imported;

/** Who works where, from the system that knows it. */
@Path("imports/staff")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "people")
public class StaffImportResource {

    @Inject private StaffImport staff;

    @POST
    @Consumes("text/csv")
    @Operation(
            summary = "Import a staff file",
            description =
                    "All or nothing; the same file again changes nothing. A column that the file lacks leaves what is"
                            + " stored; an empty cell says that it is not known. For HR partners of the organisations"
                            + " that the lines name, and administrators.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(implementation = String.class),
                            examples =
                                    @ExampleObject(
                                            name = "two people",
                                            value =
                                                    "organisation,staff_number,name,email,unit,post,band,manager_staff_number,start_date\n"
                                                            + "NUH,100900,Ann Lee,lee@nuh.example,Ward 9,Ward manager,Band 7,,2019-04-01\n"
                                                            + "NUH,100901,Bo Ray,ray@nuh.example,Ward 9,Staff nurse,Band 5,100900,2024-09-02\n")))
    @APIResponse(
            responseCode = "200",
            description = "What was stored, or in a dry run would have been",
            content = @Content(schema = @Schema(implementation = ImportResult.class)))
    @APIResponse(responseCode = "403", description = "The caller imports no staff anywhere")
    @APIResponse(
            responseCode = "422",
            description = "Nothing was stored; the problems say at which line and column, and why",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Imported.class)))
    @Gives(ImportResult.class)
    public Response run(@QueryParam("dryRun") @DefaultValue("false") boolean dryRun, InputStream file) {
        return Imported.answer(staff.run(file, dryRun, lines -> {}));
    }
}
