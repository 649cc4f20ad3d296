package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.Selection.expect;
import static org.touchstone.recruitment.Selection.one;
import static org.touchstone.recruitment.Selection.sql;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Visitor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecidingIT {

    final Selection job = Selection.open();

    private Selection.Bid shortlisted(String name, int... points) {
        var bid = job.applied(name, "Yes");
        job.begun("panel1", "panel2").atShortlist();
        job.locked("panel1", bid, points);
        job.locked("panel2", bid, points);
        return bid;
    }

    @Test
    @DisplayName("VR-4 the history says who sorted an application onto a pile and when, to those who read it, and to nobody else")
    void sorted_by_whom() {
        var bid = job.applied("Good Fit", "A clear example");
        job.begun("panel1", "panel2");
        var pile = "/api/anonymous-applications/" + bid.ref() + "/pile";
        expect(204, Api.as("panel1").put(pile, "{\"pile\": \"SOME\"}"));
        expect(204, Api.as("recruitment").put(pile, "{\"pile\": \"ALL\"}"));
        expect(204, Api.as("recruitment").put(pile, "{\"pile\": \"ALL\"}"));

        for (var who : List.of("recruiter", "recruitment", "hr")) {
            var read = Api.as(who).get("/api/anonymous-applications/" + bid.ref());
            assertEquals(200, read.status(), who);
            var sorted = read.json().getJsonArray("history").getValuesAs(JsonObject.class).stream().filter(m -> m.containsKey("pile")).toList();
            assertEquals(List.of("SOME", "ALL"), sorted.stream().map(m -> m.getString("pile")).toList());
            assertEquals("Priya Nair", sorted.get(0).getString("who"));
            assertTrue(sorted.stream().allMatch(m -> m.containsKey("at") && m.getString("stage").equals("Sift")), sorted::toString);
        }
        for (var who : List.of("panel1", "panel2", "employee", "candidate")) {
            assertEquals(404, Api.as(who).get("/api/anonymous-applications/" + bid.ref()).status(), who);
        }
        assertFalse(bid.read().toString().contains("Priya"), "nothing of it for the candidate");
        assertFalse(String.join("", bid.api().zip("/api/me/data").values()).contains("Priya"));
        try (var team = Visitor.as("recruitment")) {
            team.open("/recruitment/decide?application=" + bid.ref()).seesNothingWrongAnywhere().picture("decide-sorted");
            var line = team.page.locator("ol.timeline li").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Sifted as: Meets some essentials"));
            assertTrue(line.innerText().contains("Priya Nair"), line::innerText);
        }
    }

    @Test
    void from_sift_to_shortlist_to_interview_and_everybody_is_told() {
        var good = job.applied("Good Fit", "A clear example");
        var weak = job.applied("Weak Fit", "Yes");
        job.begun("panel1", "panel2");
        for (var bid : List.of(good, weak)) {
            var pile = bid == good ? "ALL" : "NONE";
            expect(204, Api.as("panel1").put("/api/anonymous-applications/" + bid.ref() + "/pile", "{\"pile\": \"" + pile + "\"}"));
        }
        expect(204, job.decide("recruiter", "PASSED", null, false, good));
        expect(204, job.decide("recruiter", "NOT_PROGRESSED", "None met", true, weak));

        assertEquals("IN_STAGE", good.state(), "nobody is told before the release");
        assertEquals("IN_STAGE", weak.state());
        assertFalse(weak.read().toString().contains("We looked for more."));
        assertFalse(weak.api().get("/api/applications").body().contains("NOT_PROGRESSED"));
        expect(204, job.release("recruiter", 0, true));

        assertEquals("NOT_PROGRESSED", weak.state());
        assertEquals(4, weak.read().getJsonArray("feedback").size());
        assertEquals("Shortlist", good.read().getString("stage"));
        assertEquals(
                "SUBMITTED IN_STAGE PASSED IN_STAGE",
                good.read().getJsonArray("steps").stream()
                        .map(s -> ((JsonObject) s).getString("state"))
                        .collect(Collectors.joining(" ")));
        assertEquals("1", one("select count(*) from notice where person_id = ? and channel = 'IN_APP' and template = 'progressed'", good.candidate().person()));
        assertEquals("1", one("select count(*) from notice where person_id = ? and channel = 'IN_APP' and template = 'not-progressed'", weak.candidate().person()));

        job.locked("panel1", good, 2, 2, 2, 2);
        job.locked("panel2", good, 3, 2, 2, 2);
        expect(204, job.decide("recruiter", "PASSED", null, false, good));
        expect(204, job.release("recruiter", 1, true));
        assertEquals("Values interview", good.read().getString("stage"));
    }

    @Test
    void where_nobody_shortlists_the_sift_whoever_decides_sorts_and_the_team_is_told_that_it_waits() {
        var bid = job.applied("Sorted ByTheTeam", "A clear example");
        job.begun();
        sql("update stage set scored_by = 'RECRUITMENT_TEAM' where id = ?", job.stages.get(0));
        assertTrue(waits("recruitment", "Sort one application"));
        assertFalse(waits("recruiter", "Sort one application"), "it is the team's to do");
        assertFalse(waits("recruitment", "Decide about one application"), "nothing to decide yet");
        assertEquals(409, job.decide("recruiter", "PASSED", null, false, bid).status());
        assertEquals(404, pile("panel3", bid, "ALL").status(), "somebody with no part in it");
        assertEquals(400, pile("recruitment", bid, null).status());

        expect(204, pile("recruitment", bid, "ALL"));
        assertFalse(waits("recruitment", "Sort one application"));
        assertTrue(waits("recruitment", "Decide about one application"));
        expect(204, pile("recruiter", bid, "SOME"));
        expect(204, job.decide("recruiter", "PASSED", null, false, bid));
    }

    @Test
    void what_is_searched_for_is_taken_to_the_letter_and_a_draft_is_nobodys_to_read() {
        job.applied("One There", "A clear example");
        var draft = job.begun("Still Writing");
        job.begun();
        assertEquals(1, Api.as("recruiter").get("/api/vacancies/" + job.id + "/applications").total());
        for (var sign : List.of("%25", "_", "!")) {
            assertEquals(0, Api.as("recruiter").get("/api/vacancies/" + job.id + "/applications?q=" + sign).total(), sign);
        }
        assertEquals(404, Api.as("recruiter").get("/api/anonymous-applications/" + draft.ref()).status());
    }

    private static Api.Answer pile(String who, Selection.Bid bid, String pile) {
        return Api.as(who).put("/api/anonymous-applications/" + bid.ref() + "/pile", pile == null ? "{}" : "{\"pile\": \"" + pile + "\"}");
    }

    private boolean waits(String who, String words) {
        return Api.as(who).get("/api/work-items").array().getValuesAs(JsonObject.class).stream()
                .anyMatch(i -> i.toString().contains(words) && i.toString().contains(job.reference));
    }

    @Test
    @DisplayName("VR-10 who scored and in which words is read with the decision it counts for: a sift that is passed tells nothing of it yet")
    void vr_10_ledger() {
        var good = job.applied("Good Reader", "A clear example");
        var weak = job.applied("Weak Reader", "Yes");
        job.begun("panel1", "panel2");
        job.locked("panel1", good, 2, 2, 2, 2);
        job.locked("panel1", weak, 0, 0, 0, 0);
        expect(204, job.decide("recruiter", "PASSED", null, false, good));
        expect(204, job.decide("recruiter", "NOT_PROGRESSED", "None met", true, weak));
        assertEquals(0, ledger(weak), "not before the release");
        expect(204, job.release("recruiter", 0, true));
        assertEquals(1, ledger(weak));
        assertEquals(0, ledger(good), "the same sheet counts at the shortlist");

        job.locked("panel2", good, 2, 2, 2, 2);
        expect(204, job.decide("recruiter", "PASSED", null, false, good));
        assertEquals(0, ledger(good));
        expect(204, job.release("recruiter", 1, true));
        assertEquals(2, ledger(good));
    }

    private static long ledger(Selection.Bid bid) {
        return bid.api().get("/api/persons/" + bid.candidate().person() + "/observations").total();
    }

    @Test
    @DisplayName("VR-10 neither the order of my applications nor the day of the last change tells a decision before its release")
    void vr_10_list() {
        var bid = job.applied("Sorts By State", "Yes");
        var other = Selection.open();
        var waiting =
                bid.api().post("/api/applications", "{\"vacancy\": \"" + other.reference + "\"}").id();
        sql("update application set state = 'IN_STAGE', stage_id = ?, submitted_at = now() where id = ?", other.stages.get(1), waiting);
        job.begun("panel1", "panel2").atShortlist();
        sql("update application set stage_since = now() - interval 1 day where id in (?, ?)", bid.id(), waiting);
        var before = list(bid, "desc");
        assertEquals(List.of(bid.id(), waiting), ids(before));
        job.locked("panel1", bid, 0, 0, 0, 0);
        job.locked("panel2", bid, 0, 0, 0, 0);
        expect(204, job.decide("recruiter", "NOT_PROGRESSED", "None met", true, bid));

        assertEquals(before, list(bid, "desc"), "nothing has changed that they are told");
        assertEquals(List.of(bid.id(), waiting), ids(list(bid, "asc")));
        expect(204, job.release("recruiter", 1, true));

        var after = list(bid, "desc");
        assertEquals("NOT_PROGRESSED", after.get(0).getString("state"));
        assertFalse(before.get(0).getString("changedAt").equals(after.get(0).getString("changedAt")));
        assertEquals(List.of(waiting, bid.id()), ids(list(bid, "asc")));
    }

    private static List<JsonObject> list(Selection.Bid bid, String direction) {
        return bid.api().get("/api/applications?sort=state&dir=" + direction).rows().getValuesAs(JsonObject.class);
    }

    private static List<Long> ids(List<JsonObject> rows) {
        return rows.stream().map(r -> r.getJsonNumber("id").longValue()).toList();
    }

    @Test
    @DisplayName("G-8 and VR-10 nobody is turned down without a reason and words on every criterion")
    void g_8_and_vr_10() {
        var bid = shortlisted("Turned Down", 1, 1, 1, 1);

        var refused = job.decide("recruiter", "NOT_PROGRESSED", null, false, bid);
        var wanted = new TreeSet<String>(Set.of("reason"));
        job.asked.forEach(c -> wanted.add("feedback-" + c));
        assertEquals(400, refused.status());
        assertEquals(wanted, refused.badFields());

        expect(204, job.decide("recruiter", "NOT_PROGRESSED", "Fewer met", true, bid));
        assertEquals(
                "Fewer met Rosa Delgado",
                one("select concat(reason, ' ', who) from application_move where application_id = ? and to_state = 'NOT_PROGRESSED'", bid.id()));
    }

    @Test
    void many_are_decided_at_once_all_or_none() {
        var first = job.applied("First Of Three", "Yes");
        var second = job.applied("Second Of Three", "Yes");
        var third = job.applied("Third Of Three", "Yes");
        job.begun("panel1", "panel2");
        for (var bid : List.of(first, second)) {
            expect(204, Api.as("panel1").put("/api/anonymous-applications/" + bid.ref() + "/pile", "{\"pile\": \"NONE\"}"));
        }

        assertEquals(409, job.decide("recruiter", "NOT_PROGRESSED", "None met", true, first, second, third).status());
        assertEquals("0", one("select count(*) from application where vacancy_id = ? and state = 'NOT_PROGRESSED'", job.id));

        var same = Json.createArrayBuilder();
        job.asked.forEach(c -> same.add(Json.createObjectBuilder().add("criterion", c).add("words", c % 2 == 0 ? "We looked for more" : " we  looked for more")));
        var chosen = Json.createArrayBuilder();
        List.of(first, second).forEach(b -> chosen.add(Json.createObjectBuilder().add("ref", b.ref()).add("version", Selection.version(b))));
        var body = Json.createObjectBuilder().add("applications", chosen).add("outcome", "NOT_PROGRESSED").add("reason", "None met").add("feedback", same);
        var refused = Api.as("recruiter").post("/api/vacancies/" + job.id + "/applications/decisions", body.build().toString());
        assertEquals(400, refused.status(), refused::body);
        assertEquals(Set.of("feedback-" + job.asked.get(1)), refused.badFields(), "one sentence for every criterion tells nobody anything");

        expect(204, job.decide("recruiter", "NOT_PROGRESSED", "None met", true, first, second));
        assertEquals("2", one("select count(*) from application where vacancy_id = ? and state = 'NOT_PROGRESSED'", job.id));
        assertEquals("8", one("select count(*) from application_feedback f join application a on a.id = f.application_id where a.vacancy_id = ?", job.id));
    }

    @Test
    @DisplayName("G-11 of two who decide about the same applicant at once, the second is told")
    void g_11() throws Exception {
        var bid = shortlisted("Wanted Twice", 2, 2, 2, 2);
        var version = Selection.version(bid);
        var turn = new AtomicInteger();
        var body = "{\"applications\": [{\"ref\": \"%s\", \"version\": %d}], \"outcome\": \"PASSED\"}".formatted(bid.ref(), version);

        var answers =
                ApplyingIT.atOnce(
                        2,
                        () ->
                                Api.as(turn.incrementAndGet() == 1 ? "recruiter" : "recruitment")
                                        .post("/api/vacancies/" + job.id + "/applications/decisions", body));

        assertEquals(Set.of(204, 412), answers.stream().map(Api.Answer::status).collect(Collectors.toSet()));
        var late = answers.stream().filter(a -> a.status() == 412).findFirst().orElseThrow();
        assertEquals("G-11", late.rule());
        assertTrue(late.body().contains("Rosa Delgado") || late.body().contains("Tomasz Zielinski"), late.body());
        assertEquals("1", one("select count(*) from application_move where application_id = ? and to_state = 'PASSED'", bid.id()));
    }

    @Test
    @DisplayName("G-11 who decides on what somebody has scored meanwhile is told, and by whom")
    void g_11_scored() {
        var bid = job.applied("Scored Meanwhile", "Yes");
        job.begun("panel1", "panel2").atShortlist();
        var seen = Selection.version(bid);
        job.locked("panel1", bid, 2, 2, 2, 2);

        var late =
                Api.as("recruiter")
                        .post(
                                "/api/vacancies/" + job.id + "/applications/decisions",
                                "{\"applications\": [{\"ref\": \"%s\", \"version\": %d}], \"outcome\": \"PASSED\"}".formatted(bid.ref(), seen));

        assertEquals(412, late.status());
        assertTrue(late.body().contains("Priya Nair"), late.body());
    }

    @Test
    @DisplayName("VR-13 who asked for the scheme and meets every essential is proposed, without a word on why, and the outcome is on record")
    void vr_13() {
        var bid = job.applied("Scheme Asker", "Yes");
        bid.api().put("/api/applications/" + bid.id() + "/adjustments", "{\"adjustments\": \"I am deaf\", \"schemeAsked\": true}");
        var not = job.applied("Scheme Asker Two", "Yes");
        not.api().put("/api/applications/" + not.id() + "/adjustments", "{\"schemeAsked\": true}");
        job.begun("panel1", "panel2").atShortlist();
        job.locked("panel1", bid, 2, 2, 2, 0);
        job.locked("panel2", bid, 2, 2, 3, 0);
        job.locked("panel1", not, 2, 1, 2, 3);
        job.locked("panel2", not, 2, 2, 2, 3);

        var board = Api.as("recruiter").get("/api/vacancies/" + job.id + "/applications");
        assertFalse(board.body().contains("deaf"));
        for (var row : board.rows()) {
            var proposed = ((JsonObject) row).getBoolean("schemeProposes");
            assertEquals(((JsonObject) row).getString("ref").equals(bid.ref()), proposed, "who does not meet every essential is not marked");
            assertEquals(!proposed, ((JsonObject) row).getBoolean("schemeSplit"), "where one found an essential met and one did not, it says so");
        }

        expect(204, job.decide("recruiter", "NOT_PROGRESSED", "Ninety asked for two places", true, bid));
        expect(204, job.decide("recruiter", "NOT_PROGRESSED", "An essential is not met", true, not));
        assertEquals("NOT_OFFERED", one("select scheme_outcome from application where id = ?", bid.id()));
        assertEquals("NOT_MET", one("select scheme_outcome from application where id = ?", not.id()));

        expect(204, Api.as("hr").post("/api/anonymous-applications/" + bid.ref() + "/undo", "{\"reason\": \"The scheme applies\"}"));
        expect(204, job.decide("recruiter", "PASSED", null, false, bid));
        assertEquals("OFFERED", one("select scheme_outcome from application where id = ?", bid.id()));
    }

    @Test
    void hr_undoes_a_decision_with_a_reason_until_it_is_released() {
        var bid = shortlisted("Undone Person", 1, 1, 1, 1);
        var undo = "/api/anonymous-applications/" + bid.ref() + "/undo";
        assertEquals(409, Api.as("hr").post(undo, "{\"reason\": \"Nothing decided\"}").status());
        expect(204, job.decide("recruiter", "NOT_PROGRESSED", "Fewer met", true, bid));

        assertEquals(403, Api.as("recruiter").post(undo, "{\"reason\": \"Mine to undo\"}").status());
        assertEquals(Set.of("reason"), Api.as("hr").post(undo, "{}").badFields());
        assertEquals(Set.of("reason"), Api.as("hr").post(undo, "{\"reason\": \"" + "x".repeat(2001) + "\"}").badFields());
        expect(204, Api.as("hr").post(undo, "{\"reason\": \"Wrong person\"}"));

        assertEquals(
                "SUBMITTED>IN_STAGE IN_STAGE>NOT_PROGRESSED NOT_PROGRESSED>IN_STAGE",
                one(
                        "select group_concat(concat(from_state, '>', to_state) order by id separator ' ') from application_move"
                                + " where application_id = ? and from_state <> 'DRAFT'",
                        bid.id()));
        expect(204, job.decide("recruiter", "NOT_PROGRESSED", "Fewer met", true, bid));
        expect(204, job.release("recruiter", 1, true));
        assertEquals(409, Api.as("hr").post(undo, "{\"reason\": \"Too late\"}").status());
    }

    @Test
    @DisplayName("VR-4 whoever has read who somebody is does not decide about them while it is decided without names; others do")
    void known_by_name() {
        var known = job.applied("Known Person", "A clear example");
        var other = shortlisted("Other Person", 2, 2, 2, 2);
        job.locked("panel1", known, 2, 2, 2, 2);
        job.locked("panel2", known, 2, 2, 2, 2);
        var path = "/api/anonymous-applications/" + known.ref();
        assertTrue(Api.as("recruitment").get(path).json().getBoolean("mayDecide"));
        expect(200, Api.as("recruitment").get(path + "/applicant"));

        var look = Api.as("recruitment").get(path).json();
        assertTrue(look.getBoolean("known") && !look.getBoolean("mayDecide"), look::toString);
        var refused = job.decide("recruitment", "PASSED", null, false, known, other);
        assertEquals("VR-4", refused.rule(), refused::body);
        assertTrue(refused.body().contains(known.ref()) && !refused.body().contains(other.ref()), refused::body);
        assertEquals("IN_STAGE", known.state());
        expect(204, job.decide("recruitment", "PASSED", null, false, other));
        expect(204, job.decide("recruiter", "PASSED", null, false, known));
    }

    @Test
    @DisplayName("VR-10 what shortlisters noted for each other is not what a candidate is told")
    void notes_are_no_feedback() {
        var bid = shortlisted("Noted Person", 1, 1, 1, 1);
        var asked = Api.as("recruiter").get("/api/anonymous-applications/" + bid.ref()).json().getJsonArray("evidence");
        var note = asked.getJsonObject(0).getJsonArray("scores").getJsonObject(0).getString("note");
        var version = one("select version from application where id = ?", bid.id());
        var words = new StringBuilder();
        for (var i = 0; i < asked.size(); i++) {
            words.append(i == 0 ? "" : ", ").append("{\"criterion\": ").append(asked.getJsonObject(i).getInt("criterionId")).append(", \"words\": \"")
                    .append(i == 0 ? note : "Words " + i).append("\"}");
        }

        var refused =
                Api.as("recruiter").post(
                        "/api/vacancies/" + job.id + "/applications/decisions",
                        "{\"applications\": [{\"ref\": \"" + bid.ref() + "\", \"version\": " + version + "}], \"outcome\": \"NOT_PROGRESSED\","
                                + " \"reason\": \"Few met\", \"feedback\": [" + words + "]}");

        assertEquals(Set.of("feedback-" + asked.getJsonObject(0).getInt("criterionId")), refused.badFields(), refused::body);
        assertEquals("IN_STAGE", bid.state());
    }

    @Test
    @DisplayName("VR-10 until a decision is told the candidate may withdraw as before it, and after a refusal no more")
    void withdrawing_tells_nothing() {
        var not = shortlisted("Untold Person", 1, 1, 1, 1);
        expect(204, job.decide("recruiter", "NOT_PROGRESSED", "Fewer met", true, not));
        assertTrue(not.api().get("/api/applications/" + not.id()).json().getBoolean("withdrawable"));

        expect(204, job.release("recruiter", 1, true));

        assertFalse(not.api().get("/api/applications/" + not.id()).json().getBoolean("withdrawable"));
        assertEquals(409, not.api().post("/api/applications/" + not.id() + "/withdrawal", "{}").status());
        assertEquals("NOT_PROGRESSED", one("select state from application where id = ?", not.id()));
    }

    @Test
    @DisplayName("VR-10 whoever withdrew before a decision was told is never told it, on no page and in no file")
    void withdrawn_before_it_was_told() {
        var left = job.applied("Left Early", "A clear example");
        var other = shortlisted("Other Person", 2, 2, 2, 2);
        job.locked("panel1", left, 1, 1, 1, 1);
        job.locked("panel2", left, 1, 1, 1, 1);
        expect(204, job.decide("recruiter", "NOT_PROGRESSED", "Fewer met", true, left));
        expect(204, job.decide("recruiter", "PASSED", null, false, other));
        expect(204, left.api().post("/api/applications/" + left.id() + "/withdrawal", "{}"));
        expect(204, job.release("recruiter", 1, true));

        assertFalse(left.read().toString().contains("NOT_PROGRESSED"), left.read()::toString);
        assertFalse(String.join("", left.api().zip("/api/me/data").values()).contains("NOT_PROGRESSED"));
    }

    @Test
    void a_stage_is_released_once_all_is_decided_and_the_fairness_check_was_seen() {
        var bid = shortlisted("Patient Person", 2, 2, 2, 2);
        assertEquals(409, job.release("recruiter", 1, true).status());
        expect(204, job.decide("recruiter", "PASSED", null, false, bid));

        assertEquals(Set.of("checkSeen"), job.release("recruiter", 1, false).badFields());
        assertEquals(403, job.release("hr", 1, true).status());
        assertEquals(404, job.release("panel1", 1, true).status());
        expect(204, job.release("recruiter", 1, true));
        expect(204, job.release("recruiter", 1, true));

        assertEquals("Rosa Delgado", one("select who from stage_release where stage_id = ? and check_seen_at is not null", job.stages.get(1)));
        assertEquals("1", one("select count(*) from notice where person_id = ? and channel = 'IN_APP' and template = 'progressed'", bid.candidate().person()));
    }

    @Test
    @DisplayName("G-12 released four times at once tells everybody once")
    void g_12() throws Exception {
        var bid = shortlisted("Told Once", 2, 2, 2, 2);
        expect(204, job.decide("recruiter", "PASSED", null, false, bid));

        var answers = ApplyingIT.atOnce(4, () -> job.release("recruiter", 1, true).status());

        assertTrue(answers.contains(204), answers::toString);
        assertEquals("1", one("select count(*) from notice where person_id = ? and channel = 'IN_APP' and template = 'progressed'", bid.candidate().person()));
        assertEquals("1", one("select count(*) from application_move where application_id = ? and stage_id = ?", bid.id(), job.stages.get(2)));
    }

    @Test
    @DisplayName("VR-10 who is turned down asks for a person to look again, and one who did not decide answers")
    void vr_10_review() {
        var bid = shortlisted("Asks Again", 1, 1, 1, 1);
        var ask = "/api/applications/" + bid.id() + "/review";
        expect(204, job.decide("recruiter", "NOT_PROGRESSED", "Fewer met", true, bid));
        assertEquals("VR-10", bid.api().post(ask, "{\"reason\": \"Too soon\"}").rule());
        expect(204, job.release("recruiter", 1, true));

        assertEquals(Set.of("reason"), bid.api().post(ask, "{}").badFields());
        expect(204, bid.api().post(ask, "{\"reason\": \"You missed my example.\"}"));
        assertEquals("VR-10", bid.api().post(ask, "{\"reason\": \"Again\"}").rule());
        var waits =
                Api.as("hr").get("/api/work-items").array().getValuesAs(jakarta.json.JsonObject.class).stream()
                        .filter(item -> item.getString("link").endsWith("=" + bid.ref()))
                        .findFirst()
                        .orElseThrow();
        assertEquals(one("select date(asked_at) + interval 14 day from application_review where application_id = ?", bid.id()), waits.getString("due"));

        var answer = "/api/anonymous-applications/" + bid.ref() + "/review-answer";
        assertEquals(403, Api.as("recruiter").post(answer, "{\"changed\": true, \"answer\": \"Yes\"}").status());
        assertEquals(Set.of("answer"), Api.as("hr").post(answer, "{\"changed\": true}").badFields());
        expect(204, Api.as("hr").post(answer, "{\"changed\": true, \"answer\": \"The example is there.\"}"));

        assertEquals("Values interview", bid.read().getString("stage"));
        assertEquals("The example is there.", bid.read().getJsonObject("review").getString("answer"));
        assertEquals("1", one("select passed from gate_recruitment where gate = 'recruitment.shortlisted' and subject_id = ?", bid.id()));
    }

    @Test
    @DisplayName("VR-10 for fourteen days and not a day longer")
    void vr_10_days() {
        var bid = shortlisted("Slow Reader", 1, 1, 1, 1);
        expect(204, job.decide("recruiter", "NOT_PROGRESSED", "Fewer met", true, bid));
        expect(204, job.release("recruiter", 1, true));
        sql("update stage_release set at = at - interval 15 day where stage_id = ?", job.stages.get(1));

        assertEquals("VR-10", bid.api().post("/api/applications/" + bid.id() + "/review", "{\"reason\": \"Late\"}").rule());
        assertFalse(bid.read().getBoolean("reviewable"));
    }

    @Test
    void the_choosing_begins_after_the_closing_date_and_not_before() {
        var bid = job.applied("Early Bird", "Yes");
        assertEquals(409, Api.as("recruiter").post("/api/vacancies/" + job.id + "/board/begin", "{}").status());

        job.closed();
        expect(204, Api.as("recruiter").post("/api/vacancies/" + job.id + "/board/begin", "{}"));

        assertEquals("SELECTING", one("select state from vacancy where id = ?", job.id));
        assertEquals("IN_STAGE", bid.state());
        assertEquals(409, bid.api().put("/api/applications/" + bid.id() + "/adjustments", "{\"schemeAsked\": true}").status());
    }

    @Test
    void bad_decisions_are_refused() {
        var bid = shortlisted("Well Typed", 2, 2, 2, 2);
        var decisions = "/api/vacancies/" + job.id + "/applications/decisions";
        var recruiter = Api.as("recruiter");

        assertEquals(Set.of("applications"), recruiter.post(decisions, "{\"applications\": [], \"outcome\": \"PASSED\"}").badFields());
        assertEquals(400, recruiter.post(decisions, "{\"outcome\": \"PASSED\"}").status());
        assertEquals(
                Set.of("outcome"),
                recruiter.post(decisions, "{\"applications\": [{\"ref\": \"%s\", \"version\": 1}]}".formatted(bid.ref())).badFields());
        assertEquals(
                Set.of("outcome"),
                recruiter.post(decisions, "{\"applications\": [{\"ref\": \"%s\", \"version\": 1}], \"outcome\": \"HIRED\"}".formatted(bid.ref())).badFields());
        assertEquals(404, recruiter.post(decisions, "{\"applications\": [{\"ref\": \"NONE-SUCH\", \"version\": 1}], \"outcome\": \"PASSED\"}").status());
        assertEquals(400, recruiter.get("/api/vacancies/" + job.id + "/applications?pile=HUGE").status());
        var elsewhere = Selection.open();
        assertEquals(
                404,
                recruiter
                        .post(
                                "/api/vacancies/" + elsewhere.id + "/applications/decisions",
                                "{\"applications\": [{\"ref\": \"%s\", \"version\": 1}], \"outcome\": \"PASSED\"}".formatted(bid.ref()))
                        .status());
    }

    @Test
    void the_gates_count_what_is_decided_and_only_that() {
        var passed = job.applied("Gate One", "Yes");
        var stopped = job.applied("Gate Two", "Yes");
        var withdrawn = job.applied("Gate Three", "Yes");
        var open = job.applied("Gate Four", "Yes");
        job.begun("panel1", "panel2").atShortlist();
        for (var bid : List.of(passed, stopped)) {
            job.locked("panel1", bid, 2, 2, 2, 2);
            job.locked("panel2", bid, 2, 2, 2, 2);
        }
        expect(204, job.decide("recruiter", "PASSED", null, false, passed));
        expect(204, job.decide("recruiter", "NOT_PROGRESSED", "Places are few", true, stopped));
        expect(204, withdrawn.api().post("/api/applications/" + withdrawn.id() + "/withdrawal", "{}"));

        assertEquals("1 0", gate("recruitment.shortlisted", passed));
        assertEquals("0 0", gate("recruitment.shortlisted", stopped));
        assertEquals("0 1", gate("recruitment.shortlisted", withdrawn));
        assertEquals(null, gate("recruitment.shortlisted", open));
        assertEquals("0 0", gate("recruitment.overall", stopped));
        assertEquals(null, gate("recruitment.overall", passed));
        assertEquals(null, gate("recruitment.interviewed", passed));

        // What the next stages will write, by hand.
        move(passed, job.stages.get(2), "PASSED", "IN_STAGE");
        move(passed, job.stages.get(2), "IN_STAGE", "APPOINTABLE");
        move(passed, null, "APPOINTABLE", "OFFERED");
        move(passed, null, "OFFERED", "DECLINED");
        sql("update application set state = 'DECLINED' where id = ?", passed.id());
        assertEquals("1 0", gate("recruitment.interviewed", passed));
        assertEquals("1 0", gate("recruitment.stage.values-interview", passed));
        assertEquals("1 0", gate("recruitment.offered", passed));
        assertEquals(null, gate("recruitment.appointed", passed), "who declines is not in the national standard");
        assertEquals("0 0", gate("recruitment.overall", passed));
        assertEquals(
                String.valueOf(job.id), one("select stratum from gate_recruitment where gate = 'recruitment.overall' and subject_id = ?", passed.id()));
    }

    private static void move(Selection.Bid bid, Long stage, String from, String to) {
        sql(
                "insert into application_move (application_id, stage_id, from_state, to_state, account_id, who, at, reason)"
                        + " values (?, ?, ?, ?, 2, 'Rosa Delgado', now(), null)",
                bid.id(),
                stage,
                from,
                to);
    }

    private static String gate(String gate, Selection.Bid bid) {
        return one("select concat(passed, ' ', withdrawn) from gate_recruitment where gate = ? and subject_id = ?", gate, bid.id());
    }
}
