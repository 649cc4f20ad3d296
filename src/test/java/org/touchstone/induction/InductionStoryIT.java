package org.touchstone.induction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.access.Somebody.one;
import static org.touchstone.access.Somebody.sql;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Touchstone;
import org.touchstone.it.Visitor;

/** The first weeks at a browser: HR writes a template, a newcomer on a small phone, their line manager, a buddy, and somebody hostile. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InductionStoryIT {

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    @Test
    void from_the_template_to_the_next_stage() {
        var team = Team.open().full();
        var plan = team.begun(31);
        try (var hr = team.hr.visitor()) {
            hr.open("/induction/templates");
            hr.seesNothingWrongAnywhere().picture("induction-templates");
            hr.page.getByRole(AriaRole.LINK, named("New template")).click();
            hr.page.getByRole(AriaRole.BUTTON, named("Add a task")).click();
            hr.page.locator("#save").click();
            assertTrue(hr.text().contains("Enter a name") && hr.text().contains("Say what is to do"), hr::text);
            hr.seesNothingWrongAnywhere().picture("induction-template-missing");
            hr.page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Coming back");
            hr.page.getByLabel("Kind of beginning").selectOption("RETURN_FROM_LEAVE");
            hr.page.getByLabel("What is to do").fill("Say what has changed");
            hr.page.getByRole(AriaRole.BUTTON, named("Add somebody to meet")).click();
            hr.page.getByLabel("Whom to meet").fill("The new colleague");
            hr.seesNothingWrong().picture("induction-template");
            hr.onAPhone().picture("induction-template-phone");
            hr.page.setViewportSize(1280, 900);
            hr.page.locator("#save").click();
            hr.page.getByText("Saved.").waitFor();
            assertEquals("1", one("select count(*) from induction_template where organisation_id = ? and name = 'Coming back'", team.id));
            hr.open("/induction/newcomers?which=all");
            hr.seesNothingWrongAnywhere().picture("induction-newcomers-hr");
            hr.page.getByRole(AriaRole.LINK, named("Begin an induction")).click();
            hr.page.locator("#begin").click();
            assertTrue(hr.text().contains("Enter the first day"), hr::text);
            hr.seesNothingWrongAnywhere().picture("induction-begin");
            hr.page.getByLabel("E-mail address").fill(team.colleague.email());
            hr.page.getByLabel("Kind of beginning").selectOption("RETURN_FROM_LEAVE");
            hr.page.getByLabel("First day").fill(Team.TODAY.toString());
            hr.page.locator("#begin").click();
            hr.page.getByText("Begun. Both are told.").waitFor();
            assertTrue(hr.text().contains("Say what has changed"), hr::text);
            hr.seesNothingWrongAnywhere().picture("induction-plan-hr");
        }
        try (var boss = team.boss.visitor()) {
            boss.open("/induction/newcomers");
            boss.seesNothingWrongAnywhere().picture("induction-newcomers");
            boss.open("/induction/plan?id=" + plan);
            boss.page.getByRole(AriaRole.BUTTON, named("Done: Call before the first day")).press("Enter");
            boss.page.getByText("Marked as done.").waitFor();
            boss.page.getByLabel("Who accompanies them").selectOption(String.valueOf(team.colleague.person()));
            boss.page.locator("#name-buddy").click();
            boss.page.getByText("Named. Both are told.").waitFor();
            boss.page.getByText("Add a task", new Page.GetByTextOptions().setExact(true)).click();
            boss.page.locator("#add").click();
            assertTrue(boss.text().contains("Enter days from the first day"), boss::text);
            boss.seesNothingWrongAnywhere().picture("induction-plan");
            boss.onAPhone().picture("induction-plan-phone");
            boss.page.setViewportSize(1280, 900);
            boss.open("/induction/plan?id=" + plan);
            boss.page.locator("#propose").click();
            boss.page.getByText("Proposed. The newcomer is asked").waitFor();
        }
        try (var newcomer = team.newcomer.visitor()) {
            newcomer.onAPhone().open("/induction/my-year");
            assertTrue(newcomer.text().contains("Is it time to go on"), newcomer::text);
            newcomer.seesNothingWrongAnywhere().onAPhone().picture("induction-my-year-phone");
            newcomer.page.locator("#agree").press("Enter");
            newcomer.page.getByText("Agreed.").waitFor();
            assertEquals("ENCOUNTER", one("select stage from transition_plan where id = ?", plan));
            newcomer.page.getByRole(AriaRole.LINK, named("Not needed: Values experience")).click();
            newcomer.page.locator("#save").click();
            assertTrue(newcomer.page.locator("#reason-error").innerText().contains("Say why it is not needed"));
            newcomer.seesNothingWrongAnywhere().onAPhone().picture("induction-task-phone");
            newcomer.page.getByLabel("Why is it not needed?").fill("I was a student here");
            newcomer.page.locator("#save").click();
            newcomer.page.getByText("Marked as not needed.").waitFor();
            newcomer.page.getByRole(AriaRole.BUTTON, named("We have met: The matron")).click();
            newcomer.page.getByText("Noted.").waitFor();
            newcomer.page.getByRole(AriaRole.LINK, named("How is it, after 30 days?")).click();
            newcomer.seesNothingWrongAnywhere().onAPhone().picture("induction-pulse-phone");
            newcomer.page.locator("#give").click();
            assertTrue(newcomer.text().contains("Answer at least one question"), newcomer::text);
            var groups = newcomer.page.locator("main fieldset:has(table)");
            assertEquals(10, groups.count());
            for (var i = 0; i < 10; i++) {
                groups.nth(i).locator("input").first().focus();
                newcomer.page.keyboard().press("Space");
                newcomer.page.keyboard().press("ArrowDown");
            }
            newcomer.page.getByLabel("Share what the answers come to").check();
            newcomer.page.getByLabel("Anything else?").fill("Only for me");
            newcomer.page.locator("#give").press("Enter");
            newcomer.page.getByText("Thank you.").waitFor();
            assertTrue(newcomer.text().contains("Where you can find help"), newcomer::text);
            newcomer.seesNothingWrongAnywhere().picture("induction-pulse-given");
            newcomer.open("/induction/my-year").seesNothingWrongAnywhere().picture("induction-my-year");
            newcomer.page.getByRole(AriaRole.LINK, named("Talk after 30 days")).click();
            newcomer.page.getByLabel("What you talked about").fill("The rota is late");
            newcomer.page.locator("#save").click();
            newcomer.page.getByText("Saved. Both of you can read it.").waitFor();
        }
        try (var boss = team.boss.visitor()) {
            boss.open("/induction/talk?plan=" + plan + "&kind=D30");
            assertTrue(boss.text().contains("Shared with you from the pulse") && !boss.text().contains("Only for me"), boss::text);
            assertEquals("The rota is late", boss.page.getByLabel("What you talked about").inputValue());
            boss.page.getByLabel("Held on").fill(Team.TODAY.toString());
            boss.page.getByLabel("What you agreed").fill("The rota on Mondays\nA second badge");
            boss.seesNothingWrongAnywhere().picture("induction-talk");
            boss.onAPhone().picture("induction-talk-phone");
            boss.page.setViewportSize(1280, 900);
            sql("update check_point set version = version + 1, notes = 'The newcomer wrote this' where plan_id = ? and kind = 'D30'", plan);
            boss.page.getByLabel("What you talked about").fill("Something else");
            boss.page.locator("#save").click();
            boss.page.getByRole(AriaRole.BUTTON, named("Keep mine: What you talked about")).click();
            boss.page.locator("#save").click();
            boss.page.getByText("Saved. Both of you can read it.").waitFor();
            assertEquals("2", one("select count(*) from check_point_action a join check_point c on c.id = a.check_point_id where c.plan_id = ?", plan));
        }
        try (var buddy = team.colleague.visitor()) {
            buddy.open("/induction/buddying");
            buddy.page.getByRole(AriaRole.BUTTON, named("Done: Show the way")).click();
            buddy.page.getByText("Marked as done.").waitFor();
            buddy.seesNothingWrongAnywhere().picture("induction-buddying");
            for (var closed : new String[] {"/induction/plan?id=" + plan, "/induction/talk?plan=" + plan + "&kind=D30", "/induction/pulse?plan=" + plan + "&kind=D30"}) {
                assertEquals(404, buddy.page.request().get(Touchstone.address() + closed).status(), closed);
            }
            assertEquals(403, buddy.page.request().get(Touchstone.address() + "/induction/template").status());
            assertEquals(403, buddy.page.request().get(Touchstone.address() + "/induction/insight").status());
            assertEquals(403, buddy.page.request().get(Touchstone.address() + "/induction/begin").status());
        }
    }

    @Test
    void a_checklist_stays_a_checklist() {
        var team = Team.open();
        team.template(Json.createObjectBuilder().add("name", "List").add("tasks", Json.createArrayBuilder().add(Team.task("ENCOUNTER", "Fetch the keys", "NEWCOMER", 0, true))).build());
        team.begun(2);
        try (var newcomer = team.newcomer.visitor()) {
            newcomer.open("/induction/my-year");
            assertEquals("My checklist", newcomer.page.locator("h1").innerText());
            for (var none : new String[] {"stages", "Talks", "Buddy", "How it is going"}) {
                assertFalse(newcomer.text().contains(none), () -> none + " in " + newcomer.text());
            }
            newcomer.seesNothingWrongAnywhere().picture("induction-checklist");
            newcomer.page.getByRole(AriaRole.BUTTON, named("Done: Fetch the keys")).click();
            newcomer.page.locator("#finish").click();
            newcomer.page.getByText("Finished. Well done!").waitFor();
        }
    }

    @Test
    void the_sample_has_something_for_everybody() {
        try (var manager = Visitor.as("manager")) {
            manager.open("/induction/newcomers");
            assertTrue(manager.page.locator("tbody tr").count() >= 6, manager::text);
            manager.seesNothingWrongAnywhere().picture("induction-sample-newcomers");
        }
        try (var employee = Visitor.as("employee")) {
            employee.open("/induction/my-year");
            assertTrue(employee.text().contains("Finding your feet"), employee::text);
            employee.seesNothingWrongAnywhere().picture("induction-sample-my-year");
            employee.page.getByRole(AriaRole.LINK, named("How is it, after 30 days?")).click();
            employee.seesNothingWrongAnywhere().picture("induction-sample-pulse");
        }
        try (var hr = Visitor.as("hr")) {
            for (var by : new String[] {"STAGE", "UNIT", "TYPE", "QUARTER"}) {
                hr.open("/induction/insight?by=" + by);
                assertTrue(hr.text().contains("All together"), hr::text);
                hr.seesNothingWrongAnywhere().picture("induction-insight-" + by.toLowerCase());
            }
            hr.onAPhone().picture("induction-insight-phone");
            var csv = hr.page.request().get(Touchstone.address() + "/induction/insight?by=UNIT&format=csv").text();
            assertTrue(csv.contains("Emergency department") && csv.contains("hidden"), csv);
            hr.page.setViewportSize(1280, 900);
            hr.open("/induction/newcomers?which=all").seesNothingWrongAnywhere().picture("induction-sample-newcomers-hr");
            assertTrue(hr.text().contains("were not held within 10 working days"), hr::text);
        }
    }
}
