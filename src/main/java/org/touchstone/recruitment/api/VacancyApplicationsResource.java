package org.touchstone.recruitment.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.recruitment.Application;
import org.touchstone.recruitment.Deciding;
import org.touchstone.recruitment.Pile;
import org.touchstone.shared.Page;
import org.touchstone.shared.api.Codes;
import org.touchstone.shared.api.Listing;

/** The applications of a vacancy by anonymous reference, for whoever decides, and deciding on them. */
@Path("vacancies/{vacancy}/applications")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recruitment")
public class VacancyApplicationsResource {

    @Inject private Deciding deciding;

    /** What to tell about one criterion. */
    public record Words(@NotNull Long criterion, String words) {}

    /** An application, with the version that was looked at (G-11). */
    public record Chosen(@NotBlank String ref, @NotNull Integer version) {}

    /** One decision about one application or many. */
    public record Decision(
            @NotNull List<@Valid @NotNull Chosen> applications,
            String outcome,
            String reason,
            List<@Valid @NotNull Words> feedback) {

        private List<Deciding.Choice> choices() {
            return applications.stream().map(a -> new Deciding.Choice(a.ref(), a.version())).toList();
        }

        private Map<Long, String> words() {
            var words = new HashMap<Long, String>();
            if (feedback != null) {
                feedback.forEach(f -> words.put(f.criterion(), f.words()));
            }
            return words;
        }
    }

    @GET
    @Operation(
            summary = "Applications by anonymous reference, sortable by ref, state, pile, meets, sheets, spread",
            description = "No row has a name, an address or a date in it (VR-4).")
    public Page<Deciding.BoardRow> list(
            @PathParam("vacancy") long vacancy,
            @QueryParam("stage") Long stage,
            @QueryParam("state") String state,
            @QueryParam("pile") String pile,
            @QueryParam("meets") Boolean meets,
            @QueryParam("waiting") Boolean waiting,
            @QueryParam("q") String ref,
            @BeanParam Listing listing) {
        var filter =
                new Deciding.Filter(
                        stage,
                        Codes.of(Application.State.class, "state", state),
                        Codes.of(Pile.class, "pile", pile),
                        meets,
                        waiting,
                        ref);
        return deciding.applications(vacancy, filter, listing.paging());
    }

    @POST
    @Path("decisions")
    @Operation(summary = "Decide about one application or many, all or none (VR-10, G-8)")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "Not taken further",
                                            value =
                                                    """
                                                    {"applications": [{"ref": "K7QM-4XPD", "version": 3}],
                                                     "outcome": "NOT_PROGRESSED", "reason": "Others met more of what the job asks.",
                                                     "feedback": [{"criterion": 12, "words": "We looked for a time when..."}]}""")))
    @APIResponse(responseCode = "204", description = "Decided; nobody is told before the stage is released")
    @APIResponse(responseCode = "400", description = "A reason or feedback is missing; each is named")
    @APIResponse(responseCode = "409", description = "Too few scores, or scores far apart on an essential criterion (VR-4)")
    @APIResponse(responseCode = "412", description = "Somebody changed one of them meanwhile (G-11)")
    public void decide(@PathParam("vacancy") long vacancy, @Valid @NotNull Decision decision) {
        deciding.decide(
                vacancy,
                decision.choices(),
                Codes.of(Deciding.Outcome.class, "outcome", decision.outcome()),
                decision.reason(),
                decision.words());
    }

    /** Decisions to take back, with one reason. */
    public record Undo(@NotNull List<@Valid @NotNull Chosen> applications, String reason) {}

    @POST
    @Path("decisions/undo")
    @Operation(summary = "HR takes decisions back before they are told, all or none, with one reason")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "Undo",
                                            value =
                                                    """
                                                    {"applications": [{"ref": "K7QM-4XPD", "version": 4}],
                                                     "reason": "Decided before the third score had come."}""")))
    @APIResponse(responseCode = "204", description = "Undone; the history keeps both")
    @APIResponse(responseCode = "409", description = "The candidate of one of them has been told")
    @APIResponse(responseCode = "412", description = "Somebody changed one of them meanwhile (G-11)")
    public void undo(@PathParam("vacancy") long vacancy, @Valid @NotNull Undo undo) {
        var choices = undo.applications().stream().map(a -> new Deciding.Choice(a.ref(), a.version())).toList();
        deciding.undo(vacancy, choices, undo.reason());
    }
}
