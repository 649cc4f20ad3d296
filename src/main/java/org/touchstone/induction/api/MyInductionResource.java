package org.touchstone.induction.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.induction.Accompanying;
import org.touchstone.induction.Inducting;
import org.touchstone.induction.PlanView;
import org.touchstone.induction.Pulse;
import org.touchstone.induction.Pulsing;
import org.touchstone.shared.NotFound;

/** My first year, my pulses, and the newcomers whom I accompany. */
@Path("my-induction")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "induction")
public class MyInductionResource {

    @Inject private Inducting inducting;
    @Inject private Accompanying accompanying;
    @Inject private Pulsing pulsing;

    /** Ten answers 1 to 5 in their order, null for one left out; words of mine; what I share with whoever holds the talk. */
    public record PulseBody(List<Integer> answers, String words, boolean shares, boolean sharesWords) {

        private Pulse.Given given() {
            var given = new LinkedHashMap<Integer, Integer>();
            if (answers != null) {
                for (var i = 0; i < answers.size(); i++) {
                    if (answers.get(i) != null) {
                        given.put(i + 1, answers.get(i));
                    }
                }
            }
            return new Pulse.Given(given, words, shares, sharesWords);
        }
    }

    /** What I share of a pulse. */
    public record Sharing(boolean shares, boolean sharesWords) {}

    @GET
    @Operation(summary = "My induction: timeline, tasks, people to meet, talks, pulses; the one that goes on, else the last")
    @APIResponse(responseCode = "404", description = "I have none")
    public PlanView mine() {
        return inducting.mine().orElseThrow(() -> new NotFound("induction", "mine"));
    }

    @GET
    @Path("accompanied")
    @Operation(summary = "The newcomers whose buddy I am, with what is mine to do")
    public List<Accompanying.Card> accompanied() {
        return accompanying.mine();
    }

    @GET
    @Path("{id}/pulses/{kind}")
    @Operation(summary = "A pulse of mine (D30, D60, D90, D180): answers, scales, and where to find help; nobody else can read it (IN-5)")
    @APIResponse(responseCode = "404", description = "It is not mine, or there is none")
    public Pulsing.View pulse(@PathParam("id") long id, @PathParam("kind") String kind) {
        return pulsing.pulse(id, Kinds.of(kind));
    }

    @POST
    @Path("{id}/pulses/{kind}")
    @Operation(summary = "Answer a pulse: how I find it here, never how anybody finds me (IN-4)")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "Nine of ten, shared without the words",
                                            value =
                                                    "{\"answers\": [4, 4, 3, null, 5, 5, 4, 4, 5, 3], \"words\": \"The rota came late.\", \"shares\": true, \"sharesWords\": false}")))
    @APIResponse(responseCode = "201", description = "Kept")
    @APIResponse(responseCode = "409", description = "Answered already, or its time has not come or is over")
    public Response give(@PathParam("id") long id, @PathParam("kind") String kind, @NotNull PulseBody body) {
        pulsing.give(id, Kinds.of(kind), body.given());
        return Response.created(URI.create("my-induction/" + id + "/pulses/" + kind)).build();
    }

    @PUT
    @Path("{id}/pulses/{kind}/sharing")
    @Operation(summary = "Share the scales of this pulse with whoever holds the talk of that day, the words only if I say so; or take that back")
    @APIResponse(responseCode = "204", description = "From now on (IN-5)")
    public void share(@PathParam("id") long id, @PathParam("kind") String kind, @NotNull Sharing body) {
        pulsing.share(id, Kinds.of(kind), body.shares(), body.sharesWords());
    }

    @DELETE
    @Path("{id}/pulses/{kind}")
    @Operation(summary = "Take a pulse back: my answers go; figures that may have been seen already stay as they were, and belong to nobody")
    @APIResponse(responseCode = "204", description = "Gone")
    public void withdraw(@PathParam("id") long id, @PathParam("kind") String kind) {
        pulsing.withdraw(id, Kinds.of(kind));
    }
}
