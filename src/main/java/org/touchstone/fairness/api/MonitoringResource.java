package org.touchstone.fairness.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.fairness.Monitoring;

/** My own answers about protected characteristics. There is no way to anybody else's. */
@Path("fairness")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "fairness")
public class MonitoringResource {

    @Inject private Monitoring monitoring;

    /** My answers by characteristic; null where not answered yet. */
    @JsonbNillable
    public record FormJson(boolean objected, Map<String, String> answers) {
        static FormJson of(Monitoring.Form form) {
            return new FormJson(form.objected(), form.answers());
        }
    }

    @GET
    @Path("monitoring/{application}")
    @Operation(summary = "My answers beside an application of mine")
    @APIResponse(responseCode = "404", description = "Not an application of yours")
    public FormJson ofApplication(@PathParam("application") long application) {
        return FormJson.of(monitoring.ofApplication(application));
    }

    @PUT
    @Path("monitoring/{application}")
    @Operation(
            summary = "Answer beside an application of mine",
            description = "By characteristic a code, such as {\"sex\": \"female\"}; null for left unanswered. What is left out stays as it is.")
    @APIResponse(responseCode = "400", description = "An unknown characteristic or code")
    public FormJson answer(@PathParam("application") long application, @NotNull Map<String, String> answers) {
        monitoring.answer(application, answers);
        return FormJson.of(monitoring.ofApplication(application));
    }

    @DELETE
    @Path("monitoring/{application}")
    @Operation(summary = "Take my answers back and stay out of every figure")
    public void withdraw(@PathParam("application") long application) {
        monitoring.withdraw(application);
    }

    @GET
    @Path("my-declaration")
    @Operation(summary = "My answers as a member of staff")
    public FormJson mine() {
        return FormJson.of(monitoring.mine());
    }

    @PUT
    @Path("my-declaration")
    @Operation(summary = "Answer as a member of staff", description = "As beside an application.")
    public FormJson declare(@NotNull Map<String, String> answers) {
        monitoring.declare(answers);
        return FormJson.of(monitoring.mine());
    }

    @DELETE
    @Path("my-declaration")
    @Operation(summary = "Take my answers as a member of staff back; no import brings them again")
    public void withdrawMine() {
        monitoring.withdrawMine();
    }
}
