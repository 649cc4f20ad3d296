package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.Selection.expect;
import static org.touchstone.recruitment.Selection.one;
import static org.touchstone.recruitment.Selection.sql;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;

/** A candidate and the recruitment team write to each other, and nobody else reads it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrespondingIT {

    private static final String ASKED = "{\"adjustments\": \"I am deaf: an interpreter please\", \"schemeAsked\": false}";

    final Selection job = Selection.open();

    @Test
    void what_a_candidate_needs_is_asked_answered_and_talked_over() {
        var bid = asking("Needs Something");
        assertEquals("1", told("candidate-wrote", bid), "the team is told once");
        var with = team().get(messages(bid));
        assertTrue(with.json().getBoolean("needsWait"));
        assertEquals("Needs Something", with.json().getString("name"));

        assertEquals(Set.of("answer"), answer(bid, with.etag(), "NOT_POSSIBLE", "").badFields());
        assertEquals(Set.of("outcome"), answer(bid, with.etag(), null, "We try.").badFields());
        assertEquals(400, team().post(messages(bid) + "/needs-answer", "{\"outcome\": \"AGREED\", \"answer\": \"Yes\"}").status());
        expect(204, answer(bid, with.etag(), "PARTLY", "An interpreter, yes; not for the tour."));

        var mine = bid.api().get("/api/applications/" + bid.id() + "/messages").json();
        assertEquals("PARTLY", mine.getJsonObject("needs").getString("outcome"));
        assertEquals("An interpreter, yes; not for the tour.", mine.getJsonObject("needs").getString("words"));
        assertEquals("1", one("select count(*) from notice where channel = 'IN_APP' and template = 'needs-answered' and person_id = ?", bid.candidate().person()));
        assertFalse(team().get(messages(bid)).json().getBoolean("needsWait"));

        expect(204, write(bid, "NEEDS", "Could I skip the tour?"));
        assertTrue(team().get(messages(bid)).json().getBoolean("needsWait"));
        assertEquals("PARTLY", team().get(messages(bid)).json().getJsonObject("needs").getString("outcome"));
    }

    @Test
    void to_talk_about_needs_is_not_to_answer_them() {
        var bid = asking("Kept Waiting");
        expect(204, team().with("If-Match", "1").post(messages(bid), "{\"about\": \"NEEDS\", \"words\": \"Which sign language?\"}"));
        assertTrue(waiting(bid));
        assertTrue(team().get(messages(bid)).json().getBoolean("needsWait"));

        expect(204, write(bid, "NEEDS", "British, please."));
        assertEquals("2", told("candidate-wrote", bid), "a reply is told again");
        expect(204, answer(bid, "3", "AGREED", "An interpreter is booked."));
        assertFalse(waiting(bid));
    }

    @Test
    void nobody_answers_themselves() {
        var bid = asking("Works In The Team");
        sql("update application set candidate_id = (select person_id from account where email = 'recruitment@sample.example') where id = ?", bid.id());
        assertEquals(403, team().get(messages(bid)).status());
        assertEquals(403, answer(bid, "1", "AGREED", "Of course").status());
        assertFalse(waiting(bid));
    }

    @Test
    void who_is_of_the_team_and_scores_learns_no_name_by_a_message() {
        var bid = asking("Stays Anonymous");
        assertTrue(waitsFor("recruitment"));
        assertFalse(waitsFor("recruiter"), "who leads the vacancy is not asked to answer");
        sql("insert into shortlister (version, vacancy_id, person_id, name, named_by, named_at)"
                + " select 0, ?, person_id, name, 'Rosa', now() from account where email = 'recruitment@sample.example'", job.id);
        for (var answer : List.of(team().get(messages(bid)), answer(bid, "1", "AGREED", "Yes"))) {
            assertEquals(403, answer.status());
            assertFalse(answer.body().contains("Anonymous"), answer::body);
        }
        assertFalse(waiting(bid));
        assertFalse(team().get("/api/candidate-conversations?size=200&sort=at&dir=desc").body().contains("Stays Anonymous"));
        assertFalse(waitsFor("recruitment"));
    }

    /** Whether somebody's home page says that candidates of this job wait for an answer. */
    private boolean waitsFor(String who) {
        return Api.as(who).get("/api/work-items").array().getValuesAs(JsonObject.class).stream()
                .anyMatch(item -> item.getString("link").contains("/conversations") && item.toString().contains(job.reference));
    }

    @Test
    @DisplayName("G-5 VR-4 who reads the names in the list is on record for each, and shortlists none of these applications")
    void g_5_list() {
        var person = one("select person_id from account where email = 'recruitment@sample.example'");
        var bid = asking("Listed By Name");
        expect(204, write(bid, "QUESTION", "Is there a bus before 7?"));
        var other = Selection.open();
        var again = bid.api().post("/api/applications", "{\"vacancy\": \"" + other.reference + "\"}").id();
        sql("insert into application_message (application_id, about, from_candidate, who, at, words, waits)"
                + " values (?, 'QUESTION', true, 'The candidate', now(), 'And here?', true)", again);

        assertTrue(team().get("/api/candidate-conversations?size=200&sort=at&dir=desc").body().contains("Listed By Name"));

        for (var application : List.of(bid.id(), again)) {
            assertEquals(
                    bid.candidate().person() + " 1",
                    one("select concat(max(subject_person_id), ' ', count(*)) from access_event"
                            + " where reader = 'Tomasz Zielinski' and record = 'application' and record_id = ?", application));
        }
        for (var vacancy : List.of(job.id, other.id)) {
            assertEquals("VR-4", Api.as("recruiter").post("/api/vacancies/" + vacancy + "/shortlisters", "{\"person\": " + person + "}").rule());
        }
    }

    @Test
    void a_change_of_needs_before_the_choosing_reaches_the_team_and_a_draft_does_not() {
        var draft = job.begun("Only A Draft");
        expect(204, draft.api().put("/api/applications/" + draft.id() + "/adjustments", ASKED));
        assertEquals("0", one("select count(*) from application_message where application_id = ?", draft.id()));
        assertEquals(409, write(draft, "QUESTION", "Too early?").status());

        var bid = job.applied("Changes Needs", "Yes");
        assertEquals("0", one("select count(*) from application_message where application_id = ?", bid.id()));
        expect(204, bid.api().put("/api/applications/" + bid.id() + "/adjustments", ASKED));
        expect(204, bid.api().put("/api/applications/" + bid.id() + "/adjustments", ASKED));
        expect(204, bid.api().put("/api/applications/" + bid.id() + "/adjustments", "{\"adjustments\": null, \"schemeAsked\": false}"));
        assertEquals(
                "I am deaf: an interpreter please|I no longer need what I asked for.",
                one("select group_concat(words order by id separator '|') from application_message where application_id = ?", bid.id()));
    }

    @Test
    void questions_go_both_ways_and_a_thank_you_needs_no_answer() {
        var bid = job.applied("Has Questions", "Yes");
        expect(204, write(bid, "QUESTION", "Is there a bus before 7?"));
        expect(204, write(bid, "QUESTION", "And on Sundays?"));
        assertEquals("1", told("candidate-wrote", bid), "told of the first that waits, not of each");
        assertTrue(waiting(bid));

        var etag = team().get(messages(bid)).etag();
        expect(204, team().with("If-Match", etag).post(messages(bid), "{\"about\": \"QUESTION\", \"words\": \"Both, from 5.\"}"));
        assertFalse(waiting(bid));
        assertEquals("1", one("select count(*) from notice where channel = 'IN_APP' and template = 'team-wrote' and person_id = ?", bid.candidate().person()));

        expect(204, write(bid, "QUESTION", "Thank you"));
        assertEquals("2", told("candidate-wrote", bid));
        assertTrue(waiting(bid));
        expect(204, team().with("If-Match", "4").post(messages(bid) + "/settled", "{\"about\": \"QUESTION\"}"));
        assertFalse(waiting(bid));
        assertEquals("4", one("select count(*) from application_message where application_id = ?", bid.id()));
    }

    @Test
    @DisplayName("G-1 and VR-4 neither who scores, leads the vacancy, is HR, another candidate nor another organisation reads or writes")
    void nobody_else() {
        var bid = asking("Private Person");
        var other = job.applied("Other Person", "Yes");
        job.begun("panel1");
        var ref = messages(bid);

        for (var who : List.of("panel1", "recruiter", "hr", "employee", "edi", "admin", "candidate")) {
            var caller = Api.as(who).with("If-Match", "1");
            for (var answer :
                    List.of(
                            caller.get(ref),
                            caller.post(ref, "{\"about\": \"QUESTION\", \"words\": \"Hello\"}"),
                            caller.post(ref + "/needs-answer", "{\"outcome\": \"AGREED\", \"answer\": \"Yes\"}"),
                            caller.post(ref + "/settled", "{\"about\": \"NEEDS\"}"))) {
                assertTrue(Set.of(403, 404).contains(answer.status()), () -> who + " " + answer);
                assertFalse(answer.body().contains("deaf"), who);
            }
        }
        for (var stranger : List.of(other.api(), Api.as("recruitment"), Api.as("recruiter"), Api.as("candidate"))) {
            assertEquals(404, stranger.get("/api/applications/" + bid.id() + "/messages").status());
            assertEquals(404, stranger.post("/api/applications/" + bid.id() + "/messages", "{\"about\": \"QUESTION\", \"words\": \"Me\"}").status());
        }
        assertEquals(401, Api.nobody().get(ref).status());
        assertEquals(403, Api.as("recruiter").get("/api/candidate-conversations").status());
        assertFalse(Api.as("recruiter").get("/api/anonymous-applications/" + bid.ref()).body().contains("deaf"));
        assertFalse(Api.as("panel1").get("/api/anonymous-applications/" + bid.ref() + "/sheet").body().contains("deaf"));
        assertEquals("1", one("select count(*) from application_message where application_id = ?", bid.id()));

        // The same team, once it leads the vacancy or belongs to somebody else's organisation.
        sql("update vacancy set recruiting_manager_id = (select person_id from account where email = 'recruitment@sample.example') where id = ?", job.id);
        assertEquals(403, team().get(ref).status());
        assertFalse(waiting(bid));
        sql("update vacancy set recruiting_manager_id = 2, organisation_id = 2 where id = ?", job.id);
        assertEquals(404, team().get(ref).status());
        assertFalse(waiting(bid));
        sql("update vacancy set organisation_id = 1 where id = ?", job.id);
        assertTrue(waiting(bid));
    }

    @Test
    @DisplayName("G-5 the candidate can see that the team has looked")
    void g_5() {
        var bid = asking("Looked At");
        team().get(messages(bid));
        assertEquals(
                "Tomasz Zielinski",
                one("select max(reader) from access_event where subject_person_id = ?", bid.candidate().person()));
    }

    @Test
    @DisplayName("G-11 of two who answer at once, the second is told who did")
    void g_11() throws Exception {
        var bid = asking("Answered Twice");
        var turn = new AtomicInteger();

        var answers =
                ApplyingIT.atOnce(
                        4,
                        () -> {
                            var number = turn.incrementAndGet();
                            return Map.entry(number, answer(bid, "1", "AGREED", "We do it, says number " + number));
                        });

        assertEquals(1, answers.stream().filter(a -> a.getValue().status() == 204).count(), answers::toString);
        var late = answers.stream().map(Map.Entry::getValue).filter(a -> a.status() == 412).toList();
        assertEquals(3, late.size(), answers::toString);
        assertTrue(late.get(0).body().contains("Tomasz Zielinski"), late.get(0)::body);
        assertEquals("1", one("select count(*) from application_message where application_id = ? and outcome is not null", bid.id()));
    }

    @Test
    @DisplayName("G-12 a message sent twice is one")
    void g_12() {
        var bid = job.applied("Sends Twice", "Yes");
        var path = "/api/applications/" + bid.id() + "/messages";
        var once = bid.api().with("Idempotency-Key", "twice-" + bid.id());
        expect(204, once.post(path, "{\"about\": \"QUESTION\", \"words\": \"Once\"}"));
        expect(204, once.post(path, "{\"about\": \"QUESTION\", \"words\": \"Once\"}"));
        assertEquals("1", one("select count(*) from application_message where application_id = ?", bid.id()));
    }

    @Test
    void nobody_floods_the_team() {
        var bid = job.applied("Writes A Lot", "Yes");
        for (var i = 0; i < 20; i++) {
            expect(204, write(bid, "QUESTION", "Number " + i));
        }
        assertEquals(409, write(bid, "QUESTION", "One too many").status());
        assertEquals("1", told("candidate-wrote", bid));
    }

    @Test
    @DisplayName("G-4 the audit trail says that somebody wrote, and not what")
    void g_4() {
        var bid = asking("Audited Person");
        expect(204, answer(bid, "1", "AGREED", "A secret answer"));
        assertEquals(
                "CandidateWrote NeedsAnswered",
                one("select group_concat(what order by id separator ' ') from audit_event where entity = 'application' and entity_id = ?"
                        + " and what in ('CandidateWrote', 'NeedsAnswered')", bid.id()));
        assertEquals("0", one("select count(*) from audit_event where reason like '%secret answer%' or reason like '%interpreter%'"));
    }

    private Selection.Bid asking(String name) {
        var bid = job.begun(name);
        job.asked.forEach(c -> Selection.write(bid, c, "Yes"));
        expect(204, bid.api().put("/api/applications/" + bid.id() + "/adjustments", ASKED));
        expect(204, bid.api().post("/api/applications/" + bid.id() + "/submission", "{}"));
        return bid;
    }

    private static Api team() {
        return Api.as("recruitment");
    }

    private static String messages(Selection.Bid bid) {
        return "/api/anonymous-applications/" + bid.ref() + "/messages";
    }

    private static Api.Answer write(Selection.Bid bid, String about, String words) {
        return bid.api()
                .post("/api/applications/" + bid.id() + "/messages", "{\"about\": \"" + about + "\", \"words\": \"" + words + "\"}");
    }

    private static Api.Answer answer(Selection.Bid bid, String etag, String outcome, String words) {
        return team()
                .with("If-Match", etag)
                .post(
                        messages(bid) + "/needs-answer",
                        "{\"outcome\": " + (outcome == null ? "null" : "\"" + outcome + "\"") + ", \"answer\": \"" + words + "\"}");
    }

    private static boolean waiting(Selection.Bid bid) {
        return team().get("/api/candidate-conversations?waiting=true&size=200&sort=at&dir=desc").rows().stream()
                .anyMatch(r -> ((JsonObject) r).getString("ref").equals(bid.ref()));
    }

    private static String told(String template, Selection.Bid bid) {
        return one(
                "select count(*) from notice where channel = 'IN_APP' and template = ? and link like ?"
                        + " and person_id = (select person_id from account where email = 'recruitment@sample.example')",
                template,
                "%" + bid.ref());
    }
}
