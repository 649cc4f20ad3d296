package org.touchstone.fairness.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.fairness.Monitoring;
import org.touchstone.shared.BadInput;

/** My own answers about protected characteristics. There is no way to anybody else's. */
@Path("fairness")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "fairness")
public class MonitoringResource {

    private static final String EXAMPLE = "{\"sex\": \"female\", \"religion\": \"prefer-not-to-say\"}";

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
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, examples = @ExampleObject(name = "two answers", value = EXAMPLE)))
    @APIResponse(responseCode = "400", description = "An unknown characteristic or code")
    public FormJson answer(@PathParam("application") long application, String answers) {
        monitoring.answer(application, texts(answers));
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
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, examples = @ExampleObject(name = "two answers", value = EXAMPLE)))
    public FormJson declare(String answers) {
        monitoring.declare(texts(answers));
        return FormJson.of(monitoring.mine());
    }

    @DELETE
    @Path("my-declaration")
    @Operation(summary = "Take my answers as a member of staff back; no import brings them again")
    public void withdrawMine() {
        monitoring.withdrawMine();
    }

    /** Read by hand: who leaves a question out, and who gives it null, mean different things. */
    private static Map<String, String> texts(String body) {
        var texts = new LinkedHashMap<String, String>();
        var bad = new BadInput.Gathering();
        object(body)
                .forEach(
                        (name, value) -> {
                            var text = value instanceof JsonString string ? string.getString() : null;
                            bad.when(text == null && value != JsonValue.NULL, name, "fairness.answer.no-text");
                            texts.put(name, text);
                        });
        bad.refuse();
        return texts;
    }

    private static JsonObject object(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw BadInput.at("body", "fairness.answer.no-object");
        }
    }
}
