package org.touchstone.interviewing;

import static org.touchstone.recruitment.Selection.expect;
import static org.touchstone.recruitment.Selection.one;
import static org.touchstone.recruitment.Selection.sql;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.touchstone.it.Api;
import org.touchstone.recruitment.Selection;

/** A values interview of a test's own: two candidates, a kit of two values, and whoever is asked onto the panel. */
final class Interview {

    static final int CARING = 101;
    static final int SAFE = 102;

    final Selection job = Selection.open();
    final long stage = job.stages.get(2);
    final Selection.Bid amara;
    final Selection.Bid zed;
    final List<Long> asked = new ArrayList<>();
    private int changes;

    private Interview() {
        amara = job.applied("Amara Okafor", "I sat with him until he ate.");
        zed = job.applied("Zed Aldous", "Yes, I do that.");
        job.begun();
        sql("update application set state = 'IN_STAGE', stage_id = ? where vacancy_id = ?", stage, job.id);
        for (var before : job.stages.subList(0, 2)) {
            sql(
                    "insert into stage_release (stage_id, vacancy_id, account_id, who, at, check_seen_at)"
                            + " values (?, ?, 2, 'Rosa Delgado', now(), now())",
                    before,
                    job.id);
        }
    }

    /** Candidates have come; nothing is prepared. */
    static Interview unprepared() {
        return new Interview();
    }

    /** With a kit and these on the panel, the first in the chair and trained, all declared. */
    static Interview with(String... who) {
        var interview = new Interview().kit();
        interview.trained(who[0]);
        for (var member : who) {
            interview.name(member);
            interview.declare(member, null, null);
        }
        return interview;
    }

    Interview kit() {
        expect(200, chooseKit("recruiter", "0"));
        readKit();
        return this;
    }

    Api.Answer chooseKit(String who, String version) {
        return Api.as(who)
                .with("If-Match", version)
                .put(
                        at("/kit"),
                        "{\"questions\": [{\"questionId\": 10, \"valueId\": 101}, {\"questionId\": 7, \"valueId\": 102, \"minutes\": 12}]}");
    }

    void readKit() {
        asked.clear();
        Api.as("recruiter").get(at("/kit")).json().getJsonArray("items").getValuesAs(JsonObject.class)
                .forEach(i -> asked.add(i.getJsonNumber("id").longValue()));
    }

    void trained(String who) {
        if ("0".equals(one("select count(*) from panel_training where person_id = ? and trained_on = current_date - interval 30 day", person(who)))) {
            sql(
                    "insert into panel_training (organisation_id, person_id, trained_on, recorded_by, recorded_at)"
                            + " values (1, ?, current_date - interval 30 day, 'Harriet Mensah', now())",
                    person(who));
        }
    }

    void name(String who) {
        expect(201, Api.as("recruiter").post(at("/panel"), "{\"person\": " + person(who) + "}"));
    }

    static long person(String who) {
        return Long.parseLong(one("select person_id from account where email = ?", who + "@sample.example"));
    }

    /** Says of both candidates what stands in the way, null for nothing. */
    void declare(String who, String ofAmara, String ofZed) {
        var words =
                Json.createObjectBuilder()
                        .add("candidates", Json.createArrayBuilder().add(word(amara, ofAmara)).add(word(zed, ofZed)));
        expect(204, Api.as(who).put(at("/panel/me/declarations"), words.build().toString()));
    }

    private static JsonObject word(Selection.Bid bid, String conflict) {
        var word = Json.createObjectBuilder().add("ref", bid.ref());
        return (conflict == null ? word.addNull("conflict") : word.add("conflict", conflict)).build();
    }

    String at(String path) {
        return "/api/interview-stages/" + stage + path;
    }

    String of(Selection.Bid bid, String path) {
        return at("/candidates/" + bid.ref() + path);
    }

    /** Sends what stands on one question. */
    Api.Answer note(String who, Selection.Bid bid, int question, int base, String change, Integer points, boolean seen, String notes) {
        var body =
                Json.createObjectBuilder()
                        .add("base", base)
                        .add("change", change)
                        .add("notes", notes)
                        .add(
                                "seen",
                                seen
                                        ? Json.createArrayBuilder()
                                                .add(
                                                        Json.createObjectBuilder()
                                                                .add("polarity", "POSITIVE")
                                                                .add("position", 0)
                                                                .add("words", "asked what would help"))
                                        : Json.createArrayBuilder());
        if (points != null) {
            body.add("points", points);
        }
        return Api.as(who).put(of(bid, "/sheet/" + asked.get(question)), body.build().toString());
    }

    /** Rates every question so and locks. */
    void locked(String who, Selection.Bid bid, int... points) {
        for (int i = 0; i < points.length; i++) {
            expect(200, note(who, bid, i, 0, "change-" + ++changes, points[i], true, "Secret note of " + who));
        }
        expect(204, lock(who, bid));
    }

    Api.Answer lock(String who, Selection.Bid bid) {
        return Api.as(who).with("If-Match", Objects.requireNonNullElse(Api.as(who).get(of(bid, "/sheet")).etag(), "0")).post(of(bid, "/sheet/lock"), "{}");
    }

    Api.Answer room(String who, Selection.Bid bid) {
        return Api.as(who).get(of(bid, "/room"));
    }

    Api.Answer settle(String who, Selection.Bid bid, int question, int points, String words, String evidence) {
        var body = Json.createObjectBuilder().add("version", 0).add("points", points).add("words", words);
        if (evidence != null) {
            body.add("newEvidence", evidence);
        }
        return Api.as(who).put(of(bid, "/room/" + asked.get(question)), body.build().toString());
    }

    /** That of the room: of the application, and of all that was settled. */
    static int version(Selection.Bid bid) {
        return Selection.version(bid)
                + Integer.parseInt(one("select coalesce(sum(version), 0) from panel_discussion where application_id = ?", bid.id()));
    }

    Api.Answer decide(String who, Selection.Bid bid, String verdict, String reason, String told) {
        return decide(who, bid, verdict, reason, told, version(bid));
    }

    Api.Answer decide(String who, Selection.Bid bid, String verdict, String reason, String told, int seen) {
        var body = Json.createObjectBuilder().add("verdict", verdict);
        if (reason != null) {
            body.add("reason", reason);
        }
        var feedback = Json.createArrayBuilder();
        if (told != null) {
            feedback.add(Json.createObjectBuilder().add("about", "Caring").add("words", told));
        }
        return Api.as(who)
                .with("If-Match", String.valueOf(seen))
                .post(of(bid, "/decision"), body.add("feedback", feedback).build().toString());
    }
}
