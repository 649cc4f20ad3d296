package org.touchstone.shared.api;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParsingException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.StreamSupport;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.Faults;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.RuleBroken;
import org.touchstone.shared.StillRunning;
import org.touchstone.shared.TooLarge;
import org.touchstone.shared.TooManyTries;

/**
 * From what the model throws to what another system reads: the only place that knows both.
 *
 * <p>One mapper, since an exception may arrive bare or wrapped by the container, and which of the two
 * must not change the answer.
 */
@Provider
@ApplicationScoped
public class Problems implements ExceptionMapper<Throwable> {

    private static final int TOO_EARLY_PRECONDITION = 412;
    private static final int RETRY_SECONDS = 30;
    private static final int METHOD_AND_PARAMETER = 2;

    @Context private SecurityContext security;
    @Inject private Faults faults;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof RuleBroken broken) {
            return Problem.of(409, "A rule forbids this", broken.text()).rule(broken.rule()).response();
        }
        if (thrown instanceof BadInput bad) {
            return Problem.of(400, "Some of what was sent cannot be taken", null).fields(bad.fields()).response();
        }
        if (thrown instanceof StillRunning) {
            return Response.fromResponse(
                            Problem.of(409, "Still running", "The same request was sent already. Ask again for its answer.")
                                    .rule("G-12")
                                    .response())
                    .header("Retry-After", 1)
                    .build();
        }
        if (thrown instanceof TooManyTries tooMany) {
            return Response.fromResponse(Problem.of(429, "Too many tries", "Wait, then try again.").response())
                    .header("Retry-After", tooMany.seconds())
                    .build();
        }
        if (isTooLarge(thrown)) {
            return Problem.of(413, "Too large", "Send less at a time. Files of many lines go to /api/imports.").response();
        }
        if (thrown instanceof NotFound) {
            return Problem.of(404, "Not found", "There is no such record, or none that you may see.").response();
        }
        if (thrown instanceof Forbidden) {
            return Problem.of(403, "Not allowed", "Your roles do not allow this.").response();
        }
        if (thrown instanceof ChangedMeanwhile changed) {
            return Problem.of(
                            TOO_EARLY_PRECONDITION,
                            "Changed meanwhile",
                            changed.who() + " changed this record at " + changed.when() + ". Read it again.")
                    .rule("G-11")
                    .response();
        }
        if (thrown instanceof AccessLocalException || thrown instanceof EJBAccessException) {
            return security.getUserPrincipal() == null
                    ? Problem.of(401, "Sign in first", "Send a token: Authorization: Bearer ...").response()
                    : Problem.of(403, "Not allowed", "Your roles do not allow this.").response();
        }
        if (thrown instanceof ConstraintViolationException invalid) {
            return Problem.of(400, "Some of what was sent cannot be taken", null)
                    .fields(invalid.getConstraintViolations().stream().map(Problems::field).toList())
                    .response();
        }
        if (thrown instanceof OptimisticLockException) {
            return Problem.of(TOO_EARLY_PRECONDITION, "Changed meanwhile", "Somebody changed this record. Read it again.")
                    .rule("G-11")
                    .response();
        }
        // What stands in an address is judged while it is read, and comes wrapped.
        if (thrown instanceof WebApplicationException && thrown.getCause() instanceof BadInput bad) {
            return toResponse(bad);
        }
        if (thrown instanceof WebApplicationException web) {
            var status = web.getResponse().getStatusInfo();
            return Problem.of(status.getStatusCode(), status.getReasonPhrase(), null).response();
        }
        if (thrown instanceof JsonbException || thrown instanceof JsonParsingException) {
            return Problem.of(400, "Not the JSON that is asked for", "Check names, quotes and types of values.").response();
        }
        if (thrown instanceof ProcessingException && !(thrown.getCause() instanceof EJBException)) {
            return Problem.of(400, "Not the JSON that is asked for", "Check names, quotes and types of values.").response();
        }
        if (thrown instanceof EJBException && thrown.getCause() != null) {
            return toResponse(thrown.getCause());
        }
        if (thrown.getCause() instanceof OptimisticLockException) {
            return toResponse(thrown.getCause());
        }
        if (Faults.isTwin(thrown)) {
            return Response.fromResponse(
                            Problem.of(409, "Done at the same moment", "The same was stored by another request. Read it, or ask again.")
                                    .rule("G-12")
                                    .response())
                    .header("Retry-After", 1)
                    .build();
        }
        if (Faults.isCrossed(thrown)) {
            return Response.fromResponse(
                            Problem.of(409, "Done at the same moment", "Another request changed the same just now. Nothing was stored: send it again.")
                                    .rule("G-11")
                                    .response())
                    .header("Retry-After", 1)
                    .build();
        }
        if (Faults.isLeftOpen(thrown)) {
            return Response.fromResponse(Problem.leftOpen().response()).header("Retry-After", RETRY_SECONDS).build();
        }
        if (Faults.isDatabaseAway(thrown)) {
            return Response.fromResponse(Problem.away().response()).header("Retry-After", RETRY_SECONDS).build();
        }
        return Problem.of(500, "Our fault", "It is recorded. Quote the incident number when you report it.")
                .incident(faults.record(thrown))
                .response();
    }

    /** A body that is cut off while it is being read may arrive wrapped by whoever was reading. */
    private static boolean isTooLarge(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooLarge) {
                return true;
            }
        }
        return false;
    }

    private static BadInput.Field field(ConstraintViolation<?> violation) {
        var path =
                StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                        .skip(METHOD_AND_PARAMETER)
                        .map(Object::toString)
                        .reduce((a, b) -> a + "." + b)
                        .orElse(violation.getPropertyPath().toString().replaceFirst("^[^.]*\\.", ""));
        return new BadInput.Field(path, violation.getMessage());
    }
}
