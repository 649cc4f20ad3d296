package org.touchstone.it;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipInputStream;

/**
 * Another system that talks to the API, as one of the sample accounts or as nobody.
 *
 * <pre>{@code
 * var answer = Api.as("hr").post("/api/vacancies", "{...}");
 * assertEquals(201, answer.status());
 * }</pre>
 */
public final class Api {

    /** What came back. */
    public record Answer(int status, Map<String, String> headers, String body) {

        public JsonObject json() {
            try (var reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }

        public JsonArray array() {
            try (var reader = Json.createReader(new StringReader(body))) {
                return reader.readArray();
            }
        }

        /** Of a list: its rows. */
        public JsonArray rows() {
            return json().getJsonArray("rows");
        }

        public long total() {
            return json().getJsonNumber("total").longValue();
        }

        /** The id at the end of Location. */
        public long id() {
            var location = headers.get("location");
            return Long.parseLong(location.substring(location.lastIndexOf('/') + 1));
        }

        public String etag() {
            return headers.get("etag");
        }

        /** The names of the fields that a problem complains of. */
        public java.util.Set<String> badFields() {
            var names = new java.util.TreeSet<String>();
            if (json().containsKey("fields")) {
                json().getJsonArray("fields").forEach(f -> names.add(((JsonObject) f).getString("field")));
            }
            return names;
        }

        public String rule() {
            var rule = json().get("rule");
            return rule == null || rule == JsonValue.NULL ? null : json().getString("rule");
        }
    }

    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(30))
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final String token;
    private final String root;
    private final Map<String, String> headers = new HashMap<>();

    private Api(String token, String root) {
        this.token = token;
        this.root = root;
    }

    public static Api nobody() {
        return new Api(null, null);
    }

    /** The same as nobody at another system than that of all tests; root has no slash at its end. */
    static Api at(String root) {
        return new Api(null, root);
    }

    /** One of the sample accounts, by what stands before {@code @sample.example}. */
    public static Api as(String who) {
        return new Api(TOKENS.computeIfAbsent(who, w -> tokenOf(w + "@sample.example", "sample-only")), null);
    }

    public static Api as(String email, String password) {
        return new Api(tokenOf(email, password), null);
    }

    private static String tokenOf(String email, String password) {
        var body = Json.createObjectBuilder().add("email", email).add("password", password).build().toString();
        var answer = nobody().post("/api/tokens", body);
        if (answer.status() != 201) {
            throw new AssertionError(email + " got no token: " + answer);
        }
        return answer.json().getString("token");
    }

    public Api with(String header, String value) {
        var other = new Api(token, root);
        other.headers.putAll(headers);
        other.headers.put(header, value);
        return other;
    }

    public Answer get(String path) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody());
    }

    public Answer post(String path, String json) {
        return send("POST", path, json);
    }

    public Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    public Answer delete(String path) {
        return send("DELETE", path, HttpRequest.BodyPublishers.noBody());
    }

    /** Sends CSV as another system would. */
    public Answer csv(String path, String text) {
        return with("Content-Type", "text/csv; charset=utf-8").send("POST", path, text);
    }

    public Answer send(String method, String path, String body) {
        var publisher = body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        return send(method, path, publisher);
    }

    public Answer send(String method, String path, HttpRequest.BodyPublisher body) {
        var answer = exchange(method, path, body, HttpResponse.BodyHandlers.ofString());
        var names = new HashMap<String, String>();
        answer.headers().map().forEach((name, values) -> names.put(name.toLowerCase(), String.join(", ", values)));
        return new Answer(answer.statusCode(), names, answer.body());
    }

    /** The texts in a ZIP, by the names of its files. */
    public Map<String, String> zip(String path) {
        var answer = exchange("GET", path, HttpRequest.BodyPublishers.noBody(), HttpResponse.BodyHandlers.ofByteArray());
        var texts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private <T> HttpResponse<T> exchange(
            String method, String path, HttpRequest.BodyPublisher body, HttpResponse.BodyHandler<T> handler) {
        var request =
                HttpRequest.newBuilder(URI.create((root == null ? Touchstone.address() : root) + path))
                        .timeout(Duration.ofMinutes(5))
                        .method(method, body);
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        request.setHeader("Content-Type", "application/json");
        headers.forEach(request::setHeader);
        try {
            return CLIENT.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
