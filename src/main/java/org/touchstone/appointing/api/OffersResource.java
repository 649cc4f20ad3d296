package org.touchstone.appointing.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.appointing.Correcting;
import org.touchstone.appointing.Joining;
import org.touchstone.appointing.OfferCheck;
import org.touchstone.appointing.OfferFilter;
import org.touchstone.appointing.OfferRow;
import org.touchstone.appointing.OfferTerms;
import org.touchstone.appointing.Offering;
import org.touchstone.appointing.TieBreaking;
import org.touchstone.recruitment.Application;
import org.touchstone.recruitment.Vacancy;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Codes;
import org.touchstone.shared.api.Gives;
import org.touchstone.shared.api.Listing;
import org.touchstone.shared.api.Versions;

/** Offers as the employer makes them and sees to them: by the reference of the application. */
@Path("offers")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appointing")
public class OffersResource {

    @Inject private Offering offering;
    @Inject private Correcting correcting;
    @Inject private Joining joining;
    @Inject private TieBreaking tieBreaking;

    /** What is offered, to whom. */
    public record NewOffer(
            @NotBlank String application,
            Long postId,
            Long lineManagerId,
            String pay,
            String contract,
            LocalDate endsOn,
            BigDecimal weeklyHours,
            LocalDate startsOn,
            LocalDate answerBy,
            Long templateId,
            String reason,
            String letter) {

        private OfferTerms terms() {
            return new OfferTerms(
                    postId, lineManagerId, pay, Codes.of(Vacancy.Contract.class, "contract", contract), endsOn, weeklyHours, startsOn,
                    answerBy, templateId, reason);
        }
    }

    /** Why. */
    public record Why(String reason) {}

    /** Where a check stands; of occupational health neither note nor reference is taken. */
    public record CheckBody(String state, LocalDate dueOn, LocalDate seenOn, String reference, String note) {

        private OfferCheck.Standing standing() {
            return new OfferCheck.Standing(Codes.of(OfferCheck.State.class, "state", state), dueOn, seenOn, reference, note);
        }
    }

    /** When the first day is now, and why. */
    public record NewStart(LocalDate startsOn, String reason) {}

    /** The staff number of whoever starts; null for somebody who works here already and keeps theirs. */
    public record FirstDay(String staffNumber) {}

    @GET
    @Operation(summary = "The offers of my organisations and vacancies, sortable by name, job, startsOn, answerBy, madeAt")
    public Page<OfferRow> offers(
            @Parameter(description = "Words of the candidate's name, the job or its reference") @QueryParam("q") String words,
            @QueryParam("state") String state,
            @Parameter(description = "Only offers that wait for an answer after the day on which one was hoped for") @QueryParam("overdue") boolean overdue,
            @BeanParam Listing listing) {
        return offering.offers(new OfferFilter(words, Codes.of(Application.State.class, "state", state), overdue), listing.paging());
    }

