package org.touchstone.recruitment.api;

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
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.recruitment.Advert;
import org.touchstone.recruitment.Advertising;
import org.touchstone.recruitment.Approving;
import org.touchstone.recruitment.Criterion;
import org.touchstone.recruitment.PlanView;
import org.touchstone.recruitment.Proofreading;
import org.touchstone.recruitment.Remark;
import org.touchstone.recruitment.SpecLine;
import org.touchstone.recruitment.Vacancy;
import org.touchstone.recruitment.VacancyFilter;
import org.touchstone.recruitment.VacancyRow;
import org.touchstone.recruitment.VacancyView;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Codes;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Listing;
import org.touchstone.shared.api.Serves;
import org.touchstone.shared.api.Versions;

/** Vacancies of the caller's organisations, from draft to closed. */
@Path("vacancies")
@RequestScoped
@Serves(Advertising.class)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recruitment")
public class VacanciesResource {

    @Inject private Advertising advertising;
    @Inject private Approving approving;
    @Inject private Proofreading proofreading;

    /** What is said about a job; the organisation counts when it is begun and stays. */
    public record AdvertBody(
            Long organisationId,
            String title,
            String department,
            String location,
            String pay,
            String contract,
            String hours,
            String hoursText,
            String summary,
            String duties,
            String causeStatement,
            String flexibleStatement,
            String adjustmentsStatement,
            String helpContact,
            Integer posts,
            LocalDate closesOn,
            Long recruitingManagerId,
            Long postId) {

        private Advert advert() {
            new BadInput.Gathering()
                    .when(recruitingManagerId == null, "recruitingManagerId", "vacancy.manager.unknown")
                    .refuse();
            return new Advert(
                    title,
                    department,
                    location,
                    pay,
                    Codes.of(Vacancy.Contract.class, "contract", contract),
                    Codes.of(Vacancy.Hours.class, "hours", hours),
                    hoursText,
                    summary,
                    duties,
                    causeStatement,
                    flexibleStatement,
                    adjustmentsStatement,
                    helpContact,
                    posts == null ? 1 : posts,
                    closesOn,
                    recruitingManagerId,
                    postId);
        }
    }

    /** One criterion. */
    public record CriterionBody(String text, String kind, String assessedAt, Long valueId) {}

    /** The person specification, in its order. */
    public record SpecBody(@NotNull List<@NotNull CriterionBody> criteria) {

        private List<SpecLine> lines() {
            return IntStream.range(0, criteria.size())
                    .mapToObj(
                            i ->
                                    new SpecLine(
                                            criteria.get(i).text(),
                                            Codes.of(Criterion.Kind.class, "criteria[" + i + "].kind", criteria.get(i).kind()),
                                            Codes.of(
                                                    Criterion.AssessedAt.class,
                                                    "criteria[" + i + "].assessedAt",
                                                    criteria.get(i).assessedAt()),
                                            criteria.get(i).valueId()))
                    .toList();
        }
    }

    /** How people are chosen, in its order, and what the plan is called. */
    public record PlanBody(String plan, @NotNull List<@NotNull StageBody> stages) {}

    /** Why. */
    public record ReasonBody(String reason) {}

    /** Until when; null keeps the date that was planned. */
    public record OpeningBody(LocalDate closesOn) {}

    /** Which finding may stand, and why. */
    public record WaiverBody(@NotNull String place, @NotNull String rule, int start, String reason) {}

    @GET
    @Operation(summary = "The vacancies of my organisations, sortable by title, reference, closesOn, posts, manager, changedAt")
    public Page<VacancyRow> list(
            @QueryParam("q") String words,
            @QueryParam("state") String state,
            @QueryParam("mine") boolean mine,
            @QueryParam("organisationId") Long organisationId,
            @QueryParam("closingSoon") boolean closingSoon,
            @BeanParam Listing listing) {
        var filter =
                new VacancyFilter(words, Codes.of(Vacancy.State.class, "state", state), mine, organisationId, closingSoon);
        return advertising.vacancies(filter, listing.paging());
    }

