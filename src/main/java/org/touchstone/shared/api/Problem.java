package org.touchstone.shared.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.touchstone.shared.BadInput;

/**
 * A refusal or a fault as RFC 9457 has it.
 *
 * @param rule the number of the rule that forbade it, or null
 * @param fields what was wrong with which field, or null
 * @param incident a number to quote when it is our fault, or null
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String rule,
        List<BadInput.Field> fields,
        String incident) {

    public static final String JSON = "application/problem+json";
    private static final MediaType TYPE = new MediaType("application", "problem+json", "utf-8");

    public static Problem of(int status, String title, String detail) {
        return new Problem("about:blank", title, status, detail, null, null, null);
    }

    /** The database does not answer: nothing was stored, and the same request may work later. */
    public static Problem away() {
        return of(503, "Not available just now", "Nothing was stored. Send the same request again in a minute.");
    }

    /** The connection to the database was lost while a deed was being stored. */
    static Problem leftOpen() {
        return of(
                503,
                "Not available just now",
                "The connection was lost while this was being stored: it was stored whole or not at all. Look, or send it again under the same Idempotency-Key.");
    }

    public Problem rule(String number) {
        return new Problem(type, title, status, detail, number, fields, incident);
    }

    public Problem fields(List<BadInput.Field> bad) {
        return new Problem(type, title, status, detail, rule, bad, incident);
    }

    public Problem incident(String number) {
        return new Problem(type, title, status, detail, rule, fields, number);
    }

    public Response response() {
        return Response.status(status).type(TYPE).entity(this).build();
    }
}
