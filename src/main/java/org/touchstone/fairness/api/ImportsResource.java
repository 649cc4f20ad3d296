package org.touchstone.fairness.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.fairness.Importing;
import org.touchstone.shared.ImportResult;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Imported;

/** What other systems know of past applications and of staff. */
@Path("imports/{kind: recruitment-history|equality}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "fairness")
public class ImportsResource {

    @Inject private Importing importing;

    @POST
    @Consumes("text/csv")
    @Operation(
            summary = "Import past applications, or what staff said of themselves",
            description =
                    "CSV (RFC 4180, UTF-8, header row, columns in any order), all or nothing; the same file again changes"
                        + " nothing. recruitment-history: organisation, vacancy, applicant, applied_on, outcome (applied,"
                        + " shortlisted, interviewed, offered, appointed), decided_on. equality: organisation, staff_number."
                        + " Both take any of sex, ethnicity, disability, gender_identity_same, sexual_orientation, religion,"
                        + " marital_status, pregnancy_maternity, age_band: as code, national code, label or alias of GET"
                        + " /api/fairness/characteristics; an empty cell means not known. A column that the file lacks stays"
                        + " as it was. What a member of staff declared here, or objected to, no file changes. Who: HR partner"
                        + " of the organisation that each line names, or administrator.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING),
                            examples =
                                    @ExampleObject(
                                            name = "recruitment-history",
                                            value =
                                                    "organisation,vacancy,applicant,applied_on,outcome,sex,ethnicity\n"
                                                            + "NUH,V-1,A-1,2025-05-01,shortlisted,female,A\n")))
    @APIResponse(
            responseCode = "200",
            description = "Stored, or with dryRun checked",
            content = @Content(schema = @Schema(implementation = ImportResult.class)))
    @APIResponse(responseCode = "422", description = "Nothing stored: the problems, line by line")
    @Gives(ImportResult.class)
    public Response importFile(
            @PathParam("kind") String kind,
            @Parameter(description = "true: check and store nothing") @QueryParam("dryRun") @DefaultValue("false")
                    boolean dryRun,
            InputStream csv) {
        return Imported.answer(
                "equality".equals(kind)
                        ? importing.equality(csv, dryRun, lines -> {})
                        : importing.recruitmentHistory(csv, dryRun, lines -> {}));
    }
}
