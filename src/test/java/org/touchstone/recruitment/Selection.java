package org.touchstone.recruitment;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.touchstone.it.Api;
import org.touchstone.it.Touchstone;

/**
 * A vacancy of a test's own at the sample trust, open until tomorrow, with Rosa Delgado (recruiter) as its
 * recruiting manager: three essentials and a desirable on applications, one essential at a test.
 */
public final class Selection {

    public static final String PASSWORD = "sample-only";
    public static final long PANEL1 = 5;
    public static final long PANEL2 = 6;
    public static final long PANEL3 = 7;
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Somebody who applies. */
    public record Candidate(String name, String email, long person) {

        public Api api() {
            return Api.as(email, PASSWORD);
        }
    }

    /** An application of theirs. */
    public record Bid(long id, String ref, Candidate candidate, Api api) {

        public JsonObject read() {
            return api.get("/api/applications/" + id).json();
        }

        public String state() {
            return read().getString("state");
        }
    }

    public final long id;
    public final String reference;
    public final List<Long> asked;
    public final List<Long> stages;
    public final long atTheTest;

    private Selection() {
        reference = "IT-" + System.nanoTime() + "-" + COUNT.incrementAndGet();
        id =
                insert(
                        """
                        insert into vacancy (version, organisation_id, reference, title, summary, contract, hours, posts, closes_on,
                            recruiting_manager_id, author_account_id, state, framework_id, plan_name, help_contact, created_at,
                            changed_at, changed_by, submitted_at, approved_by, approved_at, opened_at)
                        values (0, 1, ?, 'Ward clerk', 'Keep a busy ward in order.', 'PERMANENT', 'EITHER', 1, current_date + interval 1 day, 2, 2, 'OPEN',
                            101, 'Standard values-based', 'Tomasz Zielinski', now(), now(), 'Rosa Delgado', now(), 4, now(), now())""",
                        reference);
        asked = new ArrayList<>();
        asked.add(criterion(0, "You stay kind when somebody is upset.", "ESSENTIAL", "APPLICATION", 101L));
        asked.add(criterion(1, "You notice small changes.", "ESSENTIAL", "APPLICATION", null));
        asked.add(criterion(2, "You keep a promise.", "ESSENTIAL", "APPLICATION", null));
        atTheTest = criterion(3, "You can type.", "ESSENTIAL", "TEST", null);
        asked.add(criterion(4, "You have worked shifts.", "DESIRABLE", "APPLICATION", null));
        stages = new ArrayList<>();
        for (var kind : List.of("SIFT", "SHORTLIST", "VALUES_INTERVIEW")) {
            stages.add(
                    insert(
                            "insert into stage (vacancy_id, position, name, kind, scored_by, target_days)"
                                    + " values (?, ?, ?, ?, 'SHORTLISTERS', 5)",
                            id,
                            stages.size(),
                            kind.charAt(0) + kind.substring(1).toLowerCase().replace('_', ' '),
                            kind));
        }
    }

    public static Selection open() {
        return new Selection();
    }

    private long criterion(int position, String text, String kind, String place, Long value) {
        return insert(
                "insert into criterion (vacancy_id, position, text, kind, assessed_at, value_id) values (?, ?, ?, ?, ?, ?)",
                id,
                position,
                text,
                kind,
                place,
                value);
    }

    public static Candidate candidate(String name) {
        var email = "candidate" + System.nanoTime() + "@sample.example";
        var person =
                insert("insert into person (version, name, email, created_at) values (0, ?, ?, now())", name, email);
        var account =
                insert(
                        """
                        insert into account (version, email, name, person_id, password_hash, state, must_change, proven, created_at)
                        select 0, ?, ?, ?, password_hash, 'ACTIVE', false, true, created_at from account where id = 14""",
                        email,
                        name,
                        person);
        insert("insert into account_grant (account_id, role, organisation_id) values (?, 'CANDIDATE', null)", account);
        return new Candidate(name, email, person);
    }

    /** A draft of somebody new, with nothing written yet. */
    public Bid begun(String name) {
        var candidate = candidate(name);
        var api = candidate.api();
        var id = api.post("/api/applications", Json.createObjectBuilder().add("vacancy", reference).build().toString()).id();
        return new Bid(id, api.get("/api/applications/" + id).json().getString("anonRef"), candidate, api);
    }

    /** Somebody new applies, with this answer to every criterion. */
    public Bid applied(String name, String answer) {
        var bid = begun(name);
        asked.forEach(criterion -> write(bid, criterion, answer));
        if (bid.api().post("/api/applications/" + bid.id() + "/submission", "{}").status() != 204) {
            throw new AssertionError("not sent");
        }
        return bid;
    }

    public static Api.Answer write(Bid bid, long criterion, String answer) {
        return bid.api()
                .with("If-Match", "0")
                .put(
                        "/api/applications/" + bid.id() + "/answers/" + criterion,
                        Json.createObjectBuilder().add("text", answer).build().toString());
    }

    /** The closing date has passed. */
    public Selection closed() {
        sql("update vacancy set closes_on = current_date - interval 1 day, opened_at = now() - interval 9 day where id = ?", id);
        return this;
    }

    /** The choosing has begun, and these people score. */
    public Selection begun(String... who) {
        closed();
        expect(204, Api.as("recruiter").post("/api/vacancies/" + id + "/board/begin", "{}"));
        for (var shortlister : who) {
            name(shortlister);
        }
        return this;
    }

