package org.touchstone.assessing;

import static org.touchstone.recruitment.Selection.expect;
import static org.touchstone.recruitment.Selection.insert;
import static org.touchstone.recruitment.Selection.one;
import static org.touchstone.recruitment.Selection.sql;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.touchstone.it.Api;
import org.touchstone.recruitment.Selection;
import org.touchstone.shared.Clocks;

/** An assessment centre of a test's own before a values interview: candidates who wait at it, and whoever is asked onto its panel. */
final class Assessment {

    static final int CARING = 101;
    static final int SAFE = 102;
    static final int TOGETHER = 103;

    final Selection job = Selection.open();
    final long stage;
    final List<Selection.Bid> bids = new ArrayList<>();
    private int changes;

    private Assessment(String... candidates) {
        sql("update stage set position = 3 where id = ?", job.stages.get(2));
        stage =
                insert(
                        "insert into stage (vacancy_id, position, name, kind, scored_by, target_days)"
                                + " values (?, 2, 'Assessment centre', 'ASSESSMENT_CENTRE', 'ASSESSORS', 10)",
                        job.id);
        for (var name : candidates) {
            bids.add(job.applied(name, "I sat with him until he ate."));
        }
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

    /** Amara Okafor and Zed Aldous have come; nothing is prepared. */
    static Assessment unprepared() {
        return new Assessment("Amara Okafor", "Zed Aldous");
    }

    /** With these on the panel, the first in the chair and trained, all declared; and exercises. */
    static Assessment with(String... who) {
        var assessment = unprepared();
        assessment.trained(who[0]);
        for (var member : who) {
            assessment.name(member);
        }
        for (var member : who) {
            assessment.declare(member, null, null);
        }
        expect(200, assessment.design("recruiter", design()));
        return assessment;
    }

    /** The same with a published timetable. */
    static Assessment published(String... who) {
        var assessment = with(who);
        expect(200, assessment.post("recruiter", "/timetable", "{\"number\": 7}"));
        expect(200, assessment.post("recruiter", "/publication", "{}"));
        return assessment;
    }

    Selection.Bid amara() {
        return bids.get(0);
    }

    Selection.Bid zed() {
        return bids.get(1);
    }

    void trained(String who) {
        if ("0".equals(one("select count(*) from panel_training where person_id = ? and trained_on > current_date - interval 300 day", person(who)))) {
            sql(
                    "insert into panel_training (organisation_id, person_id, trained_on, recorded_by, recorded_at)"
                            + " values (1, ?, current_date - interval 30 day, 'Harriet Mensah', now())",
                    person(who));
        }
    }

    void name(String who) {
        expect(201, Api.as("recruiter").post(panel("/panel"), "{\"person\": " + person(who) + "}"));
    }

    /** Off the panel and on again: the way back from a conflict declared by mistake. */
    void namedAnew(String who) {
        expect(204, Api.as("recruiter").post(panel("/panel/" + person(who) + "/departure"), "{\"reason\": \"A mistake\"}"));
        name(who);
    }

    static long person(String who) {
        return Long.parseLong(one("select person_id from account where email = ?", who + "@sample.example"));
    }

    static String nameOf(String who) {
        return one("select name from person where id = ?", person(who));
    }

    Api.Answer standIn(String by, String away, String standIn, String reason) {
        var body = Json.createObjectBuilder().add("away", person(away)).add("standIn", person(standIn)).add("reason", reason);
        return post(by, "/stand-ins", body.build().toString());
    }

    /** All of its day lies behind. */
    Assessment over() {
        sql(
                "update centre_sitting set starts_at = starts_at - interval 60 day, ends_at = ends_at - interval 60 day"
                        + " where centre_id = (select id from assessment_centre where stage_id = ?)",
                stage);
        return this;
    }

    /** What somebody watches of a candidate by the timetable: keys of sittings. */
    List<Long> sittings(String who, Selection.Bid bid) {
        var keys =
                one(
                        "select group_concat(s.id order by s.round) from centre_sitting s where s.application_id = ? and s.person_id = ?", bid.id(), person(who));
        return keys == null ? List.of() : List.of(keys.split(",")).stream().map(Long::valueOf).toList();
    }

    Api.Answer watched(String by, List<Long> sittings, String watcher, String reason) {
        var body = Json.createObjectBuilder().add("sittings", Json.createArrayBuilder(sittings)).add("watcher", person(watcher)).add("reason", reason);
        return post(by, "/watchers", body.build().toString());
    }

    /** Whom nobody watched where, in words. */
    List<String> unwatched(String who) {
        return centre(who).getJsonArray("unwatched").getValuesAs(JsonObject.class).stream().map(u -> u.getString("gap") + " " + u.getString("candidate")).distinct().toList();
    }

    void declare(String who, String ofAmara, String ofZed) {
        var words = Json.createObjectBuilder().add("candidates", Json.createArrayBuilder().add(word(amara(), ofAmara)).add(word(zed(), ofZed)));
        expect(204, Api.as(who).put(panel("/panel/me/declarations"), words.build().toString()));
    }

    private static JsonObject word(Selection.Bid bid, String conflict) {
        var word = Json.createObjectBuilder().add("ref", bid.ref());
        return (conflict == null ? word.addNull("conflict") : word.add("conflict", conflict)).build();
    }

    /** A discussion and a role play about two values, and an in-tray about all three. */
    static String design() {
        return design(
                exercise("Discussion", "GROUP_DISCUSSION", "Room 1", 4, CARING, TOGETHER),
                exercise("Role play", "ROLE_PLAY", "Room 2", 1, CARING, SAFE),
                exercise("In-tray", "IN_TRAY", "Room 3", 1, SAFE, TOGETHER));
    }

    static String design(JsonObject... exercises) {
        var list = Json.createArrayBuilder();
        for (var exercise : exercises) {
            list.add(exercise);
        }
        return Json.createObjectBuilder()
                .add("day", LocalDate.now(Clocks.ZONE).plusDays(14).toString())
                .add("starts", "09:00")
                .add("ends", "17:00")
                .add("changeover", 10)
                .add("pauseAfter", 2)
                .add("pauseMinutes", 40)
                .add("watched", 2)
                .add("exercises", list)
                .build()
                .toString();
    }

    static JsonObject exercise(String name, String kind, String room, int seats, int... values) {
        var shown = Json.createArrayBuilder();
        for (var value : values) {
            shown.add(value);
        }
        return Json.createObjectBuilder()
                .add("name", name)
                .add("kind", kind)
                .add("brief", "This is what you do in the " + name + ".")
                .add("room", room)
                .add("minutes", 30)
                .add("seats", seats)
                .add("values", shown)
                .build();
    }

    Api.Answer design(String who, String design) {
        return Api.as(who).with("If-Match", version()).put(at(""), design);
    }

    /** A deed at the centre, on the version that stands. */
    Api.Answer post(String who, String deed, String body) {
        return Api.as(who).with("If-Match", version()).post(at(deed), body);
    }

    String version() {
        var version = one("select version from assessment_centre where stage_id = ?", stage);
        return version == null ? "0" : version;
    }

    JsonObject centre(String who) {
        return Api.as(who).get(at("")).json();
    }

    String at(String path) {
        return "/api/assessment-centres/" + stage + path;
    }

    String panel(String path) {
        return "/api/interview-stages/" + stage + path;
    }

    String of(Selection.Bid bid, String path) {
        return panel("/candidates/" + bid.ref() + path);
    }

    /** What somebody rates a candidate on, in the order of the sheet. */
    List<Long> asked(String who, Selection.Bid bid) {
        return Api.as(who).get(of(bid, "/sheet")).json().getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .map(l -> l.getJsonObject("item").getJsonNumber("id").longValue())
                .toList();
    }

    Api.Answer note(String who, Selection.Bid bid, long question, Integer points, boolean seen, String notes) {
        var body =
                Json.createObjectBuilder()
                        .add("base", 0)
                        .add("change", "change-" + ++changes)
                        .add("notes", notes)
                        .add(
                                "seen",
                                seen
                                        ? Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder().add("polarity", "POSITIVE").add("position", 0).add("words", "asked first"))
                                        : Json.createArrayBuilder());
        if (points != null) {
            body.add("points", points);
        }
        return Api.as(who).put(of(bid, "/sheet/" + question), body.build().toString());
    }

    /** Rates all that is theirs so and locks. */
    void locked(String who, Selection.Bid bid, int points) {
        for (var question : asked(who, bid)) {
            expect(200, note(who, bid, question, points, true, "Secret note of " + who));
        }
        expect(204, Api.as(who).with("If-Match", Api.as(who).get(of(bid, "/sheet")).etag()).post(of(bid, "/sheet/lock"), "{}"));
    }

    Api.Answer room(String who, Selection.Bid bid) {
        return Api.as(who).get(of(bid, "/room"));
    }

    /** Who watches a candidate, as the timetable says: names of accounts. */
    List<String> watchers(Selection.Bid bid) {
        var watchers = new ArrayList<String>();
        for (var who : List.of("panel1", "panel2", "panel3")) {
            if (!"0".equals(one("select count(*) from centre_sitting where application_id = ? and person_id = ?", bid.id(), person(who)))) {
                watchers.add(who);
            }
        }
        return watchers;
    }
}
