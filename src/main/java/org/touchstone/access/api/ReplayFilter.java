package org.touchstone.access.api;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.touchstone.access.Caller;
import org.touchstone.access.Replaying;
import org.touchstone.shared.Faults;
import org.touchstone.shared.api.Problem;

/**
 * {@code Idempotency-Key} on POST (G-12): sent again by the same account, a request is answered as the
 * first time and does nothing. Refusals are not kept, so that what was corrected may be sent under the
 * same key. Imports stream and need no key: the same file again changes nothing.
 */
@Provider
public class ReplayFilter implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {

    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;
    private static final String ANSWER = ReplayFilter.class.getName();

    @Inject private Replaying replaying;
    @Inject private Caller caller;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var key = request.getHeaderString(KEY);
        var address = request.getUriInfo().getRequestUri();
        if (key == null || !HttpMethod.POST.equals(request.getMethod()) || !caller.known() || isStream(request)) {
            return;
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            request.abortWith(Problem.of(400, "Cannot use this key", "Idempotency-Key has 1 to 200 characters.").response());
            return;
        }
        var body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        try {
            replaying
                    .begin("POST " + address.getRawPath() + "?" + address.getRawQuery(), key, new String(body, StandardCharsets.ISO_8859_1))
                    .ifPresent(first -> request.abortWith(again(first)));
        } catch (Replaying.OtherRequest other) {
            request.abortWith(
                    Problem.of(422, "Key used before", "This Idempotency-Key came with another body. Use a new key.")
                            .rule("G-12")
                            .response());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!caller.known() || !replaying.isFirst()) {
            return;
        }
        if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            noting(replaying::refused);
            return;
        }
        var etag = response.getHeaderString(HttpHeaders.ETAG);
        var location = response.getHeaderString(HttpHeaders.LOCATION);
        var type = response.getMediaType() == null ? null : response.getMediaType().toString();
        var answer = new Replaying.Answer(response.getStatus(), location, etag, type, null);
        if (response.hasEntity()) {
            request.setProperty(ANSWER, answer);
        } else {
            noting(() -> replaying.answered(answer));
        }
    }

    /** The database may go away just now: the sender is told of the deed all the same. */
    private static void noting(Runnable outcome) {
        try {
            outcome.run();
        } catch (EJBException fault) {
            if (!Faults.isDatabaseAway(fault) && !Faults.isLeftOpen(fault)) {
                throw fault;
            }
        }
    }

    /** The answer is kept before it is sent, so that it is there when the sender never gets it. */
    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (!(context.getProperty(ANSWER) instanceof Replaying.Answer answer)) {
            context.proceed();
            return;
        }
        context.removeProperty(ANSWER);
        var stream = context.getOutputStream();
        var written = new ByteArrayOutputStream();
        context.setOutputStream(written);
        context.proceed();
        var whole =
                new Replaying.Answer(
                        answer.status(), answer.location(), answer.etag(), answer.type(),
                        written.toString(StandardCharsets.UTF_8));
        noting(() -> replaying.answered(whole));
        stream.write(written.toByteArray());
    }

    private static Response again(Replaying.Answer first) {
        var response = Response.status(first.status()).header("Idempotent-Replayed", "true");
        if (first.location() != null) {
            response.header(HttpHeaders.LOCATION, first.location());
        }
        if (first.etag() != null) {
            response.header(HttpHeaders.ETAG, first.etag());
        }
        if (first.body() != null) {
            response.type(MediaType.valueOf(first.type())).entity(first.body());
        }
        return response.build();
    }

    private static boolean isStream(ContainerRequestContext request) {
        return request.getUriInfo().getPath().startsWith("imports");
    }
}
