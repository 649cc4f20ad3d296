package org.touchstone.recruitment;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.touchstone.it.Api;
import org.touchstone.it.Touchstone;
import org.touchstone.shared.Clocks;

/** Where tests write vacancies, each its own, and find people of their own for them. */
final class Desk {

    static final LocalDate TODAY = LocalDate.now(Clock.system(Clocks.ZONE));
    static final LocalDate CLOSING = TODAY.plusDays(14);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Desk() {}

    /** Somebody with an account, a person and one role at one organisation; the answer is the e-mail address. */
    static String somebody(String role, long organisation) {
        var email = "desk" + COUNT.incrementAndGet() + "-" + System.nanoTime() + "@sample.example";
        try (var connection = Touchstone.sql()) {
            var person =
                    insert(
                            connection.prepareStatement(
                                    "insert into person (version, name, email, created_at) values (0, ?, ?, '2026-01-05 09:00:00')",
                                    Statement.RETURN_GENERATED_KEYS),
                            "Desk Person " + COUNT, email);
            var account =
                    insert(
                            connection.prepareStatement(
                                    """
                                    insert into account
                                        (version, email, name, person_id, password_hash, state, must_change, proven, created_at)
                                    select 0, ?, ?, ?, password_hash, 'ACTIVE', false, true, created_at
                                      from account where id = 14""",
                                    Statement.RETURN_GENERATED_KEYS),
                            email, "Desk Person " + COUNT, person);
            insert(
                    connection.prepareStatement(
                            "insert into account_grant (account_id, role, organisation_id) values (?, ?, ?)",
                            Statement.RETURN_GENERATED_KEYS),
                    account, role, organisation);
            return email;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Api as(String email) {
        return Api.as(email, "sample-only");
    }

    private static long insert(java.sql.PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
        var keys = statement.getGeneratedKeys();
        keys.next();
        return keys.getLong(1);
    }

    static void sql(String statement, Object... values) {
        try (var connection = Touchstone.sql();
                var prepared = connection.prepareStatement(statement)) {
            for (var i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A full advert that reads well. */
    static JsonObjectBuilder advert(String title) {
        return Json.createObjectBuilder()
                .add("organisationId", 1)
                .add("title", title)
                .add("department", "Ward 9")
                .add("location", "Northmoor")
                .add("pay", "£24,000 a year")
                .add("contract", "PERMANENT")
                .add("hours", "EITHER")
                .add("summary", "You keep the papers of a ward in order.")
                .add("duties", "You greet people. You answer the telephone.")
                .add("causeStatement", "People find their way, and nurses have time for them.")
                .add("flexibleStatement", "You can ask for set days.")
                .add("adjustmentsStatement", "Tell us what you need.")
                .add("helpContact", "Tomasz, 0113 496 0001")
                .add("posts", 1)
                .add("closesOn", CLOSING.toString())
                .add("recruitingManagerId", 2);
    }

    static String criteria(String... texts) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        for (var text : texts) {
            lines.add(
                    Json.createObjectBuilder()
                            .add("text", text)
                            .add("kind", "ESSENTIAL")
                            .add("assessedAt", "APPLICATION")
                            .add("valueId", 101));
        }
        return Json.createObjectBuilder().add("criteria", lines).build().toString();
    }

    static String plan() {
        return """
                {"plan": "Short", "stages": [
                    {"name": "Shortlist", "kind": "SHORTLIST", "scoredBy": "SHORTLISTERS", "targetDays": 5},
                    {"name": "Values interview", "kind": "VALUES_INTERVIEW", "scoredBy": "PANEL", "targetDays": 10}]}""";
    }

    static String reason(String words) {
        return Json.createObjectBuilder().add("reason", words).build().toString();
    }

    /** Sends a deed on the version that stands there now. */
    static Api.Answer now(Api api, String method, long id, String deed, String body) {
        var etag = api.get("/api/vacancies/" + id).etag();
        return api.with("If-Match", etag).send(method, "/api/vacancies/" + id + deed, body);
    }

    /** A complete draft by this author. */
    static long draft(Api author, JsonObjectBuilder advert, String... criteria) {
        var answer = author.post("/api/vacancies", advert.build().toString());
        if (answer.status() != 201) {
            throw new AssertionError(answer);
        }
        var id = answer.id();
        done(now(author, "PUT", id, "/criteria", criteria(criteria)));
        done(now(author, "PUT", id, "/stages", plan()));
        return id;
    }

    static long submitted(String title, String... criteria) {
        var id = draft(Api.as("recruiter"), advert(title), criteria);
        done(now(Api.as("recruiter"), "POST", id, "/submit", ""));
        return id;
    }

    static long open(String title) {
        return open(advert(title));
    }

    static long open(JsonObjectBuilder advert) {
        var id = draft(Api.as("recruiter"), advert, "You stay kind when somebody is upset.");
        done(now(Api.as("recruiter"), "POST", id, "/submit", ""));
        done(now(Api.as("hr"), "POST", id, "/approve", ""));
        done(now(Api.as("recruiter"), "POST", id, "/open", "{}"));
        return id;
    }

    static Api.Answer done(Api.Answer answer) {
        if (answer.status() != 200 && answer.status() != 204) {
            throw new AssertionError(answer);
        }
        return answer;
    }

    static String reference(long id) {
        return Api.as("hr").get("/api/vacancies/" + id).json().getString("reference");
    }

    static String state(long id) {
        return Api.as("hr").get("/api/vacancies/" + id).json().getString("state");
    }
}
