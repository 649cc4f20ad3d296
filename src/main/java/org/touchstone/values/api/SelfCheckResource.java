package org.touchstone.values.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.shared.BadInput;
import org.touchstone.values.SelfCheckReport;
import org.touchstone.values.SelfCheckView;
import org.touchstone.values.SelfChecking;

/**
 * The values self-check of whoever holds its token (VR-9). The token travels in a header: addresses are
 * written down in too many places.
 */
@Path("careers/self-check")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "values")
public class SelfCheckResource {

    static final String TOKEN = "Self-Check-Token";
    private static final String GONE = "No check has this token, or its time is over";

    @Inject private SelfChecking checking;

    /** Whose values: the code of the organisation. */
    public record Beginning(@NotNull(message = "Enter the code of the organisation") String organisation) {}

    /** The statement of one value that describes me best. */
    public record Chosen(long valueId, Long statementId) {}

    /** Which response is most, and which least, like me. */
    public record Marked(Long most, Long least) {}

    @GET
    @SecurityRequirements
    @Operation(summary = "What the self-check of an organisation asks; open to everybody")
    @APIResponse(responseCode = "200", description = "Statements and scenes, without what becomes of the responses")
    @APIResponse(responseCode = "404", description = "No organisation has this code")
    public SelfCheckView outline(
            @Parameter(description = "the code of the organisation", example = "NUH") @QueryParam("organisation")
                    String organisation) {
        if (organisation == null || organisation.isBlank()) {
            throw BadInput.at("organisation", "values.organisation.required");
        }
        return checking.outline(organisation);
    }

    @POST
    @SecurityRequirements
    @Operation(summary = "Begin a self-check; the header Self-Check-Token of the answer is the only way back to it")
    @APIResponse(responseCode = "201", description = "Begun. The token is given out this once; who loses it begins again")
    @APIResponse(responseCode = "404", description = "No organisation has this code")
    public Response begin(@Valid @NotNull Beginning beginning) {
        // In a header, since the body of an answer may be kept for who sends the same request again (G-12).
        return Response.status(Response.Status.CREATED)
                .header(TOKEN, checking.begin(beginning.organisation()).token())
                .build();
    }

    @GET
    @Path("mine")
    @SecurityRequirements
    @Operation(summary = "How far my self-check has come")
    @APIResponse(responseCode = "200", description = "Statements and scenes with what I have marked")
    @APIResponse(responseCode = "404", description = GONE)
    public SelfCheckView mine(@HeaderParam(TOKEN) String token) {
        return checking.check(token);
    }

    @PUT
    @Path("mine/statements")
    @SecurityRequirements
    @Operation(summary = "Choose for each value the statement that describes me best; values may be left out")
    @APIResponse(responseCode = "200", description = "The check as it is now")
    @APIResponse(responseCode = "400", description = "A statement that is not one of that value")
    @APIResponse(responseCode = "404", description = GONE)
    public SelfCheckView describe(@HeaderParam(TOKEN) String token, @Valid @NotNull List<Chosen> chosen) {
        var statements = new LinkedHashMap<Long, Long>();
        chosen.forEach(c -> statements.put(c.valueId(), c.statementId()));
        return checking.describe(token, statements);
    }

    @PUT
    @Path("mine/scenes/{number}")
    @SecurityRequirements
    @Operation(summary = "Mark the responses to a scene that are most and least like me; can be changed until it expires")
    @APIResponse(responseCode = "200", description = "The check as it is now")
    @APIResponse(responseCode = "400", description = "Not two different responses of this scene")
    @APIResponse(responseCode = "404", description = GONE + ", or there is no such scene")
    public SelfCheckView answer(
            @HeaderParam(TOKEN) String token, @PathParam("number") int number, @Valid @NotNull Marked marked) {
        return checking.answer(token, number, marked.most(), marked.least());
    }

    @GET
    @Path("mine/report")
    @SecurityRequirements
    @Operation(summary = "What the organisation looks for, and why what I chose helps or harms, value by value; no score (VR-9)")
    @APIResponse(responseCode = "200", description = "The report")
    @APIResponse(responseCode = "404", description = GONE)
    @APIResponse(responseCode = "409", description = "Not every scene is answered yet")
    public SelfCheckReport report(@HeaderParam(TOKEN) String token) {
        return checking.report(token);
    }

    @DELETE
    @Path("mine")
    @SecurityRequirements
    @Operation(summary = "Delete my self-check now")
    @APIResponse(responseCode = "204", description = "Nothing of it is left")
    @APIResponse(responseCode = "404", description = GONE)
    public void forget(@HeaderParam(TOKEN) String token) {
        checking.forget(token);
    }
}
