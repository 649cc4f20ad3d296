package org.touchstone.interviewing.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.interviewing.QuestionFilter;
import org.touchstone.interviewing.QuestionRow;
import org.touchstone.interviewing.QuestionText;
import org.touchstone.interviewing.QuestionView;
import org.touchstone.interviewing.Questioning;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Listing;
import org.touchstone.shared.api.Serves;
import org.touchstone.shared.api.Versions;

/** The library of questions about an organisation's values. */
@Path("interview-questions")
@RequestScoped
@Serves(Questioning.class)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "interviewing")
public class InterviewQuestionsResource {

    @Inject private Questioning questioning;

    /** A question as it is written; organisation and value count when it is begun and stay. */
    public record QuestionBody(
            Long organisationId,
            Long valueId,
            String stem,
            List<String> probes,
            List<String> positive,
            List<String> negative,
            List<String> anchors) {

        private QuestionText text() {
            return new QuestionText(stem, probes, positive, negative, anchors);
        }
    }

    /** Why it is asked no more. */
    public record Retirement(String reason) {}

    @GET
    @Operation(
            summary = "An organisation's questions, sortable by value, stem, changedAt",
            description =
                    "With those that ship with every installation. How its ratings spread is said from ten ratings on (G-2).")
    public Page<QuestionRow> list(
            @QueryParam("organisation") long organisation,
            @QueryParam("value") String value,
            @QueryParam("q") String words,
            @QueryParam("retired") boolean retired,
            @BeanParam Listing listing) {
        return questioning.library(organisation, new QuestionFilter(value, retired, words), listing.paging());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A question in full")
    @Gives(QuestionView.class)
    public Response get(@PathParam("id") long id) {
        var question = questioning.question(id);
        return Versions.tagged(question, question.version());
    }

    @POST
    @Operation(summary = "Add a question about a value that the organisation works by today")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "About caring",
                                            value =
                                                    "{\"organisationId\": 1, \"valueId\": 101, \"stem\": \"Tell me about a time when somebody was"
                                                            + " afraid.\", \"probes\": [\"What did you do?\", \"Why?\"], \"positive\": [\"Noticed"
                                                            + " it\", \"Stayed\"], \"negative\": [\"Walked on\"], \"anchors\": [\"Concern\","
                                                            + " \"Limited\", \"Expected\", \"Strong\", \"Very strong\"]}")))
    @APIResponse(responseCode = "201", description = "Added")
    @APIResponse(responseCode = "400", description = "Something to look out for or an anchor is missing, or a word of fit (PL-8)")
    public Response write(@Valid @NotNull QuestionBody body) {
        var id =
                questioning.write(
                        body.organisationId() == null ? 0 : body.organisationId(),
                        body.valueId() == null ? 0 : body.valueId(),
                        body.text());
        return Response.created(URI.create("interview-questions/" + id)).build();
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Change its words",
            description = "Where a kit holds it, that kit keeps the old words and the answer is the next version (VR-7).")
    @APIResponse(responseCode = "412", description = "Changed by somebody else meanwhile (G-11)")
    @Gives(QuestionView.class)
    public Response change(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull QuestionBody body) {
        var question = questioning.question(questioning.change(id, Versions.from(ifMatch), body.text()));
        return Versions.tagged(question, question.version());
    }

    @POST
    @Path("{id}/retirement")
    @Operation(summary = "Take it out of the library; kits that hold it keep it")
    @APIResponse(responseCode = "204", description = "Retired")
    public void retire(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @NotNull Retirement retirement) {
        questioning.retire(id, Versions.from(ifMatch), retirement.reason());
    }
}
