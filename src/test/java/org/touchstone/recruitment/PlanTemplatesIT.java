package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Touchstone;

/** Plans of HR's own, over the API, and what candidates are told at their stages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanTemplatesIT {

    private static final String PLANS = "/api/plan-templates";

    private static String name(String words) {
        return words + " " + System.nanoTime();
    }

    private static String plan(String name, String subject, String body) {
        return """
               {"organisationId": 1, "name": "%s", "purpose": "For jobs on our wards.", "stages": [
                {"name": "Shortlist", "kind": "SHORTLIST", "scoredBy": "SHORTLISTERS", "targetDays": 5,
                 "leftSubject": "%s", "leftBody": "%s"},
                {"name": "Values interview", "kind": "VALUES_INTERVIEW", "scoredBy": "PANEL", "targetDays": 10,
                 "looksAt": ["TEST"], "values": ["SAFE"]}]}"""
                .formatted(name, subject, body);
    }

    private static long made(String name) {
        var answer = Api.as("hr").post(PLANS, plan(name, "Good news: {job}", "Dear {name}, next is {next stage}."));
        assertEquals(201, answer.status(), answer::toString);
        return answer.id();
    }

    private static JsonObject stage(JsonObject plan, int at) {
        return plan.getJsonArray("stages").getJsonObject(at);
    }

    @Test
    void a_vacancy_takes_a_copy_that_later_changes_of_the_template_do_not_reach() {
        var name = name("Ward jobs");
        var id = made(name);
        var vacancy = Desk.draft(Api.as("recruiter"), Desk.advert("Ward clerk"), "You stay kind.");
        var choices = Api.as("recruiter").get("/api/vacancies/" + vacancy + "/plan-templates");
        assertEquals(200, choices.status(), choices::toString);
        assertTrue(choices.body().contains(name));
        var read = Api.as("hr").get(PLANS + "/" + id);
        var stages = read.json().getJsonArray("stages");
        Desk.done(
                Desk.now(
                        Api.as("recruiter"), "PUT", vacancy, "/stages",
                        Json.createObjectBuilder().add("plan", name).add("stages", stages).build().toString()));

        var changed = Api.as("hr").with("If-Match", read.etag()).put(PLANS + "/" + id, plan(name, "Other words", "Quite other words."));
        assertEquals(200, changed.status(), changed::toString);
        assertEquals("Other words", stage(changed.json(), 0).getString("leftSubject"));

        var kept = stage(Api.as("recruiter").get("/api/vacancies/" + vacancy).json(), 0);
        assertEquals("Good news: {job}", kept.getString("leftSubject"));
        assertEquals("Dear {name}, next is {next stage}.", kept.getString("leftBody"));
        var interview = stage(Api.as("recruiter").get("/api/vacancies/" + vacancy).json(), 1);
        assertEquals("TEST", interview.getJsonArray("looksAt").getString(0));
        assertEquals("SAFE", interview.getJsonArray("values").getString(0));
        assertEquals(412, Api.as("hr").with("If-Match", read.etag()).put(PLANS + "/" + id, plan(name, "x", "y")).status(), "G-11");
        assertEquals(204, Api.as("hr").with("If-Match", changed.etag()).send("DELETE", PLANS + "/" + id, "").status());
        assertEquals(404, Api.as("hr").get(PLANS + "/" + id).status());
        assertEquals(2, Api.as("recruiter").get("/api/vacancies/" + vacancy).json().getJsonArray("stages").size());
    }

    @Test
    void a_list_of_plans_counts_their_stages_whatever_these_say() {
        var name = name("Counted");
        made(name);

        var row = Api.as("hr").get(PLANS + "?q=" + name.replace(' ', '+')).rows().getJsonObject(0);
        var shipped = Api.as("hr").get(PLANS + "?q=Standard").rows().getJsonObject(0);

        assertEquals(List.of(2, 5), List.of(row.getInt("stages"), shipped.getInt("stages")));
    }

    @Test
    void a_retired_plan_is_offered_to_nobody_until_it_is_restored() {
        var name = name("Old ways");
        var plan = PLANS + "/" + made(name);
        var choices = "/api/vacancies/" + Desk.draft(Api.as("recruiter"), Desk.advert("Porter"), "You stay kind.") + "/plan-templates";
        assertEquals(204, Api.as("hr").with("If-Match", Api.as("hr").get(plan).etag()).post(plan + "/retirement", "{}").status());

        assertFalse(Api.as("recruiter").get(choices).body().contains(name));
        var retired = Api.as("hr").get(plan);
        assertTrue(retired.json().containsKey("retiredAt"), retired::toString);
        assertEquals(409, Api.as("hr").with("If-Match", retired.etag()).post(plan + "/retirement", "{}").status());
        assertEquals(403, Api.as("recruitment").with("If-Match", retired.etag()).send("DELETE", plan + "/retirement", "").status());

        assertEquals(204, Api.as("hr").with("If-Match", retired.etag()).send("DELETE", plan + "/retirement", "").status());
        assertTrue(Api.as("recruiter").get(choices).body().contains(name));
        assertEquals(412, Api.as("hr").with("If-Match", retired.etag()).post(plan + "/retirement", "{}").status(), "G-11");
    }

    @Test
    void an_unknown_field_is_refused_at_its_place_with_its_name_and_those_there_are() {
        var refused = Api.as("hr").post(PLANS, plan(name("Wrong"), "Good news", "Dear {salary}, well done."));

        assertEquals(400, refused.status());
        assertEquals(Set.of("stages[0].leftBody"), refused.badFields());
        assertTrue(refused.body().contains("{salary}") && refused.body().contains("{next stage}"), refused::body);
        assertEquals(Set.of("stages[0].leftSubject"), Api.as("hr").post(PLANS, plan(name("Open"), "Good {news", "Words")).badFields());
        assertEquals(Set.of("stages[0].leftSubject"), Api.as("hr").post(PLANS, plan(name("Half"), "", "Words")).badFields());
    }

    @Test
    void managers_and_candidates_write_no_plans_and_nobody_reads_those_of_another_organisation() {
        var id = made(name("Ours"));
        for (var who : List.of("recruiter", "panel1", "candidate", "edi", "admin")) {
            assertEquals(403, Api.as(who).get(PLANS).status(), who);
            assertEquals(403, Api.as(who).get(PLANS + "/" + id).status(), who);
            assertEquals(403, Api.as(who).post(PLANS, plan(name("x"), "x", "x")).status(), who);
        }
        assertEquals(401, Api.nobody().get(PLANS).status());
        assertEquals(200, Api.as("recruitment").get(PLANS + "/" + id).status(), "the recruitment team reads");
        assertEquals(403, Api.as("recruitment").with("If-Match", "0").put(PLANS + "/" + id, plan(name("x"), "x", "x")).status());
        assertEquals(403, Api.as("recruitment").with("If-Match", "0").send("DELETE", PLANS + "/" + id, "").status());
        var stranger = Desk.as(Desk.somebody("HR_PARTNER", 2));
        assertEquals(404, stranger.get(PLANS + "/" + id).status());
        assertEquals(404, stranger.with("If-Match", "0").put(PLANS + "/" + id, plan(name("x"), "x", "x")).status());
        assertEquals(404, stranger.with("If-Match", "0").send("DELETE", PLANS + "/" + id, "").status());
        assertFalse(stranger.get(PLANS + "?size=200").body().contains("Ours"));
        assertEquals(409, Api.as("hr").with("If-Match", "0").put(PLANS + "/1", plan(name("x"), "x", "x")).status(), "it ships");
    }

    @Test
    void what_HR_says_at_the_end_of_a_stage_is_told_with_the_release_and_not_with_the_decision() {
        var selection = Selection.open();
        Selection.sql(
                "update stage set left_subject = 'Good news: {job}', left_body = 'Dear {name}, next is {next stage}.' where id = ?",
                selection.stages.get(0));
        var bid = selection.applied("Ines Okafor", "I stayed.");
        selection.begun("panel1", "panel2");
        Selection.expect(204, Api.as("panel1").put("/api/anonymous-applications/" + bid.ref() + "/pile", "{\"pile\": \"ALL\"}"));
        Selection.expect(204, selection.decide("recruiter", "PASSED", null, false, bid));
        assertFalse(bid.api().get("/api/notices").body().contains("Good news"), "nobody hears of it before the release");

        var mail = Touchstone.running().mail;
        mail.stop();
        try {
            var released = selection.release("recruiter", 0, true);
            assertTrue(released.status() < 300, "a mail server that is away hinders nobody: " + released);
            var notices = bid.api().get("/api/notices").body();
            assertTrue(notices.contains("Good news: Ward clerk"), notices);
            assertEquals("IN_STAGE", bid.state());
        } finally {
            mail.start();
        }
        assertEquals("Dear Ines Okafor, next is Shortlist.", said(bid, "Good news%"));
        Selection.sql("update notice set next_try_at = utc_timestamp() - interval 1 minute where address = ?", bid.candidate().email());
        var letter = letter(bid.candidate().email(), "Good news: Ward clerk");
        assertTrue(GreenMailUtil.getBody(letter).contains("Dear Ines Okafor, next is Shortlist."), () -> GreenMailUtil.getBody(letter));
    }

    private static MimeMessage letter(String address, String subject) {
        var limit = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (true) {
            var found = Stream.of(Touchstone.running().mail.getReceivedMessages()).filter(l -> is(l, address, subject)).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            assertTrue(System.nanoTime() < limit, () -> "no letter to " + address + " within two minutes");
            Touchstone.running().mail.waitForIncomingEmail(100, Integer.MAX_VALUE);
        }
    }

    private static boolean is(MimeMessage letter, String address, String subject) {
        try {
            return letter.getAllRecipients()[0].toString().equals(address) && subject.equals(letter.getSubject());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void who_comes_to_a_stage_is_told_in_HRs_words_and_the_usual_notice_stays_away() {
        var selection = Selection.open();
        Selection.sql(
                "update stage set entered_subject = 'We read what you wrote', entered_body = 'It is now at: {stage}.' where id = ?",
                selection.stages.get(0));
        var bid = selection.applied("Omar Lindqvist", "I stayed.");
        assertFalse(bid.api().get("/api/notices").body().contains("We read"), "the stage has not begun");

        selection.begun();

        assertTrue(bid.api().get("/api/notices").body().contains("We read what you wrote"));
        assertEquals("It is now at: Sift.", said(bid, "We read%"));
    }

    private static String said(Selection.Bid bid, String subject) {
        return Selection.one("select body from notice where channel = 'IN_APP' and person_id = ? and subject like ?", bid.candidate().person(), subject);
    }

    @Test
    void a_panel_asks_about_the_values_and_criteria_that_the_plan_names() {
        var selection = Selection.open();
        var choices = "/api/interview-stages/" + selection.stages.get(2) + "/kit/choices";
        var before = Api.as("recruiter").get(choices).body();
        assertTrue(before.contains("\"Caring\"") && before.contains("\"Safe hands\"") && !before.contains("You can type."), before);

        Selection.sql("update stage set value_codes = 'SAFE', looks_at = 'TEST' where id = ?", selection.stages.get(2));

        var after = Api.as("recruiter").get(choices).body();
        assertTrue(after.contains("\"Safe hands\"") && after.contains("You can type."), after);
        assertFalse(after.contains("\"Caring\""), after);
        Selection.sql("update stage set value_codes = 'GONE' where id = ?", selection.stages.get(2));
        assertTrue(Api.as("recruiter").get(choices).body().contains("\"Caring\""), "what is stated no longer narrows nothing");
    }

    @Test
    void what_nothing_would_come_of_is_refused() {
        var plan = plan(name("Values in a sift"), "x", "y");

        assertEquals(
                Set.of("stages[0].values", "stages[0].looksAt"),
                Api.as("hr").post(PLANS, plan.replace("\"leftSubject\"", "\"values\": [\"SAFE\"], \"looksAt\": [\"TEST\"], \"leftSubject\"")).badFields());
        assertEquals(Set.of("stages[1].values"), Api.as("hr").post(PLANS, plan.replace("SAFE", "FITTING_IN")).badFields());
    }
}