    @POST
    @Operation(
            summary = "Offer one of the vacancy's posts; offers never exceed posts",
            description =
                    "Whoever has read a preview sends its letter along: it is refused where it would say anything else by now.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "A permanent job",
                                            value =
                                                    "{\"application\": \"K7PX-3QRM\", \"postId\": 35, \"lineManagerId\": 2, \"pay\": \"£24,465 a year\","
                                                            + " \"contract\": \"PERMANENT\", \"weeklyHours\": 37.5, \"startsOn\": \"2027-02-01\","
                                                            + " \"answerBy\": \"2026-12-04\", \"templateId\": 1}")))
    @APIResponse(responseCode = "201", description = "Offered, and the candidate is told")
    @APIResponse(
            responseCode = "409",
            description = "No post is left, the candidate cannot be offered one, the reserve list has run out, or the letter has been rewritten")
    public Response offer(@Valid @NotNull NewOffer body) {
        offering.offer(body.application(), body.terms(), body.letter());
        return Response.created(URI.create("offers/" + body.application())).build();
    }

    @POST
    @Path("previews")
    @Operation(summary = "What would be sent to whom, with the letter as this candidate would get it; nothing is stored or sent")
    public Offering.Preview preview(@Valid @NotNull NewOffer body) {
        return offering.preview(body.application(), body.terms());
    }

    @GET
    @Path("{application}")
    @Operation(summary = "One offer with its checks; the candidate can see that you looked (G-5)")
    @APIResponse(responseCode = "200", description = "ETag is the version that a change must name")
    @Gives(Joining.Appointment.class)
    public Response appointment(@PathParam("application") String application) {
        var appointment = joining.appointment(application);
        return Versions.tagged(appointment, appointment.offer().version());
    }

    @PUT
    @Path("{application}")
    @Operation(
            summary = "Put an offer right that was made with a slip, before the candidate has answered",
            description =
                    "The candidate is sent the offer anew and reads the reason; what was sent before is kept. If-Match names the version,"
                            + " and the address the application.")
    @APIResponse(responseCode = "204", description = "Sent anew")
    @APIResponse(responseCode = "409", description = "The offer is answered or over")
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
    public void correct(
            @PathParam("application") String application, @HeaderParam("If-Match") String ifMatch, @NotNull NewOffer body) {
        correcting.correct(application, Versions.from(ifMatch), body.terms(), body.letter());
    }

    @GET
    @Path("{application}/tie-breaks")
    @Operation(
            summary = "What HR recorded between this candidate and others (Equality Act 2010, section 159), also before an offer",
            description = "Figure, source and reasoning are for HR alone.")
    public List<TieBreaking.TieBreakRow> tieBreaks(@PathParam("application") String application) {
        return tieBreaking.beside(application);
    }

    @GET
    @Path("{application}/letter")
    @Produces("application/pdf")
    @Operation(summary = "The letter as it was sent, as PDF")
    public byte[] letter(@PathParam("application") String application) {
        return offering.letter(application);
    }

    @GET
    @Path("{application}/start-letter")
    @Produces("application/pdf")
    @Operation(summary = "The letter that tells a moved first day, as PDF; the letter of the offer stays as it was sent")
    @APIResponse(responseCode = "404", description = "The first day was not moved")
    public byte[] startLetter(@PathParam("application") String application) {
        return offering.startLetter(application);
    }

    @POST
    @Path("{application}/withdrawal")
    @Operation(summary = "Take the offer back, for a reason that the candidate reads")
    @APIResponse(responseCode = "204", description = "Taken back, and the candidate is told")
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
    public void takeBack(
            @PathParam("application") String application, @HeaderParam("If-Match") String ifMatch, @NotNull Why why) {
        offering.takeBack(application, Versions.from(ifMatch), why.reason());
    }

    @PUT
    @Path("{application}/checks/{check}")
    @Operation(
            summary = "Say where a check stands: WAITING, IN_HAND, DONE or NOT_NEEDED",
            description =
                    "If-Match names the version of the check. DONE needs seenOn, the day on which what was asked for was seen, and for"
                            + " RIGHT_TO_WORK and DBS a reference: the number of what was seen. Of occupational health neither note nor"
                            + " reference is taken (Equality Act 2010, section 60).")
    @APIResponse(responseCode = "204", description = "Kept")
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
    public void check(
            @PathParam("application") String application,
            @PathParam("check") long check,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull CheckBody body) {
        joining.check(application, check, Versions.from(ifMatch), body.standing());
    }

    @POST
    @Path("{application}/confirmation")
    @Operation(summary = "All checks are over: the appointment stands")
    @APIResponse(responseCode = "204", description = "Confirmed; to confirm again changes nothing (G-12)")
    @APIResponse(responseCode = "409", description = "A check is open; each is named")
    public void confirm(@PathParam("application") String application) {
        joining.confirm(application);
    }

    @PUT
    @Path("{application}/start-date")
    @Operation(summary = "Move the first day, for a reason that the candidate reads")
    @APIResponse(responseCode = "204", description = "Moved")
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
    public void moveStart(
            @PathParam("application") String application, @HeaderParam("If-Match") String ifMatch, @NotNull NewStart body) {
        joining.moveStart(application, Versions.from(ifMatch), body.startsOn(), body.reason());
    }

    @POST
    @Path("{application}/start")
    @Operation(summary = "The first day has come: the candidate becomes an employee")
    @APIResponse(responseCode = "204", description = "Started; with the last post the vacancy is filled")
    @APIResponse(responseCode = "409", description = "The day has not come, a check is open, or the staff number is somebody else's")
    public void start(@PathParam("application") String application, @NotNull FirstDay body) {
        joining.start(application, body.staffNumber());
    }
}
