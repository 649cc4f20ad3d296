package org.touchstone.shared.api;

import jakarta.json.Json;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.touchstone.shared.TypedJson;

/**
 * Takes JSON only when all of it is there, it is no deeper than anything we ask for, and it holds what is
 * asked for. The platform skips what it does not know, and in a body that ends too early it would do so for
 * ever; in one that is nested without measure, until its stack is full.
 */
@Provider
public class WholeJson implements ReaderInterceptor {

    private static final int DEEPEST = 50;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException, WebApplicationException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            var body = all(context);
            context.setInputStream(new ByteArrayInputStream(body.length > 0 ? read(body, context.getGenericType()) : body));
        }
        return context.proceed();
    }

    private static byte[] all(ReaderInterceptorContext context) {
        try {
            return context.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new ProcessingException("The sender stopped in the middle", e);
        }
    }

    /** The body as it can be taken; refused where it is no JSON, ends too early, is too deep, or holds what is not asked for. */
    public static byte[] read(byte[] body, Type type) {
        require(body);
        try (var reader = Json.createReader(new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8))) {
            return TypedJson.of(type, reader.readValue()).toString().getBytes(StandardCharsets.UTF_8);
        } catch (NumberFormatException immense) {
            throw new JsonbException("A number that cannot be read", immense);
        }
    }

    private static void require(byte[] body) {
        var depth = 0;
        try (var parser = Json.createParser(new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8))) {
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case START_OBJECT, START_ARRAY -> depth++;
                    case END_OBJECT, END_ARRAY -> depth--;
                    default -> {}
                }
                if (depth > DEEPEST) {
                    throw new JsonbException("Deeper than " + DEEPEST);
                }
            }
        }
        if (depth != 0) {
            throw new JsonbException("Ends too early");
        }
    }
}
