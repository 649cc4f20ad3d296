package org.touchstone.values;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.touchstone.access.Role;
import org.touchstone.it.Api;
import org.touchstone.it.Touchstone;
import org.touchstone.it.Visitor;

/** An organisation of a test's own with two people in HR and an employee, so that no test disturbs another. */
record House(long id, String code, String name, Member hr, Member colleague, Member employee) {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String PASSWORD = "sample-only";

    /** A password costs half a second to check: one token for each. */
    private static final Map<String, Api> APIS = new ConcurrentHashMap<>();

    /** Somebody who works there: a person with an account. */
    record Member(long person, String name, String email) {

        Api api() {
            return APIS.computeIfAbsent(email, e -> Api.as(e, PASSWORD));
        }

        Visitor visitor() {
            return Visitor.signingIn(email, PASSWORD);
        }
    }

    static House open() {
        var number = COUNT.incrementAndGet();
        var code = "H" + Long.toString(System.nanoTime(), 36).toUpperCase();
        var name = "House " + number + " of values";
        var id =
                insert(
                        "insert into organisation (version, code, name, type) values (0, ?, ?, 'VCSE')",
                        code.substring(0, Math.min(20, code.length())), name);
        return new House(
                id,
                code,
                name,
                member(id, "Hilda Row " + number, Role.HR_PARTNER),
                member(id, "Colin Mate " + number, Role.HR_PARTNER),
                member(id, "Emil Ploy " + number, Role.EMPLOYEE));
    }

    static Member member(Long organisation, String name, String role) {
        var email = name.toLowerCase().replace(' ', '.') + "." + System.nanoTime() + "@sample.example";
        var person = insert("insert into person (version, name, email, created_at) values (0, ?, ?, now())", name, email);
        var account =
                insert(
                        """
                        insert into account
                            (version, email, name, person_id, password_hash, state, must_change, proven, created_at)
                        select 0, ?, ?, ?, password_hash, 'ACTIVE', false, true, created_at from account where id = 14""",
                        email, name, person);
        insert("insert into account_grant (account_id, role, organisation_id) values (?, ?, ?)", account, role, organisation);
        return new Member(person, name, email);
    }

    static long insert(String sql, Object... values) {
        try (var connection = Touchstone.sql();
                var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
            var keys = statement.getGeneratedKeys();
            return keys.next() ? keys.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    static String one(String sql, Object... values) {
        try (var connection = Touchstone.sql();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var rows = statement.executeQuery();
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** A draft of this house with two values, ready to be published by the colleague. */
    long draft() {
        var id = hr.api().post("/api/frameworks", "{\"organisationId\": " + this.id + ", \"name\": \"Ours\"}").id();
        var written = write(hr, id, Documents.ready());
        if (written.status() != 200) {
            throw new AssertionError(written.toString());
        }
        return id;
    }

    long published() {
        var id = draft();
        var answer = publish(colleague, id, java.time.LocalDate.now().toString());
        if (answer.status() != 200) {
            throw new AssertionError(answer.toString());
        }
        return id;
    }

    static Api.Answer write(Member who, long framework, String document) {
        var etag = who.api().get("/api/frameworks/" + framework).etag();
        return who.api().with("If-Match", etag == null ? "\"0\"" : etag).put("/api/frameworks/" + framework, document);
    }

    static Api.Answer publish(Member who, long framework, String from) {
        var etag = who.api().get("/api/frameworks/" + framework).etag();
        return who.api()
                .with("If-Match", etag == null ? "\"0\"" : etag)
                .post(
                        "/api/frameworks/" + framework + "/publication",
                        "{\"effectiveFrom\": \"" + from + "\", \"reason\": \"Agreed with all staff\"}");
    }
}