    @POST
    @Operation(summary = "Begin a vacancy")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "A first draft",
                                            value =
                                                    """
                                                    {"organisationId": 1, "title": "Ward clerk", "contract": "PERMANENT",
                                                     "hours": "EITHER", "posts": 1, "recruitingManagerId": 2}""")))
    @APIResponse(responseCode = "201", description = "Begun; Location says where it stands")
    @APIResponse(responseCode = "400", description = "Some field cannot be taken")
    public Response draft(@Valid @NotNull AdvertBody body) {
        new BadInput.Gathering()
                .when(body.organisationId() == null, "organisationId", "vacancy.organisation.required")
                .refuse();
        return created(advertising.draft(body.organisationId(), body.advert()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One vacancy in full, with its version as ETag")
    @Gives(VacancyView.class)
    public Response get(@PathParam("id") long id) {
        return tagged(id);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change what is said about the job, while it is a draft")
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile (G-11)")
    @Gives(VacancyView.class)
    public Response describe(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AdvertBody body) {
        advertising.describe(id, Versions.from(ifMatch), body.advert());
        return tagged(id);
    }

    @PUT
    @Path("{id}/criteria")
    @Operation(summary = "Write the person specification (VR-2), while it is a draft")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "One criterion",
                                            value =
                                                    """
                                                    {"criteria": [{"text": "You stay kind when somebody is upset.",
                                                      "kind": "ESSENTIAL", "assessedAt": "APPLICATION", "valueId": null}]}""")))
    @Gives(VacancyView.class)
    public Response specify(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SpecBody body) {
        advertising.specify(id, Versions.from(ifMatch), body.lines());
        return tagged(id);
    }

    @GET
    @Path("{id}/plan-templates")
    @Operation(summary = "The plans that this vacancy can take a copy of")
    public List<PlanView> plans(@PathParam("id") long id) {
        return advertising.plansFor(id);
    }

    @PUT
    @Path("{id}/stages")
    @Operation(summary = "Say how people are chosen, while it is a draft")
    @Gives(VacancyView.class)
    public Response plan(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull PlanBody body) {
        advertising.plan(id, Versions.from(ifMatch), body.plan(), StageBody.planned(body.stages()));
        return tagged(id);
    }

    @POST
    @Path("{id}/copies")
    @Operation(summary = "Begin a vacancy with the words, criteria and stages of this one")
    @APIResponse(responseCode = "201", description = "Begun; Location says where the new one stands")
    public Response copy(@PathParam("id") long id) {
        return created(advertising.copy(id));
    }

    @POST
    @Path("{id}/submit")
    @Operation(summary = "Hand it in for approval; its language is checked")
    @Gives(VacancyView.class)
    public Response submit(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        advertising.submit(id, Versions.from(ifMatch));
        return tagged(id);
    }

    @POST
    @Path("{id}/approve")
    @Operation(summary = "Let it go out, as a second person (G-6), with no finding that blocks (VR-3)")
    @APIResponse(responseCode = "409", description = "G-6 or VR-3 forbids it")
    @Gives(VacancyView.class)
    public Response approve(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        approving.approve(id, Versions.from(ifMatch));
        return tagged(id);
    }

    @POST
    @Path("{id}/send-back")
    @Operation(summary = "Back to a draft, with a reason")
    @Gives(VacancyView.class)
    public Response sendBack(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReasonBody body) {
        advertising.sendBack(id, Versions.from(ifMatch), body.reason());
        return tagged(id);
    }

    @POST
    @Path("{id}/open")
    @Operation(summary = "Out to the public, until its closing date")
    @Gives(VacancyView.class)
    public Response open(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull OpeningBody body) {
        advertising.open(id, Versions.from(ifMatch), body.closesOn());
        return tagged(id);
    }

    @POST
    @Path("{id}/close")
    @Operation(summary = "Close it before its date, with a reason")
    @Gives(VacancyView.class)
    public Response close(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReasonBody body) {
        advertising.closeEarly(id, Versions.from(ifMatch), body.reason());
        return tagged(id);
    }

    @POST
    @Path("{id}/withdraw")
    @Operation(summary = "Take it back for good, with a reason")
    @Gives(VacancyView.class)
    public Response withdraw(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReasonBody body) {
        advertising.withdraw(id, Versions.from(ifMatch), body.reason());
        return tagged(id);
    }

    @GET
    @Path("{id}/findings")
    @Operation(summary = "What the plain-language check finds in it (PL-1 to PL-8), and who let it stand")
    public List<Remark> findings(@PathParam("id") long id) {
        return proofreading.remarks(id);
    }

    @POST
    @Path("{id}/waivers")
    @Operation(summary = "Let a finding that blocks stand, as somebody else than the author (VR-3)")
    @APIResponse(responseCode = "204", description = "It stands")
    public void waive(@PathParam("id") long id, @Valid @NotNull WaiverBody body) {
        proofreading.waive(id, body.place(), body.rule(), body.start(), body.reason());
    }

    private Response tagged(long id) {
        VacancyView vacancy = advertising.vacancy(id);
        return Versions.tagged(vacancy, vacancy.version());
    }

    private static Response created(long id) {
        return Response.created(URI.create("vacancies/" + id)).build();
    }
}