    /** At the shortlist: whoever is there has passed the sift. */
    public Selection atShortlist() {
        sql("update application set state = 'IN_STAGE', stage_id = ? where vacancy_id = ? and state = 'IN_STAGE'", stages.get(1), id);
        sql(
                """
                insert into stage_release (stage_id, vacancy_id, account_id, who, at, check_seen_at)
                values (?, ?, 2, 'Rosa Delgado', now(), now())""",
                stages.get(0),
                id);
        return this;
    }

    public void name(String who) {
        var person = one("select person_id from account where email = ?", who + "@sample.example");
        expect(201, Api.as("recruiter").post("/api/vacancies/" + id + "/shortlisters", "{\"person\": " + person + "}"));
        expect(204, Api.as(who).put("/api/vacancies/" + id + "/shortlisters/me/declaration", "{\"conflict\": null}"));
    }

    public Api.Answer give(String who, Bid bid, int criterion, Integer points, String note) {
        var sheet = Api.as(who).get("/api/anonymous-applications/" + bid.ref() + "/sheet");
        return Api.as(who)
                .with("If-Match", sheet.etag())
                .put(
                        "/api/anonymous-applications/" + bid.ref() + "/sheet/" + asked.get(criterion),
                        "{\"points\": " + points + ", \"note\": " + (note == null ? "null" : "\"" + note + "\"") + "}");
    }

    /** Gives these points and locks them. */
    public void locked(String who, Bid bid, int... points) {
        for (var i = 0; i < points.length; i++) {
            expect(200, give(who, bid, i, points[i], "Note of " + who));
        }
        expect(204, lock(who, bid));
    }

    public Api.Answer lock(String who, Bid bid) {
        var sheet = "/api/anonymous-applications/" + bid.ref() + "/sheet";
        return Api.as(who).with("If-Match", Objects.requireNonNullElse(Api.as(who).get(sheet).etag(), "0")).post(sheet + "/lock", "{}");
    }

    public Api.Answer decide(String who, String outcome, String reason, boolean feedback, Bid... bids) {
        var applications = Json.createArrayBuilder();
        for (var bid : bids) {
            applications.add(Json.createObjectBuilder().add("ref", bid.ref()).add("version", version(bid)));
        }
        var words = Json.createArrayBuilder();
        asked.forEach(c -> words.add(Json.createObjectBuilder().add("criterion", c).add("words", "We looked for more. (" + c + ")")));
        var body =
                Json.createObjectBuilder()
                        .add("applications", applications)
                        .add("outcome", outcome)
                        .add("feedback", feedback ? words : Json.createArrayBuilder());
        if (reason != null) {
            body.add("reason", reason);
        }
        return Api.as(who).post("/api/vacancies/" + id + "/applications/decisions", body.build().toString());
    }

    public static int version(Bid bid) {
        return Integer.parseInt(one("select version from application where id = ?", bid.id()));
    }

    public Api.Answer release(String who, int stage, boolean checkSeen) {
        return Api.as(who)
                .post(
                        "/api/vacancies/" + id + "/board/releases",
                        "{\"stage\": " + stages.get(stage) + ", \"checkSeen\": " + checkSeen + "}");
    }

    /** So many more applications at a stage, with answers, straight into the tables. */
    public void filled(int count, int stage) {
        var first = Long.parseLong(one("select coalesce(max(id), 0) from person")) + 1;
        sql(
                """
                insert into person (id, version, name, created_at)
                with recursive n (i) as (select 0 union all select i + 1 from n where i + 1 < ?)
                select ? + i, 0, concat('Person ', ? + i), now() from n""",
                count,
                first,
                first);
        sql(
                """
                insert into application (version, vacancy_id, candidate_id, anon_ref, state, stage_id, created_at, submitted_at,
                    scheme_asked, sheets, open_spread, changed_by, changed_at)
                select 1, ?, p.id, concat('F', lpad(conv(p.id, 10, 36), 3, '0'), '-', lpad(conv(? % 1600000, 10, 36), 4, '0')),
                    'IN_STAGE', ?, now(), now(), false, 0, false, 'The candidate', now()
                  from person p where p.id >= ?""",
                id,
                id,
                stages.get(stage),
                first);
        sql(
                """
                insert into application_answer (version, application_id, criterion_id, text, masked, saved_at)
                select 1, a.id, c.id, 'words', 'words', now() from application a join criterion c on c.vacancy_id = a.vacancy_id
                 where a.vacancy_id = ? and c.assessed_at = 'APPLICATION'
                   and not exists (select 1 from application_answer n where n.application_id = a.id)""",
                id);
    }

    public static void expect(int status, Api.Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError("expected " + status + " but got " + answer);
        }
    }

    public static long insert(String statement, Object... values) {
        try (var connection = Touchstone.sql();
                var prepared = connection.prepareStatement(statement, Statement.RETURN_GENERATED_KEYS)) {
            for (var i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
            var keys = prepared.getGeneratedKeys();
            return keys.next() ? keys.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void sql(String statement, Object... values) {
        insert(statement, values);
    }

    public static String one(String query, Object... values) {
        try (var connection = Touchstone.sql();
                var prepared = connection.prepareStatement(query)) {
            for (var i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            var rows = prepared.executeQuery();
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
