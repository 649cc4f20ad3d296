package org.touchstone.appraisal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.appraisal.Objective;
import org.touchstone.appraisal.ObjectiveText;
import org.touchstone.appraisal.ObjectiveView;
import org.touchstone.appraisal.SettingObjectives;
import org.touchstone.shared.api.Codes;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Serves;
import org.touchstone.shared.api.Versions;

/** Objectives of appraisals, one by one. */
@Path("objectives")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appraisal")
@Serves(SettingObjectives.class)
public class ObjectivesResource {

    private static final String NONE = "No objective of your appraisal, or of one that you appraise";
    private static final String BAD = "Something cannot be taken; fields says what";
    private static final String NOT_NOW = "The appraisal is shared, or a rule forbids it; rule says which";
    private static final String OVERTAKEN = "It was changed since you read it: G-11";

    @Inject private SettingObjectives setting;

    /** OPEN, MET, PARTLY, NOT_MET or DROPPED, and what came of it; dropping takes a reason. */
    public record Settling(String state, String outcome) {}

    @GET
    @Path("{id}")
    @Operation(summary = "One objective")
    @APIResponse(responseCode = "200", description = "The objective; ETag is its version, for If-Match")
    @APIResponse(responseCode = "404", description = NONE)
    @Gives(ObjectiveView.class)
    public Response get(@PathParam("id") long id) {
        var one = setting.objective(id);
        return Versions.tagged(one, one.version());
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change an objective")
    @APIResponse(responseCode = "200", description = "The objective as it is now, with its new ETag")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    @APIResponse(responseCode = "412", description = OVERTAKEN)
    @Gives(ObjectiveView.class)
    public Response write(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ObjectiveText text) {
        setting.write(id, Versions.from(ifMatch), text);
        return get(id);
    }

    @PUT
    @Path("{id}/state")
    @Operation(summary = "Say what became of it")
    @APIResponse(responseCode = "200", description = "The objective as it is now, with its new ETag")
    @APIResponse(responseCode = "400", description = BAD)
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    @APIResponse(responseCode = "412", description = OVERTAKEN)
    @Gives(ObjectiveView.class)
    public Response settle(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Settling settling) {
        setting.settle(id, Versions.from(ifMatch), Codes.of(Objective.State.class, "state", settling.state()), settling.outcome());
        return get(id);
    }
}
