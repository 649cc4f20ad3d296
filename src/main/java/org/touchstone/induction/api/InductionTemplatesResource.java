package org.touchstone.induction.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.induction.CheckPoint;
import org.touchstone.induction.InductionTemplate;
import org.touchstone.induction.Outlining;
import org.touchstone.induction.PlanTask;
import org.touchstone.induction.TemplateMeeting;
import org.touchstone.induction.TemplateTask;
import org.touchstone.induction.TransitionPlan;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Codes;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Listing;
import org.touchstone.shared.api.Serves;
import org.touchstone.shared.api.Versions;

/** What inductions are made from, for HR. */
@Path("induction-templates")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "induction")
@Serves(Outlining.class)
public class InductionTemplatesResource {

    @Inject private Outlining outlining;

    /** A task; offsetDays from the first day, below nought before it. */
    public record TaskBody(String stage, String title, String owner, int offsetDays, Long valueId, boolean mandatory) {}

    /** Somebody to meet. */
    public record MeetingBody(String who, String why) {}

    /** A template; type and family left out: for all. With no part switched on it is a checklist. */
    public record TemplateBody(
            Long organisationId, String name, String type, String family, boolean stages, boolean talks, boolean pulse, boolean buddy,
            List<TaskBody> tasks, List<MeetingBody> meetings, List<String> talkKinds) {

        private InductionTemplate.Text text() {
            var these = new ArrayList<TemplateTask>();
            var given = tasks == null ? List.<TaskBody>of() : tasks;
            for (var i = 0; i < given.size(); i++) {
                var t = given.get(i);
                if (t == null) {
                    throw BadInput.at("tasks[" + i + "]", "induction.task.missing");
                }
                these.add(
                        new TemplateTask(
                                Codes.of(TransitionPlan.Stage.class, "tasks[" + i + "].stage", t.stage()), t.title(),
                                Codes.of(PlanTask.Owner.class, "tasks[" + i + "].owner", t.owner()), t.offsetDays(), t.valueId(), t.mandatory()));
            }
            var people = meetings == null ? List.<TemplateMeeting>of() : meetings.stream().filter(m -> m != null).map(m -> new TemplateMeeting(m.who(), m.why())).toList();
            return new InductionTemplate.Text(
                    name, Codes.of(TransitionPlan.Type.class, "type", type), family, new InductionTemplate.Parts(stages, talks, pulse, buddy), these, people,
                    Set.copyOf(Codes.all(CheckPoint.Kind.class, "talkKinds", talkKinds)));
        }
    }

    /** IN_USE or RETIRED. */
    public record Standing(String state) {}

    @GET
    @Operation(summary = "The templates of my organisations, sortable by name, organisation, type, family, state, changed")
    public Page<Outlining.Row> list(@Parameter(description = "Those out of use") @QueryParam("retired") boolean retired, @BeanParam Listing listing) {
        return outlining.templates(retired, listing.paging());
    }

    @POST
    @Operation(summary = "Write a template; of all that fit the one for type and family counts, then for the type, the family, for all")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "A checklist",
                                            value =
                                                    "{\"organisationId\": 1, \"name\": \"Bank staff\", \"type\": \"NEW_STARTER\", \"tasks\": [{\"stage\": \"ENCOUNTER\","
                                                            + " \"title\": \"Fire lecture\", \"owner\": \"NEWCOMER\", \"offsetDays\": 7, \"mandatory\": true}]}")))
    @APIResponse(responseCode = "201", description = "Written; plans to come are made from it")
    @APIResponse(responseCode = "400", description = "Something is missing; every field is named")
    @APIResponse(responseCode = "409", description = "Another one has the name, or serves the same people")
    public Response add(@NotNull TemplateBody body) {
        var id = outlining.add(body.organisationId() == null ? 0 : body.organisationId(), body.text());
        return Response.created(URI.create("induction-templates/" + id)).build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One template in full")
    @APIResponse(responseCode = "200", description = "ETag is the version that a change must name")
    @Gives(Outlining.View.class)
    public Response template(@PathParam("id") long id) {
        var template = outlining.template(id);
        return Versions.tagged(template, template.version());
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a template; plans that took it keep what they took")
    @APIResponse(responseCode = "204", description = "Changed")
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile (G-11)")
    public void write(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @NotNull TemplateBody body) {
        outlining.write(id, Versions.from(ifMatch), body.text());
    }

    @PUT
    @Path("{id}/state")
    @Operation(summary = "Take a template out of use, or back into it")
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile (G-11)")
    public void stands(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @NotNull Standing body) {
        outlining.stands(id, Versions.from(ifMatch), Codes.of(InductionTemplate.State.class, "state", body.state()));
    }
}
