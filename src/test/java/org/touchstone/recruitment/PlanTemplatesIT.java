package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Visitor;

/** Plans of HR's own, over the API and in a browser, and what candidates are told at their stages. */
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
                 "looksAt": ["APPLICATION"], "leftSubject": "%s", "leftBody": "%s"},
                {"name": "Values interview", "kind": "VALUES_INTERVIEW", "scoredBy": "PANEL", "targetDays": 10}]}"""
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
        assertEquals("APPLICATION", kept.getJsonArray("looksAt").getString(0));
        assertEquals(412, Api.as("hr").with("If-Match", read.etag()).put(PLANS + "/" + id, plan(name, "x", "y")).status(), "G-11");
        assertEquals(204, Api.as("hr").with("If-Match", changed.etag()).send("DELETE", PLANS + "/" + id, "").status());
        assertEquals(404, Api.as("hr").get(PLANS + "/" + id).status());
        assertEquals(2, Api.as("recruiter").get("/api/vacancies/" + vacancy).json().getJsonArray("stages").size());
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
        selection.begun();
        Selection.expect(200, selection.decide("recruiter", "PASSED", null, false, bid));
        assertFalse(bid.api().get("/api/notices").body().contains("Good news"), "nobody hears of it before the release");

        var released = selection.release("recruiter", 0, true);

        assertTrue(released.status() < 300, released::toString);
        var notices = bid.api().get("/api/notices").body();
        assertTrue(notices.contains("Good news: Ward clerk"), notices);
        assertEquals(
                "Dear Ines Okafor, next is Shortlist.",
                Selection.one("select body from notice where channel = 'IN_APP' and person_id = ? and subject like 'Good news%'", bid.candidate().person()));
        assertEquals(
                "1",
                Selection.one("select count(*) from notice where channel = 'EMAIL' and subject = 'Good news: Ward clerk' and address = ?", bid.candidate().email()));
    }

    @Test
    void HR_writes_a_plan_from_one_that_ships_by_keyboard_and_by_dragging_and_sees_its_messages() {
        var name = name("Leaders");
        try (var hr = Visitor.as("hr")) {
            hr.open("/recruitment/plans").seesNothingWrongAnywhere();
            hr.picture("plans");
            hr.open("/recruitment/plan?id=2").seesNothingWrongAnywhere();
            hr.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Take a copy")).click();
            hr.page.locator("#name").fill(name);
            press(hr, "Move stage 3 down");
            hr.page.waitForCondition(() -> "Assessment centre".equals(hr.page.locator("[id='stages:3:name']").inputValue()));
            assertEquals("stages:3:down", hr.page.evaluate("document.activeElement.id"), "the keyboard stays with the stage");
            hr.page.locator(".lines > li:nth-child(4) .line-head h2").dragTo(hr.page.locator(".lines > li:nth-child(3) .line-head h2"));
            hr.page.waitForCondition(() -> "Assessment centre".equals(hr.page.locator("[id='stages:2:name']").inputValue()));
            press(hr, "Remove stage 1");
            hr.page.waitForCondition(() -> "Shortlist".equals(hr.page.locator("[id='stages:0:name']").inputValue()));
            hr.page.getByText("Message to candidates who pass this stage").first().click();
            hr.page.locator("[id='stages:0:leftSubject']").fill("Good news");
            hr.page.locator("[id='stages:0:leftBody']").fill("Dear {salary}");
            press(hr, "Save the plan");
            hr.page.getByText("There is no field {salary}").first().waitFor();
            hr.seesNothingWrongAnywhere();
            hr.page.locator("[id='stages:0:leftBody']").fill("Dear {name}, next is {next stage}.");
            hr.page.getByText("Dear Zoë Nowak, next is Assessment centre.").waitFor();
            hr.picture("plan-edit");
            press(hr, "Save the plan");
            hr.page.getByText("The plan is saved").waitFor();
            hr.seesNothingWrongAnywhere();
            hr.picture("plan");
            press(hr, "Delete the plan");
            hr.page.locator("#remove-do").click();
            hr.page.getByText("The plan is deleted").waitFor();
        }
    }

    private static void press(Visitor visitor, String name) {
        visitor.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first().click();
    }
}
