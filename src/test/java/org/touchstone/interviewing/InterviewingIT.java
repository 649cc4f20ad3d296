package org.touchstone.interviewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.Selection.expect;
import static org.touchstone.recruitment.Selection.one;
import static org.touchstone.recruitment.Selection.sql;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Touchstone;
import org.touchstone.it.Visitor;
import org.touchstone.recruitment.Selection;

/** Values interviews over the API: who may, what is seen when, and what a panel's ratings amount to. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InterviewingIT {

    @Test
    @DisplayName("VR-5 nobody is rated before two members, one of them trained, have declared for every candidate, and a kit is there")
    void vr_5() {
        var interview = Interview.unprepared();
        interview.name("panel1");
        assertEquals("VR-5", Api.as("panel1").get(interview.of(interview.amara, "/sheet")).rule());
        interview.kit();
        interview.name("panel2");
        interview.declare("panel1", null, null);
        assertEquals("VR-5", interview.note("panel1", interview.amara, 0, 0, "a", 3, true, "x").rule(), "panel2 has not declared");
        interview.declare("panel2", null, null);
        interview.trained("panel1");

        assertEquals(List.of(), Api.as("recruiter").get(interview.at("/panel")).json().getJsonArray("gaps"));
        expect(200, interview.note("panel1", interview.amara, 0, 0, "a", 3, true, "x"));
        assertEquals("VR-7", interview.chooseKit("recruiter", Api.as("recruiter").get(interview.at("/kit")).etag()).rule(), "everybody gets the same questions");
    }

    @Test
    @DisplayName("VR-5 a member with a conflict neither rates nor reads that candidate")
    void conflict() {
        var interview = Interview.with("panel1", "panel2", "panel3");
        interview.declare("panel3", "She is my sister", null);

        assertEquals(403, Api.as("panel3").get(interview.of(interview.amara, "/sheet")).status());
        assertEquals(403, interview.note("panel3", interview.amara, 0, 0, "a", 3, true, "x").status());
        assertEquals(200, Api.as("panel3").get(interview.of(interview.zed, "/sheet")).status());
        interview.locked("panel1", interview.amara, 3, 3);
        interview.locked("panel2", interview.amara, 4, 3);
        assertEquals(403, interview.room("panel3", interview.amara).status());
        assertEquals(0, interview.room("panel1", interview.amara).json().getJsonArray("waitingFor").size());
        assertEquals(404, Api.as("panel3").get(interview.at("/candidates/ABCD-EFGH/sheet")).status(), "a guessed reference");

        var back = Api.as("panel3").put(interview.at("/panel/me/declarations"), "{\"candidates\": [{\"ref\": \"" + interview.amara.ref() + "\", \"conflict\": null}]}");
        assertEquals("VR-5", back.rule(), "nobody takes their own conflict back");
        assertEquals(403, interview.note("panel3", interview.amara, 0, 0, "a", 3, true, "x").status());
    }

    @Test
    @DisplayName("VR-5 G-6 where conflicts leave one member for a candidate, another is named before that candidate is rated")
    void too_few_for_one_candidate() {
        var interview = Interview.with("panel1", "panel2");
        interview.declare("panel2", "She is my sister", null);

        var refused = interview.note("panel1", interview.amara, 0, 0, "a", 3, true, "x");
        assertEquals("VR-5", refused.rule());
        assertTrue(refused.body().contains("Fewer than 2 members can rate Amara Okafor"), refused::body);
        assertTrue(Api.as("recruiter").get(interview.at("/panel")).body().contains("Fewer than 2 members can rate Amara Okafor"));
        assertTrue(waitsForPanel(interview), "whoever prepares is told");
        var ready = Api.as("panel1").get(interview.at("")).json().getJsonArray("candidates").getValuesAs(JsonObject.class);
        assertEquals(List.of(interview.zed.ref()), ready.stream().filter(c -> c.getBoolean("ready")).map(c -> c.getString("ref")).toList(), "the others go on");
        expect(200, interview.note("panel1", interview.zed, 0, 0, "b", 3, true, "x"));

        interview.name("panel3");
        interview.declare("panel3", null, null);
        assertFalse(waitsForPanel(interview));
        expect(200, interview.note("panel1", interview.amara, 0, 0, "a", 3, true, "x"));
    }

    @Test
    @DisplayName("VR-5 G-6 a conflict told late leaves one rating: the room says that another member is needed, and nobody decides")
    void too_few_in_the_room() {
        var interview = Interview.with("panel1", "panel2");
        interview.locked("panel1", interview.amara, 4, 4);
        assertFalse(interview.room("panel1", interview.amara).json().getBoolean("tooFew"), "somebody is waited for");

        interview.declare("panel2", "She is my sister", null);

        var room = interview.room("panel1", interview.amara).json();
        assertTrue(room.getBoolean("tooFew"));
        assertFalse(room.getBoolean("mayName"));
        assertTrue(interview.room("recruiter", interview.amara).json().getBoolean("mayName"));
        assertFalse(Api.as("panel1").get("/api/work-items").body().contains("interview.work.confer"));
        assertEquals(409, interview.decide("panel1", interview.amara, "APPOINTABLE", null, "We saw care.").status());

        interview.name("panel3");
        interview.declare("panel3", null, null);
        interview.locked("panel3", interview.amara, 4, 3);
        assertFalse(interview.room("panel1", interview.amara).json().getBoolean("tooFew"));
    }

    @Test
    @DisplayName("VR-5 nobody is rated before something is asked about every essential that the interview looks at")
    void essential_without_question() {
        var interview = Interview.with("panel1", "panel2");
        var essential =
                Selection.insert(
                        "insert into criterion (vacancy_id, position, text, kind, assessed_at) values (?, 9, 'You can drive a minibus.', 'ESSENTIAL', 'INTERVIEW')",
                        interview.job.id);

        var refused = interview.note("panel1", interview.amara, 0, 0, "a", 3, true, "x");
        assertEquals("VR-5", refused.rule());
        assertTrue(refused.body().contains("You can drive a minibus."), refused::body);
        assertEquals("You can drive a minibus.", Api.as("recruiter").get(interview.at("/kit")).json().getJsonArray("essentialsWithout").getString(0));
        assertTrue(waitsForPanel(interview));

        expect(200, Api.as("recruiter").with("If-Match", Api.as("recruiter").get(interview.at("/kit")).etag())
                .put(interview.at("/kit"), "{\"questions\": [{\"questionId\": 10, \"valueId\": 101}, {\"criterionId\": " + essential + "}]}"));
        interview.readKit();

        assertFalse(waitsForPanel(interview));
        expect(200, interview.note("panel1", interview.amara, 0, 0, "a", 3, true, "x"));
    }

    @Test
    @DisplayName("G-6 who sits on a panel does not apply for the job, and who applies for it learns nothing of what is asked")
    void g_6_applies() {
        var interview = Interview.with("panel1", "panel2");
        sql("update vacancy set state = 'OPEN', closes_on = current_date + interval 1 day where id = ?", interview.job.id);
        var begin = "{\"vacancy\": \"" + interview.job.reference + "\"}";
        assertEquals("G-6", Api.as("panel1").post("/api/applications", begin).rule());

        expect(201, Api.as("panel3").post("/api/applications", begin));
        interview.name("panel3");
        for (var path : List.of("", "/kit", "/panel", "/panel/me/declarations", "/candidates/" + interview.amara.ref() + "/sheet")) {
            var refused = Api.as("panel3").get(interview.at(path));
            assertEquals("G-6", refused.rule(), path);
            assertFalse(refused.body().contains("Tell me about") || refused.body().contains("Amara"), refused::body);
        }
        sql("delete from application_move where application_id in (select id from application where vacancy_id = ? and candidate_id = 7)", interview.job.id);
        sql("delete from application where vacancy_id = ? and candidate_id = 7", interview.job.id);
        assertEquals(200, Api.as("panel3").get(interview.at("/kit")).status(), "only who applies");
    }

    @Test
    @DisplayName("G-6 who read the kit and left the panel does not apply for the job; who left before there was one does")
    void g_6_left() {
        var prepared = Interview.with("panel1", "panel2");
        var unprepared = Interview.unprepared();
        unprepared.name("panel2");
        for (var interview : List.of(prepared, unprepared)) {
            expect(204, Api.as("panel2").post(interview.at("/panel/6/departure"), "{\"reason\": \"I would rather apply\"}"));
            sql("update vacancy set state = 'OPEN', closes_on = current_date + interval 1 day where id = ?", interview.job.id);
        }

        assertEquals("G-6", Api.as("panel2").post("/api/applications", "{\"vacancy\": \"" + prepared.job.reference + "\"}").rule());
        assertEquals(201, Api.as("panel2").post("/api/applications", "{\"vacancy\": \"" + unprepared.job.reference + "\"}").status());
    }

    @Test
    @DisplayName("G-11 who decides on a room in which something was settled since is told so, and nothing is decided")
    void g_11_settled_meanwhile() {
        var interview = Interview.with("panel1", "panel2");
        interview.locked("panel1", interview.amara, 2, 4);
        interview.locked("panel2", interview.amara, 4, 4);
        expect(204, interview.settle("panel1", interview.amara, 0, 4, "We heard it twice.", null));
        var seen = Integer.parseInt(interview.room("panel1", interview.amara).etag().replace("\"", ""));
        var again = Json.createObjectBuilder().add("version", 1).add("points", 2).add("words", "No, we did not.").build();
        expect(204, Api.as("panel2").put(interview.of(interview.amara, "/room/" + interview.asked.get(0)), again.toString()));

        assertEquals(412, interview.decide("panel1", interview.amara, "APPOINTABLE", null, "We saw care.", seen).status());
        assertEquals("IN_STAGE", one("select state from application where id = ?", interview.amara.id()));
        expect(204, interview.decide("panel1", interview.amara, "APPOINTABLE", "It is enough for this post", "We saw care."));
    }

    @Test
    @DisplayName("VR-7 G-11 a question changes places by whoever prepares, on what was seen, until somebody is rated")
    void moving_a_question() {
        var interview = Interview.with("panel1", "panel2");
        var before = List.copyOf(interview.asked);
        var seen = Api.as("recruiter").get(interview.at("/kit")).etag();
        for (var who : List.of("panel1", "hr")) {
            assertEquals(403, move(interview, who, seen, before.get(1), true).status(), who);
        }
        assertEquals(404, move(interview, "employee", seen, before.get(1), true).status());
        assertEquals(Set.of("up"), move(interview, "recruiter", seen, before.get(0), true).badFields());
        assertEquals(404, move(interview, "recruiter", seen, 0, true).status(), "a question of no kit");
        assertEquals(400, Api.as("recruiter").post(interview.at("/kit/moves"), "{\"item\": " + before.get(1) + ", \"up\": true}").status(), "which version?");

        expect(200, move(interview, "recruiter", seen, before.get(1), true));
        interview.readKit();
        assertEquals(List.of(before.get(1), before.get(0)), interview.asked);
        assertEquals(412, move(interview, "recruiter", seen, before.get(1), false).status());
        expect(200, interview.note("panel1", interview.amara, 0, 0, "a", 3, true, "x"));
        assertEquals("VR-7", move(interview, "recruiter", Api.as("recruiter").get(interview.at("/kit")).etag(), before.get(1), false).rule());
    }

    private static Api.Answer move(Interview interview, String who, String seen, long item, boolean up) {
        return Api.as(who).with("If-Match", seen).post(interview.at("/kit/moves"), "{\"item\": " + item + ", \"up\": " + up + "}");
    }

    private static boolean waitsForPanel(Interview interview) {
        return Api.as("recruiter").get("/api/work-items").body().contains("/interviewing/panel?stage=" + interview.stage + "\"");
    }

    @Test
    @DisplayName("VR-6 nobody sees what others gave before their own sheet is locked")
    void unseen() {
        var interview = Interview.with("panel1", "panel2");
        interview.locked("panel2", interview.amara, 5, 5);

        var refused = interview.room("panel1", interview.amara);
        assertEquals("VR-6", refused.rule());
        assertFalse(refused.body().contains("Secret note"));
        assertFalse(Api.as("panel1").get(interview.of(interview.amara, "/sheet")).body().contains("Secret note"));
        assertFalse(Api.as("panel1").get(interview.at("")).body().contains("points"));
        assertEquals("VR-6", interview.room("recruiter", interview.amara).rule());
        assertEquals(403, interview.room("recruitment", interview.amara).status(), "the team reads no ratings");

        interview.locked("panel1", interview.amara, 4, 3);
        assertTrue(interview.room("panel1", interview.amara).body().contains("Secret note of panel2"));
        assertEquals(200, interview.room("recruiter", interview.amara).status());
        assertEquals(200, interview.room("hr", interview.amara).status());
    }

    @Test
    @DisplayName("VR-6 whoever may not read the room does not learn either whether anything happens in it")
    void pulse() {
        var interview = Interview.with("panel1", "panel2");
        interview.locked("panel2", interview.amara, 5, 5);
        var path = "/background/interview-room?stage=" + interview.stage + "&candidate=";

        assertEquals(401, Api.nobody().get(path + interview.amara.ref()).status());
        assertEquals(403, ofPage("panel1", path + interview.amara.ref()).status(), "not locked yet");
        assertEquals(403, ofPage("recruitment", path + interview.amara.ref()).status());
        assertEquals(404, ofPage("panel3", path + interview.amara.ref()).status(), "not on the panel");
        assertEquals(404, ofPage("candidate", path + interview.amara.ref()).status());
        assertEquals(404, ofPage("panel2", path + "ABCD-EFGH").status(), "a guessed reference");
        assertEquals(400, ofPage("panel2", "/background/interview-room?stage=x&candidate=y").status());
        var told = ofPage("panel2", path + interview.amara.ref());
        assertEquals(200, told.status());
        assertEquals(Set.of("mark", "who"), told.keys());
    }

    private record Told(int status, Set<String> keys) {}

    private static Told ofPage(String who, String path) {
        try (var visitor = Visitor.as(who)) {
            var answer = visitor.page.request().get(Touchstone.address() + path);
            return new Told(
                    answer.status(),
                    answer.status() == 200 ? Json.createReader(new StringReader(answer.text())).readObject().keySet() : Set.of());
        }
    }

    @Test
    @DisplayName("VR-7 first what was seen, then the rating; what is left out needs a reason; nothing is locked before")
    void vr_7() {
        var interview = Interview.with("panel1", "panel2");

        assertEquals("VR-7", interview.note("panel1", interview.amara, 0, 0, "a", 3, false, "Notes alone").rule());
        expect(200, interview.note("panel1", interview.amara, 0, 0, "b", null, false, "Notes alone"));
        expect(200, interview.note("panel1", interview.amara, 0, 1, "c", 3, true, "Notes and a sign"));
        assertEquals(Set.of("rating-" + interview.asked.get(1)), interview.lock("panel1", interview.amara).badFields());
        expect(
                200,
                Api.as("panel1")
                        .put(
                                interview.of(interview.amara, "/sheet/" + interview.asked.get(1)),
                                "{\"base\": 0, \"change\": \"d\", \"skipped\": \"The time was over\"}"));
        expect(204, interview.lock("panel1", interview.amara));

        assertEquals("VR-6", interview.note("panel1", interview.amara, 0, 2, "e", 5, true, "Changed my mind").rule());
        assertEquals("1", one("select count(*) from value_observation where application_id = ? and source = 'INTERVIEW'", interview.amara.id()));
        assertEquals(
                "3",
                one("select rating from value_observation where application_id = ? and source = 'INTERVIEW' and value_id = 101", interview.amara.id()));
        assertTrue(one("select evidence from value_observation where application_id = ? and source = 'INTERVIEW'", interview.amara.id()).contains("asked what would help"));
    }

    @Test
    @DisplayName("G-11 G-12 a change that comes twice counts once; one on an older edition is refused")
    void editions() {
        var interview = Interview.with("panel1", "panel2");

        assertEquals(1, interview.note("panel1", interview.amara, 0, 0, "one", null, false, "First").json().getInt("edition"));
        assertEquals(1, interview.note("panel1", interview.amara, 0, 0, "one", null, false, "First").json().getInt("edition"));
        assertEquals(412, interview.note("panel1", interview.amara, 0, 0, "two", null, false, "Other tablet").status());
        assertEquals(2, interview.note("panel1", interview.amara, 0, 1, "three", null, false, "Second").json().getInt("edition"));
        assertEquals("Second", one("select notes from interview_rating where kit_question_id = ?", interview.asked.get(0)));

        var sheet = interview.of(interview.amara, "/sheet");
        var seen = Api.as("panel1").get(sheet).etag();
        for (var i = 0; i < interview.asked.size(); i++) {
            expect(200, interview.note("panel1", interview.amara, i, i == 0 ? 2 : 0, "other-" + i, 3, true, "On the other tablet"));
        }
        assertEquals(400, Api.as("panel1").post(sheet + "/lock", "{}").status(), "which edition?");
        assertEquals(412, Api.as("panel1").with("If-Match", seen).post(sheet + "/lock", "{}").status(), "not what was on the screen");
        expect(204, interview.lock("panel1", interview.amara));
    }

    @Test
    @DisplayName("VR-12 a member removed half-way keeps locked sheets, a replacement rates afresh")
    void vr_12() {
        var interview = Interview.with("panel1", "panel2");
        interview.locked("panel2", interview.amara, 3, 3);

        assertEquals(Set.of("reason"), Api.as("recruiter").post(interview.at("/panel/6/departure"), "{}").badFields());
        expect(204, Api.as("recruiter").post(interview.at("/panel/6/departure"), "{\"reason\": \"Has moved\"}"));
        for (var gone : List.of(
                interview.room("panel2", interview.amara),
                interview.note("panel2", interview.zed, 0, 0, "x", 3, true, "x"),
                Api.as("panel2").get(interview.of(interview.amara, "/sheet")))) {
            assertEquals(409, gone.status(), gone::body);
            assertEquals("VR-12", gone.rule());
            assertTrue(gone.body().contains("no longer on this panel") && gone.body().contains("locked are kept"), gone::body);
            assertFalse(gone.body().contains("Amara"), gone::body);
        }
        assertEquals(404, interview.room("panel3", interview.amara).status(), "who never was on it learns nothing");
        interview.name("panel3");
        interview.declare("panel3", null, null);
        assertEquals(0, Api.as("panel3").get(interview.of(interview.amara, "/sheet")).json().getInt("version"));
        interview.locked("panel3", interview.amara, 4, 3);
        interview.locked("panel1", interview.amara, 3, 3);

        assertTrue(interview.room("panel1", interview.amara).body().contains("Patrick Doyle"));
        assertEquals("3", one("select count(*) from interview_sheet where application_id = ? and locked_at is not null", interview.amara.id()));
    }

    @Test
    @DisplayName("VR-6 VR-8 far apart: the panel talks, settles within what was given, and the chair decides with words for the candidate")
    void deciding() {
        var interview = Interview.with("panel1", "panel2");
        interview.locked("panel1", interview.amara, 4, 4);
        assertEquals("VR-6", interview.settle("panel1", interview.amara, 0, 4, "x", null).rule(), "panel2 has not locked");
        assertFalse(waitsToConfer("panel1", interview), "panel2 has not locked");
        interview.locked("panel2", interview.amara, 2, 3);
        assertTrue(waitsToConfer("panel1", interview));
        assertFalse(waitsToConfer("panel2", interview), "the chair calls the panel together");

        var room = interview.room("panel1", interview.amara).json();
        var first = room.getJsonArray("values").getJsonObject(0).getJsonArray("questions").getJsonObject(0);
        assertTrue(first.getBoolean("needsDiscussion"));
        assertFalse(first.containsKey("standing"), "nothing stands before the panel has talked");
        var second = room.getJsonArray("values").getJsonObject(1).getJsonArray("questions").getJsonObject(0);
        assertEquals(3, second.getInt("standing"), "the lower of two middles stands by itself");
        assertEquals("VR-6", interview.decide("panel1", interview.amara, "APPOINTABLE", null, null).rule());

        assertEquals("VR-6", interview.settle("panel2", interview.amara, 0, 5, "Better than we thought", null).rule());
        assertEquals(Set.of("words"), interview.settle("panel2", interview.amara, 0, 3, "", null).badFields());
        expect(204, interview.settle("panel2", interview.amara, 0, 3, "Her own example, few reasons.", null));
        assertEquals("APPOINTABLE", interview.room("panel1", interview.amara).json().getJsonObject("proposed").getString("proposal"));

        assertEquals(403, interview.decide("panel2", interview.amara, "APPOINTABLE", null, null).status(), "the chair decides");
        assertEquals(403, interview.decide("recruiter", interview.amara, "APPOINTABLE", null, null).status());
        assertEquals(Set.of("reason"), interview.decide("panel1", interview.amara, "RESERVE", null, null).badFields());
        expect(204, interview.decide("panel1", interview.amara, "APPOINTABLE", null, "We saw that you ask what would help."));
        assertFalse(waitsToConfer("panel1", interview), "decided");
        assertEquals("APPOINTABLE", one("select state from application where id = ?", interview.amara.id()));
        assertEquals("0", one("select departed from panel_decision where application_id = ?", interview.amara.id()));
        assertEquals("1", one("select count(*) from stage_feedback where application_id = ?", interview.amara.id()));
    }

    private static boolean waitsToConfer(String who, Interview interview) {
        return Api.as(who).get("/api/work-items").array().getValuesAs(JsonObject.class).stream()
                .anyMatch(i -> i.getString("link").endsWith("stage=" + interview.stage) && i.getString("what").contains("all have rated"));
    }

    @Test
    @DisplayName("VR-8 VR-10 a 1 proposes not appointable; to depart takes a reason; to turn down takes a reason and words")
    void a_concern() {
        var interview = Interview.with("panel1", "panel2");
        interview.locked("panel1", interview.zed, 1, 5);
        interview.locked("panel2", interview.zed, 1, 5);
        expect(204, interview.settle("panel1", interview.zed, 0, 1, "Laughed about a patient.", null));

        assertEquals("NOT_APPOINTABLE", interview.room("panel1", interview.zed).json().getJsonObject("proposed").getString("proposal"));
        assertEquals(Set.of("reason"), interview.decide("panel1", interview.zed, "APPOINTABLE", null, null).badFields());
        assertTrue(interview.decide("panel1", interview.zed, "NOT_APPOINTABLE", "A concern about caring", null).status() >= 400, "no words for the candidate");
        expect(204, interview.decide("panel1", interview.zed, "NOT_APPOINTABLE", "A concern about caring", "We looked for kindness under pressure."));
        assertEquals("VR-6", interview.decide("panel1", interview.zed, "APPOINTABLE", "Again", null).rule());
    }

    @Test
    @DisplayName("G-7 what was proposed follows again from the ratings and settlements that are stored, by the version of the rules that stands beside it")
    void computed_again() throws SQLException {
        var interview = Interview.with("panel1", "panel2");
        interview.locked("panel1", interview.zed, 1, 5);
        interview.locked("panel2", interview.zed, 1, 5);
        expect(204, interview.settle("panel1", interview.zed, 0, 2, "One of them misheard it.", "Both heard the same answer again."));
        interview.locked("panel1", interview.amara, 3, 4);
        interview.locked("panel2", interview.amara, 3, 5);
        expect(204, interview.decide("panel1", interview.zed, "NOT_APPOINTABLE", "A concern about caring", "We looked for kindness under pressure."));
        expect(204, interview.decide("panel1", interview.amara, "APPOINTABLE", null, "We saw that you ask."));

        for (var bid : List.of(interview.zed, interview.amara)) {
            var standing = new ArrayList<Integer>();
            for (var question : interview.asked) {
                var settled = one("select points from panel_discussion where application_id = ? and kit_question_id = ?", bid.id(), question);
                standing.add(settled != null ? Integer.valueOf(settled) : Consensus.of(given(bid, question)).usual().orElseThrow());
            }
            assertEquals(one("select proposal from panel_decision where application_id = ?", bid.id()), Proposal.of(standing).name(), standing::toString);
            assertEquals(Proposal.RULES, one("select rules from panel_decision where application_id = ?", bid.id()));
        }
    }

    private static List<Integer> given(Selection.Bid bid, long question) throws SQLException {
        var points = new ArrayList<Integer>();
        try (var connection = Touchstone.sql();
                var rows = connection.createStatement().executeQuery(
                        "select r.points from interview_rating r join interview_sheet s on s.id = r.sheet_id where s.locked_at is not null"
                                + " and s.application_id = " + bid.id() + " and r.kit_question_id = " + question)) {
            while (rows.next()) {
                points.add(rows.getInt(1));
            }
        }
        return points;
    }

    @Test
    @DisplayName("VR-16 what was seen of each value is put into words, and told with the release and not before")
    void vr_16() {
        var interview = Interview.with("panel1", "panel2");
        for (var bid : List.of(interview.amara, interview.zed)) {
            interview.locked("panel1", bid, 3, 3);
            interview.locked("panel2", bid, 3, 3);
        }
        var proposed = interview.room("panel1", interview.amara).json().getJsonArray("feedback");
        var values = interview.room("panel1", interview.amara).json().getJsonArray("values");
        assertEquals(
                values.stream().map(v -> ((JsonObject) v).getString("value")).toList(),
                proposed.stream().map(f -> ((JsonObject) f).getString("about")).toList(),
                "each value");
        var begun = proposed.getJsonObject(0).getString("words").lines().toList();
        assertEquals("What we look for, and saw in what you told us:", begun.get(0), "a heading, since signs are no sentences");
        assertTrue(begun.size() > 1 && begun.stream().skip(1).allMatch(line -> line.startsWith("– ") || line.equals("What we do not look for, and also saw:")), begun::toString);
        assertEquals(begun.size(), Set.copyOf(begun).size(), "nothing is said twice");

        expect(204, interview.decide("panel1", interview.amara, "APPOINTABLE", null, "We saw that you ask what would help."));
        expect(204, interview.decide("panel1", interview.zed, "APPOINTABLE", null, "We saw that you take your time."));
        assertFalse(interview.amara.read().toString().contains("what would help"), "not before the release");
        expect(204, interview.job.release("recruiter", 2, true));

        assertTrue(
                interview.amara.read().getJsonArray("feedback").stream()
                        .map(Object::toString)
                        .anyMatch(f -> f.contains("Caring") && f.contains("We saw that you ask what would help.")),
                () -> interview.amara.read().toString());
        assertFalse(interview.amara.read().toString().contains("take your time"), "another's words");
    }

    @Test
    @DisplayName("VR-6 VR-10 what a panel rated is in the ledger for nobody before that stage is told: not the candidate, not HR who has yet to lock")
    void the_ledger_opens_stage_by_stage() {
        var interview = Interview.with("panel1", "panel2", "hr");
        sql("update application set state = 'WITHDRAWN' where id = ?", interview.zed.id());
        var amara = interview.amara;
        var person = amara.candidate().person();
        sql(
                "insert into value_observation (organisation_id, application_id, value_id, source, evidence, rater_id, rater, context_id, context, at)"
                        + " values (1, ?, 101, 'SHORTLISTING', 'Seen at the shortlist', 5, 'Priya Nair', ?, 'Ward clerk', utc_timestamp() - interval 1 minute)",
                amara.id(),
                interview.job.id);
        sql(
                "insert into observed_application (application_id, person_id, released_at) values (?, ?, utc_timestamp() - interval 1 minute)",
                amara.id(),
                person);

        interview.locked("panel1", amara, 4, 4);
        assertEquals("VR-6", interview.room("hr", amara).rule(), "HR has not locked");
        assertReads("Seen at the shortlist", amara);
        interview.locked("panel2", amara, 4, 4);
        interview.locked("hr", amara, 4, 4);
        expect(204, interview.decide("panel1", amara, "APPOINTABLE", null, "We saw that you ask what would help."));
        assertReads("Seen at the shortlist", amara);
        assertFalse(String.join("", amara.api().zip("/api/me/data").values()).contains("INTERVIEW"), "nor in what they download");
        try (var visitor = Visitor.signingIn(amara.candidate().email(), Selection.PASSWORD)) {
            visitor.open("/values/ledger").seesNothingWrongAnywhere();
            assertTrue(visitor.text().contains("Seen at the shortlist"), visitor.text());
            assertFalse(visitor.text().contains("Secret note of panel1"), visitor.text());
        }

        expect(204, interview.job.release("recruiter", 2, true));
        for (var reader : List.of(amara.api(), Api.as("hr"))) {
            var entries = reader.get("/api/persons/" + person + "/observations");
            assertEquals(7, entries.total(), entries::body);
            assertTrue(entries.body().contains("Secret note of panel1"), entries::body);
        }
    }

    /** All that the candidate and HR read in the candidate's ledger. */
    private static void assertReads(String evidence, Selection.Bid bid) {
        for (var reader : List.of(bid.api(), Api.as("hr"))) {
            var entries = reader.get("/api/persons/" + bid.candidate().person() + "/observations").rows();
            assertEquals(List.of(evidence), entries.getValuesAs(JsonObject.class).stream().map(e -> e.getString("evidence")).toList());
        }
    }

    @Test
    void whoever_has_nothing_to_do_with_it_finds_nothing() {
        var interview = Interview.with("panel1", "panel2");

        for (var who : List.of("panel3", "employee", "edi", "admin", "candidate")) {
            for (var path : List.of("", "/kit", "/panel", "/candidates/" + interview.amara.ref() + "/sheet", "/candidates/" + interview.amara.ref() + "/room")) {
                assertEquals(404, Api.as(who).get(interview.at(path)).status(), who + path);
            }
            assertEquals(404, interview.note(who, interview.amara, 0, 0, "x", 3, true, "x").status(), who);
            assertEquals(404, interview.lock(who, interview.amara).status(), who);
        }
        assertEquals(401, Api.nobody().get(interview.at("")).status());
        assertEquals(403, Api.as("panel1").post(interview.at("/panel"), "{\"person\": 7}").status());
        assertEquals(403, Api.as("hr").post(interview.at("/panel"), "{\"person\": 7}").status());
        assertEquals(403, interview.chooseKit("panel1", "1").status());
        assertEquals(403, Api.as("recruiter").get(interview.of(interview.amara, "/sheet")).status(), "not on the panel");
        assertEquals(Set.of("person"), Api.as("recruiter").post(interview.at("/panel"), "{\"person\": " + interview.amara.candidate().person() + "}").badFields());
        assertEquals(404, Api.as("recruiter").get("/api/interview-stages/" + interview.job.stages.get(0)).status(), "no values interview");
    }

    @Test
    @DisplayName("VR-13 what was agreed with a candidate reaches those who meet them, and nobody else; what they asked for stays with the team")
    void agreed_words_reach_the_panel() {
        var interview = Interview.with("panel1", "panel2", "panel3");
        interview.declare("panel2", "She is my cousin", null);
        agreed(interview.amara, "PARTLY", "A quiet room, and breaks.");
        agreed(interview.zed, "NOT_POSSIBLE", "We cannot come to his home.");

        var stage = Api.as("panel1").get(interview.at("")).body();
        assertTrue(stage.contains("A quiet room, and breaks."), stage);
        assertFalse(stage.contains("We cannot come"), stage);
        for (var path : List.of("/sheet", "/room")) {
            if (path.equals("/room")) {
                interview.locked("panel1", interview.amara, 3, 3);
            }
            var seen = Api.as("panel1").get(interview.of(interview.amara, path));
            assertEquals("A quiet room, and breaks.", seen.json().getString("agreed"), seen::body);
            assertFalse(seen.body().contains("migraine"), seen::body);
        }
        assertFalse(stage.contains("migraine"), stage);
        // A conflict, leading the vacancy, overseeing it, and nothing to do with it.
        for (var who : List.of("panel2", "recruiter", "hr", "secondee", "employee")) {
            for (var path : List.of("", "/candidates/" + interview.amara.ref() + "/sheet", "/candidates/" + interview.amara.ref() + "/room")) {
                assertFalse(Api.as(who).get(interview.at(path)).body().contains("A quiet room"), who + path);
            }
        }
        var undeclared = Interview.with("panel1", "panel2");
        undeclared.name("panel3");
        agreed(undeclared.amara, "AGREED", "A quiet room.");
        assertTrue(Api.as("panel1").get(undeclared.at("")).body().contains("A quiet room"));
        assertFalse(Api.as("panel3").get(undeclared.at("")).body().contains("A quiet room"), "not before declaring");
        agreed(interview.amara, "NOT_POSSIBLE", "The room is not free after all.");
        assertFalse(Api.as("panel1").get(interview.at("")).body().contains("A quiet room"), "what was said last holds");
    }

    @Test
    @DisplayName("VR-4 whoever shortlists reads nothing of what was agreed, not even from a place on the panel to come")
    void agreed_words_wait_until_names_may_be_seen() {
        var job = Selection.open();
        var bid = job.applied("Amara Okafor", "I sat with him until he ate.");
        job.begun("panel1", "panel2").atShortlist();
        agreed(bid, "AGREED", "A quiet room, and breaks.");
        var panel = "/api/interview-stages/" + job.stages.get(2);
        expect(201, Api.as("recruiter").post(panel + "/panel", "{\"person\": " + Interview.person("panel1") + "}"));

        for (var path : List.of(panel, "/api/anonymous-applications/" + bid.ref() + "/sheet", "/api/vacancies/" + job.id + "/shortlisters/me/applications")) {
            var read = Api.as("panel1").get(path);
            assertEquals(200, read.status(), path);
            assertFalse(read.body().contains("A quiet room"), path);
        }
        assertEquals(404, Api.as("panel1").get(panel + "/candidates/" + bid.ref() + "/sheet").status());
    }

    static void agreed(Selection.Bid bid, String outcome, String words) {
        var messages = "/api/anonymous-applications/" + bid.ref() + "/messages";
        var asked = "{\"about\": \"NEEDS\", \"words\": \"I get migraine from bright light.\"}";
        expect(204, bid.api().post("/api/applications/" + bid.id() + "/messages", asked));
        var team = Api.as("recruitment");
        var answer = "{\"outcome\": \"" + outcome + "\", \"answer\": \"" + words + "\"}";
        expect(204, team.with("If-Match", team.get(messages).etag()).post(messages + "/needs-answer", answer));
    }

    @Test
    void interviews_are_found_by_job_and_by_how_far_they_are() {
        var interview = Interview.with("panel1", "panel2");
        var word = "Q" + System.nanoTime();
        sql("update vacancy set title = ? where id = ?", "Nurse 100% " + word, interview.job.id);
        var list = "/api/interview-stages?q=" + word;

        assertEquals(1, Api.as("panel1").get(list).total());
        assertEquals(1, Api.as("panel1").get("/api/interview-stages?q=100%25+" + interview.job.reference).total());
        assertEquals(0, Api.as("panel1").get("/api/interview-stages?q=1_0%25+" + word).total());
        assertEquals(0, Api.as("panel3").get(list + "&all=true").total());
        assertEquals(Set.of("state"), Api.as("panel1").get(list + "&state=SOON").badFields());
        found(list, 1, 0, 0);
        sql("update application set state = 'APPOINTABLE' where vacancy_id = ?", interview.job.id);
        found(list, 0, 1, 0);
        sql(
                "insert into stage_release (stage_id, vacancy_id, account_id, who, at, check_seen_at) values (?, ?, 2, 'Rosa Delgado', now(), now())",
                interview.stage, interview.job.id);
        found(list, 0, 0, 1);
        try (var panel = Visitor.as("panel1")) {
            panel.open("/interviewing/interviews?q=" + word + "&state=TOLD").seesNothingWrongAnywhere().picture("interviews-found");
            assertEquals(1, panel.page.locator("table.list tbody tr").count());
            panel.onAPhone().picture("interviews-found-phone");
            panel.open("/interviewing/interviews?q=" + word).seesNothingWrongAnywhere();
            assertTrue(panel.text().contains("No interviews like this"), panel::text);
        }
        for (var who : List.of("recruiter", "hr")) {
            try (var visitor = Visitor.as(who)) {
                visitor.open("/recruitment/vacancy?id=" + interview.job.id).seesNothingWrongAnywhere().picture("vacancy-with-interview");
                visitor.page.getByText("Open the interview").click();
                visitor.page.getByText("Amara Okafor").first().waitFor();
            }
        }
        sql("update vacancy set recruiting_manager_id = 13 where id = ?", interview.job.id);
        try (var another = Visitor.as("recruiter")) {
            another.open("/recruitment/vacancy?id=" + interview.job.id);
            assertTrue(another.text().contains("Values interview"), another::text);
            assertFalse(another.text().contains("Open the interview"), another::text);
        }
    }

    private static void found(String list, long waiting, long decided, long told) {
        assertEquals(
                List.of(waiting, decided, told, waiting, 1L),
                java.util.stream.Stream.of("&state=WAITING", "&state=DECIDED", "&state=TOLD", "", "&all=true")
                        .map(state -> (long) Api.as("panel1").get(list + state).total())
                        .toList());
    }

    @Test
    void HR_alone_records_training_and_it_counts_for_some_years() {
        var body = "{\"organisation\": 1, \"person\": 7, \"trainedOn\": \"2001-01-0" + (1 + System.nanoTime() % 9) + "\"}";
        Selection.sql("delete from panel_training where trained_on < '2001-02-01'");

        assertEquals(403, Api.as("recruiter").post("/api/panel-trainings", body).status());
        assertEquals(403, Api.as("panel1").get("/api/panel-trainings?organisation=1").status());
        assertEquals(404, Api.as("hr").post("/api/panel-trainings", body.replace("1, \"person", "2, \"person")).status());
        expect(201, Api.as("hr").post("/api/panel-trainings", body));
        assertEquals(409, Api.as("hr").post("/api/panel-trainings", body).status());
        assertEquals(Set.of("trainedOn"), Api.as("hr").post("/api/panel-trainings", "{\"organisation\": 1, \"person\": 7, \"trainedOn\": \"2099-01-01\"}").badFields());
        var old = Api.as("hr").get("/api/panel-trainings?organisation=1&sort=trainedOn").rows().getJsonObject(0);
        assertFalse(old.getBoolean("valid"));
    }

    @Test
    void those_who_are_asked_see_it_among_what_waits_for_them() {
        var interview = Interview.unprepared();
        interview.kit();
        interview.name("panel1");

        assertTrue(Api.as("panel1").get("/api/work-items").body().contains("/interviewing/stage?stage=" + interview.stage));
        assertTrue(Api.as("panel1").get("/api/interview-stages?size=200").body().contains("\"id\":" + interview.stage));
        assertTrue(Api.as("panel1").get("/api/notices").body().contains("/interviewing/declare?stage=" + interview.stage));
    }
}
