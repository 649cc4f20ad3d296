package org.touchstone.recruitment.api;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.recruitment.MessageFacts;
import org.touchstone.recruitment.MessagePreview;
import org.touchstone.recruitment.PlanRow;
import org.touchstone.recruitment.PlanText;
import org.touchstone.recruitment.PlanView;
import org.touchstone.recruitment.StageMessage;
import org.touchstone.recruitment.Templating;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Listing;
import org.touchstone.shared.api.Serves;
import org.touchstone.shared.api.Versions;

/** Plans by which an organisation chooses people; a vacancy takes a copy of one. */
@Path("plan-templates")
@RequestScoped
@Serves(Templating.class)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recruitment")
public class PlanTemplatesResource {

    private static final String EXAMPLE =
            """
            {"organisationId": 1, "name": "Ward jobs", "purpose": "For jobs on our wards.", "stages": [
             {"name": "Shortlist", "kind": "SHORTLIST", "scoredBy": "SHORTLISTERS", "targetDays": 5,
              "looksAt": ["APPLICATION"], "values": []},
             {"name": "Values interview", "kind": "VALUES_INTERVIEW", "scoredBy": "PANEL", "targetDays": 10,
              "looksAt": ["INTERVIEW"], "values": [], "enteredSubject": "Come and meet us: {job}",
              "enteredBody": "Dear {name}, you are at the stage {stage}. Questions? {help contact}"}]}""";

    @Inject private Templating templating;

    /** A template; the organisation counts when it is made and stays. */
    public record PlanTemplateBody(
            Long organisationId, String name, String purpose, @NotNull List<@NotNull StageBody> stages) {

        private PlanText text() {
            return new PlanText(name, purpose, StageBody.planned(stages));
        }
    }

    /** A message while it is written, and what its fields stand for; what is left out is said in words. */
    public record MessageBody(
            String subject,
            String body,
            String name,
            String job,
            String reference,
            String organisation,
            String stage,
            String nextStage,
            String helpContact,
            LocalDate closingDate) {

        private MessageFacts facts() {
            return new MessageFacts(name, job, reference, organisation, stage, nextStage, helpContact, closingDate);
        }
    }

    @GET
    @Operation(summary = "The templates of my organisations and those that ship with the system, sortable by name, changedAt")
    public Page<PlanRow> list(@QueryParam("q") String words, @BeanParam Listing listing) {
        return templating.plans(words, listing.paging());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One template in full, with its version as ETag")
    @APIResponse(responseCode = "404", description = "No such template, or one of another organisation")
    @Gives(PlanView.class)
    public Response get(@PathParam("id") long id) {
        var plan = templating.plan(id);
        return Versions.tagged(plan, plan.version());
    }

    @POST
    @Operation(summary = "Make a template, as HR of the organisation")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "Two stages", value = EXAMPLE)))
    @APIResponse(responseCode = "201", description = "Made; Location says where it stands")
    @APIResponse(responseCode = "400", description = "Some field cannot be taken, or the plan makes no sense")
    public Response make(@Valid @NotNull PlanTemplateBody body) {
        new BadInput.Gathering()
                .when(body.organisationId() == null, "organisationId", "vacancy.organisation.required")
                .refuse();
        return Response.created(URI.create("plan-templates/" + templating.make(body.organisationId(), body.text()))).build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Write a template anew; vacancies that took it keep what they took")
    @APIResponse(responseCode = "409", description = "It ships with the system")
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile (G-11)")
    @Gives(PlanView.class)
    public Response change(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull PlanTemplateBody body) {
        templating.change(id, Versions.from(ifMatch), body.text());
        return get(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete a template; vacancies that took it keep what they took")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "409", description = "It ships with the system")
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile (G-11)")
    public void remove(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        templating.remove(id, Versions.from(ifMatch));
    }

    @POST
    @Path("{id}/retirement")
    @Operation(summary = "Offer it to new vacancies no more; those that took it keep what they took")
    @APIResponse(responseCode = "204", description = "Retired")
    @APIResponse(responseCode = "409", description = "It ships with the system, or is retired already")
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile (G-11)")
    public void retire(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        templating.retire(id, Versions.from(ifMatch));
    }

    @DELETE
    @Path("{id}/retirement")
    @Operation(summary = "Offer a retired template again")
    @APIResponse(responseCode = "204", description = "Offered again")
    @APIResponse(responseCode = "409", description = "It is not retired")
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile (G-11)")
    public void restore(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        templating.restore(id, Versions.from(ifMatch));
    }

    @POST
    @Path("previews")
    @Operation(summary = "How a message would read, and what keeps it from being sent; nothing is stored")
    @APIResponse(responseCode = "200", description = "The message with its fields filled")
    public MessagePreview preview(@Valid @NotNull MessageBody body) {
        return templating.preview(new StageMessage(body.subject(), body.body()), body.facts());
    }
}
