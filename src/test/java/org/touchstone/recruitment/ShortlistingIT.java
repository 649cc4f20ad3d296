package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.Selection.expect;
import static org.touchstone.recruitment.Selection.one;

import jakarta.json.JsonObject;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Statements;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShortlistingIT {

    final Selection job = Selection.open();
    Selection.Bid bid;

    @BeforeEach
    void somebody_has_applied_and_two_people_score() {
        bid = job.applied("Amara Okafor", "I sat with him until he ate.");
        job.begun("panel1", "panel2").atShortlist();
    }

    private JsonObject sheet(String who) {
        return Api.as(who).get("/api/anonymous-applications/" + bid.ref() + "/sheet").json();
    }

    private JsonObject line(String who, int number) {
        return sheet(who).getJsonArray("lines").getJsonObject(number);
    }

    private String agreements() {
        return "/api/anonymous-applications/" + bid.ref() + "/agreements";
    }

    @Test
    @DisplayName("VR-6 nobody sees what others gave before their own scores of that application are locked")
    void unseen() {
        job.locked("panel2", bid, 3, 3, 3, 3);

        assertFalse(sheet("panel1").toString().contains("Note of panel2"));
        assertEquals(0, line("panel1", 0).getJsonArray("others").size());
        var row = Api.as("panel1").get("/api/vacancies/" + job.id + "/shortlisters/me/applications").rows().getJsonObject(0);
        assertEquals(0, row.getInt("locked"));
        assertFalse(row.getBoolean("farApart"));

        job.locked("panel1", bid, 1, 1, 1, 1);

        var other = line("panel1", 0).getJsonArray("others").getJsonObject(0);
        assertEquals("Patrick Doyle", other.getString("who"));
        assertEquals(3, other.getInt("points"));
        assertTrue(line("panel1", 0).getBoolean("farApart"));
    }

    @Test
    @DisplayName("VR-12 locked scores never change, neither by their shortlister nor when they leave")
    void vr_12() {
        job.locked("panel1", bid, 2, 2, 2, 2);

        assertEquals("VR-12", job.give("panel1", bid, 0, 0, "Changed my mind").rule());
        assertEquals("VR-12", job.lock("panel1", bid).rule());
        expect(204, Api.as("recruiter").post("/api/vacancies/" + job.id + "/shortlisters/5/departure", "{\"reason\": \"Has moved\"}"));

        assertEquals(403, Api.as("panel1").get("/api/anonymous-applications/" + bid.ref() + "/sheet").status());
        var seen = Api.as("recruiter").get("/api/anonymous-applications/" + bid.ref()).json();
        assertEquals(
                "Priya Nair",
                seen.getJsonArray("evidence").getJsonObject(0).getJsonArray("scores").getJsonObject(0).getString("who"));

        job.name("panel3");
        assertEquals(0, sheet("panel3").getInt("version"), "a replacement scores afresh");
        job.locked("panel3", bid, 2, 2, 2, 2);
        assertEquals("2", one("select sheets from application where id = ?", bid.id()));
    }

    @Test
    @DisplayName("VR-4 far apart on an essential: a third score or a recorded agreement before a decision")
    void vr_4() {
        job.locked("panel1", bid, 3, 2, 2, 0);
        job.locked("panel2", bid, 1, 2, 2, 3);
        assertEquals("VR-4", job.decide("recruiter", "PASSED", null, false, bid).rule());

        var near = "{\"criterion\": " + job.asked.get(1) + ", \"points\": 2, \"words\": \"x\"}";
        assertEquals("VR-4", Api.as("panel1").post(agreements(), near).rule());
        var outside = "{\"criterion\": " + job.asked.get(0) + ", \"points\": 0, \"words\": \"x\"}";
        assertEquals(Set.of("agreed"), Api.as("panel1").post(agreements(), outside).badFields());
        var agreed = "{\"criterion\": " + job.asked.get(0) + ", \"points\": 2, \"words\": \"It is her own example.\"}";
        assertEquals(404, Api.as("panel3").post(agreements(), agreed).status());
        expect(204, Api.as("panel1").post(agreements(), agreed));

        expect(204, job.decide("recruiter", "PASSED", null, false, bid));
    }

    @Test
    @DisplayName("VR-4 the third score settles it")
    void vr_4_third() {
        job.locked("panel1", bid, 3, 2, 2, 0);
        job.locked("panel2", bid, 1, 2, 2, 0);
        job.name("panel3");
        assertTrue(Api.as("panel3").get("/api/work-items").body().contains("third score"));
        job.locked("panel3", bid, 2, 2, 2, 0);

        expect(204, job.decide("recruiter", "PASSED", null, false, bid));
    }

    @Test
    @DisplayName("VR-4 one person's scores are not enough")
    void vr_4_one() {
        job.locked("panel1", bid, 3, 3, 3, 3);

        assertEquals("VR-4", job.decide("recruiter", "PASSED", null, false, bid).rule());
    }

    @Test
    @DisplayName("VR-2 what applications do not answer is never scored")
    void vr_2() {
        var refused =
                Api.as("panel1")
                        .with("If-Match", "0")
                        .put("/api/anonymous-applications/" + bid.ref() + "/sheet/" + job.atTheTest, "{\"points\": 2}");

        assertEquals("VR-2", refused.rule());
        assertFalse(sheet("panel1").toString().contains("You can type."));
    }

    @Test
    void what_shows_a_value_goes_to_the_values_ledger_when_it_is_locked_and_not_before() {
        job.give("panel1", bid, 0, 2, "Stayed with him, and says why.");
        assertEquals("0", one("select count(*) from value_observation where application_id = ?", bid.id()));

        job.locked("panel1", bid, 2, 2, 2, 2);

        assertEquals(
                "101 SHORTLISTING - Note of panel1 Priya Nair",
                one(
                        "select concat(value_id, ' ', source, ' ', coalesce(rating, '-'), ' ', evidence, ' ', rater)"
                                + " from value_observation where application_id = ?",
                        bid.id()));
    }

    @Test
    void a_sheet_with_something_missing_is_not_locked() {
        job.give("panel1", bid, 0, 2, null);
        job.give("panel1", bid, 1, 2, null);

        var refused = job.lock("panel1", bid);

        assertEquals(
                new TreeSet<>(Set.of("note-" + job.asked.get(0), "points-" + job.asked.get(2), "points-" + job.asked.get(3))),
                refused.badFields());
    }

    @Test
    void bad_scores_are_refused_at_their_field() {
        assertEquals(Set.of("points-" + job.asked.get(0)), job.give("panel1", bid, 0, 4, null).badFields());
        assertEquals(Set.of("note-" + job.asked.get(0)), job.give("panel1", bid, 0, 3, "x".repeat(2001)).badFields());
        expect(200, job.give("panel1", bid, 0, null, "<b>'); drop table scoresheet; --</b> 🦊 مرحبا"));
        assertEquals("<b>'); drop table scoresheet; --</b> 🦊 مرحبا", line("panel1", 0).getString("note"));
    }

    @Test
    @DisplayName("G-11 scores changed in another window meanwhile are not overwritten")
    void g_11() {
        expect(200, job.give("panel1", bid, 0, 2, "First"));

        var late =
                Api.as("panel1")
                        .with("If-Match", "0")
                        .put("/api/anonymous-applications/" + bid.ref() + "/sheet/" + job.asked.get(0), "{\"points\": 0}");

        assertEquals(412, late.status());
        assertEquals(2, line("panel1", 0).getInt("points"));
    }

    @Test
    @DisplayName("G-11 what was scored in another window meanwhile is not locked unseen")
    void g_11_lock() {
        for (var i = 0; i < 4; i++) {
            expect(200, job.give("panel1", bid, i, 2, "seen"));
        }
        var sheet = "/api/anonymous-applications/" + bid.ref() + "/sheet";
        var seen = Api.as("panel1").get(sheet).etag();
        expect(200, job.give("panel1", bid, 0, 0, "in another window"));

        assertEquals(Set.of("If-Match"), Api.as("panel1").post(sheet + "/lock", "{}").badFields());
        var late = Api.as("panel1").with("If-Match", seen).post(sheet + "/lock", "{}");

        assertEquals("G-11", late.rule(), late::toString);
        assertEquals(412, late.status());
        assertFalse(sheet("panel1").getBoolean("locked"));
        expect(204, job.lock("panel1", bid));
    }

    @Test
    void two_people_who_lock_at_the_same_moment_both_count() throws Exception {
        for (var who : Set.of("panel1", "panel2")) {
            for (var i = 0; i < 4; i++) {
                expect(200, job.give(who, bid, i, who.equals("panel1") ? 3 : 1, "seen"));
            }
        }
        var turn = new java.util.concurrent.atomic.AtomicInteger();

        assertEquals(Set.of(204), ApplyingIT.atOnce(2, () -> job.lock("panel" + turn.incrementAndGet(), bid).status()));

        assertEquals("2 1", one("select concat(sheets, ' ', open_spread) from application where id = ?", bid.id()));
    }

    @Test
    void who_has_a_conflict_does_not_score_and_the_manager_reads_why() {
        expect(204, Api.as("panel1").put("/api/vacancies/" + job.id + "/shortlisters/me/declaration", "{\"conflict\": \"My cousin applies\"}"));

        assertEquals("VR-4", Api.as("panel1").get("/api/anonymous-applications/" + bid.ref() + "/sheet").rule());
        assertTrue(Api.as("recruiter").get("/api/vacancies/" + job.id + "/shortlisters").body().contains("My cousin applies"));
    }

    @Test
    @DisplayName("VR-4 who has looked up whose an application is cannot shortlist, neither named by themself nor by another")
    void vr_4_knows() {
        var me = one("select person_id from account where email = 'recruitment@sample.example'");
        var shortlisters = "/api/vacancies/" + job.id + "/shortlisters";
        var asMe = "{\"person\": " + me + "}";
        expect(201, Api.as("recruitment").post(shortlisters, asMe));
        expect(204, Api.as("recruitment").post(shortlisters + "/" + me + "/departure", "{\"reason\": \"No time\"}"));
        expect(200, Api.as("recruitment").get("/api/anonymous-applications/" + bid.ref() + "/applicant"));

        assertEquals("VR-4", Api.as("recruitment").post(shortlisters, asMe).rule());
        assertEquals("VR-4", Api.as("recruiter").post(shortlisters, asMe).rule());
        assertEquals(403, Api.as("recruitment").get("/api/anonymous-applications/" + bid.ref() + "/sheet").status());
    }

    @Test
    void too_long_a_reason_to_leave_is_refused_at_its_field() {
        var reason = "{\"reason\": \"" + "x".repeat(1001) + "\"}";

        assertEquals(Set.of("reason"), Api.as("panel1").post("/api/vacancies/" + job.id + "/shortlisters/5/departure", reason).badFields());
    }

    @Test
    void somebody_of_another_organisation_cannot_be_named() {
        var elsewhere = one("select person_id from employment where organisation_id = 2 and ends is null limit 1");

        assertEquals(
                Set.of("person"),
                Api.as("recruiter").post("/api/vacancies/" + job.id + "/shortlisters", "{\"person\": " + elsewhere + "}").badFields());
        assertEquals(404, Api.as("recruiter").post("/api/vacancies/" + job.id + "/shortlisters", "{\"person\": 99999999}").status());
        assertEquals(403, Api.as("hr").post("/api/vacancies/" + job.id + "/shortlisters", "{\"person\": 7}").status());
        assertEquals(404, Api.as("panel1").post("/api/vacancies/" + job.id + "/shortlisters", "{\"person\": 7}").status());
    }

    @Test
    void a_list_of_a_thousand_costs_as_many_statements_as_one_of_ten() {
        var few = Selection.open();
        few.applied("First Person", "Yes");
        few.begun("panel1", "panel2");
        few.filled(9, 0);
        var many = Selection.open();
        many.applied("First Person", "Yes");
        many.begun("panel1", "panel2");
        many.filled(999, 0);
        var room = "/shortlisters/me/applications";

        var all = Api.as("panel1").get("/api/vacancies/" + many.id + room);
        assertEquals(200, all.status(), all::body);
        assertEquals(1000, all.total());
        var ten = Statements.of(() -> Api.as("panel1").get("/api/vacancies/" + few.id + room));
        var thousand = Statements.of(() -> Api.as("panel1").get("/api/vacancies/" + many.id + room));
        assertEquals(ten, thousand);
        assertTrue(thousand <= 10, "statements: " + thousand);

        var board = Statements.of(() -> Api.as("recruiter").get("/api/vacancies/" + few.id + "/applications"));
        var large = Statements.of(() -> Api.as("recruiter").get("/api/vacancies/" + many.id + "/applications?size=200"));
        assertEquals(board, large);
        assertTrue(large <= 10, "statements: " + large);
    }
}
