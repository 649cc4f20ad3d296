package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Touchstone;
import org.touchstone.it.Visitor;

/** The plans of HR's own at a browser: written, moved about, taken by a vacancy, changed by two at once, retired. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanStoryIT {

    private static final String PLANS = "/api/plan-templates";
    private static final List<String> PAGES = List.of("plan?id=", "plan-edit?id=", "plan-edit?from=");

    final String name = "Ward jobs " + System.nanoTime();

    private String words(String subject, String body) {
        return """
               {"organisationId": 1, "name": "%s", "purpose": "For jobs on our wards.", "stages": [
                {"name": "Shortlist", "kind": "SHORTLIST", "scoredBy": "SHORTLISTERS", "targetDays": 5,
                 "leftSubject": "%s", "leftBody": "%s"},
                {"name": "Values interview", "kind": "VALUES_INTERVIEW", "scoredBy": "PANEL", "targetDays": 10,
                 "looksAt": ["INTERVIEW"], "values": ["SAFE"]},
                {"name": "Offer", "kind": "OFFER", "scoredBy": "RECRUITING_MANAGER", "targetDays": 3}]}"""
                .formatted(name, subject, body);
    }

    private long made() {
        var answer = Api.as("hr").post(PLANS, words("Good news: {job}", "Dear {name}, next is {next stage}."));
        assertEquals(201, answer.status(), answer::toString);
        return answer.id();
    }

    private static JsonObject read(long id) {
        return Api.as("hr").get(PLANS + "/" + id).json();
    }

    private static List<String> stages(long id, Function<JsonObject, String> what) {
        return read(id).getJsonArray("stages").getValuesAs(JsonObject.class).stream().map(what).toList();
    }

    @Test
    void HR_writes_a_plan_is_told_at_each_field_what_is_wrong_and_reads_its_messages_as_a_candidate_would() {
        try (var hr = Visitor.as("hr")) {
            hr.open("/recruitment/plans").seesNothingWrongAnywhere();
            pictures(hr, "plans");
            link(hr, "Write a plan").click();
            hr.page.locator("#planning").waitFor();
            hr.seesNothingWrongAnywhere();
            hr.picture("plan-new");
            press(hr, "Save the plan");
            hr.page.getByText("There is a problem").waitFor();
            assertEquals("Give the plan a name", hr.page.locator("#name-error").innerText());
            assertEquals("Say which jobs it is for", hr.page.locator("#purpose-error").innerText());
            hr.seesNothingWrongAnywhere();
            pictures(hr, "plan-new-problems");
            for (var wrong : List.of("Name this stage, or remove it", "Choose what happens at this stage", "Choose who does this stage", "Enter a number of days from 1 to 365")) {
                assertEquals(1, hr.page.locator(".lines").getByText(wrong).count(), wrong);
            }
            link(hr, "Give the plan a name").click();
            hr.page.keyboard().type(name);
            link(hr, "Say which jobs it is for").click();
            hr.page.keyboard().type("For jobs on our wards.");
            isToldOfWhatNothingWouldComeOf(hr);
            isToldOfAFieldThatIsNotThere(hr);
            addsTheInterview(hr);
            pictures(hr, "plan-written");
            press(hr, "Save the plan");
            hr.page.getByText("The plan is saved").waitFor();
            for (var shown : List.of(name, "For jobs on our wards.", "Rates: Caring", "Asks about criteria: Seen in the interview", "We read it: {job}", "Dear {name}, your application is at: {stage}.")) {
                assertTrue(hr.text().contains(shown), () -> shown + " in " + hr.text());
            }
            hr.seesNothingWrongAnywhere();
            pictures(hr, "plan");
            var id = id(hr);
            assertEquals(List.of("Sift", "Values interview"), stages(id, s -> s.getString("name")));
            assertEquals(List.of("3", "10"), stages(id, s -> String.valueOf(s.getInt("targetDays"))));
            assertEquals(List.of("[]", "[\"CARING\"]"), stages(id, s -> s.getJsonArray("values").toString()));
            assertEquals("PlanTemplateMade", Selection.one("select what from audit_event where entity = 'plan_template' and entity_id = ? and to_state = ?", id, name));
            hr.open("/recruitment/plans?q=" + name.replace(' ', '+'));
            assertEquals("2", hr.page.locator("tbody tr td.number").innerText());
        }
    }

    private void isToldOfWhatNothingWouldComeOf(Visitor hr) {
        in(hr, 0, "name").fill("Sift");
        in(hr, 0, "kind").selectOption("Sift into piles");
        in(hr, 0, "scoredBy").selectOption("the recruitment team");
        in(hr, 0, "targetDays").fill("two");
        hr.page.getByText("What it looks at").first().click();
        hr.page.getByLabel("Caring").first().check();
        press(hr, "Save the plan");
        link(hr, "Enter a number of days from 1 to 365").click();
        assertEquals("stages:0:targetDays", hr.page.evaluate("document.activeElement.id"));
        assertEquals("two", in(hr, 0, "targetDays").inputValue());
        assertTrue(hr.page.getByLabel("Caring").first().isChecked(), "what was chosen stays");
        in(hr, 0, "targetDays").fill("3");
        press(hr, "Save the plan");
        var values = link(hr, "Values are rated only at a values interview or an assessment centre");
        values.click();
        hr.seesNothingWrongAnywhere();
        hr.page.getByLabel("Caring").first().uncheck();
    }

    /** While it is typed, and when it is saved: both say which field is meant and which there are. */
    private void isToldOfAFieldThatIsNotThere(Visitor hr) {
        hr.page.getByText("Message to candidates who come to this stage").first().click();
        in(hr, 0, "enteredSubject").fill("We read it: {job}");
        in(hr, 0, "enteredBody").fill("Dear {candidat}, your application is at: {stage}.");
        hr.page.locator("[id='stages:0:enteredSeen']").getByText("There is no field {candidat}. You can use: {name}, {job}").waitFor();
        hr.seesNothingWrongAnywhere();
        pictures(hr, "plan-unknown-field");
        press(hr, "Save the plan");
        link(hr, "There is no field {candidat}").click();
        assertEquals("stages:0:enteredBody", hr.page.evaluate("document.activeElement.id"));
        assertEquals("Dear {candidat}, your application is at: {stage}.", in(hr, 0, "enteredBody").inputValue());
        hr.seesNothingWrongAnywhere();
        in(hr, 0, "enteredBody").fill("Dear {name}, your application is at: {stage}.");
        hr.page.getByText("Dear Zoë Nowak, your application is at: Sift.").waitFor();
        assertTrue(hr.page.locator("[id='stages:0:enteredSeen']").innerText().contains("We read it: Healthcare assistant"));
    }

    private void addsTheInterview(Visitor hr) {
        press(hr, "Add a stage");
        hr.page.locator("[id='stages:1:name']:focus").waitFor();
        hr.page.keyboard().type("Values interview");
        in(hr, 1, "kind").selectOption("Values interview");
        in(hr, 1, "scoredBy").selectOption("the interview panel");
        in(hr, 1, "targetDays").fill("10");
        hr.page.getByText("What it looks at").nth(1).click();
        hr.page.getByLabel("Caring").nth(1).check();
        hr.page.getByLabel("Seen in the interview").nth(1).check();
        hr.page.getByText("Message to candidates who pass this stage").first().click();
        in(hr, 0, "leftSubject").fill("Good news");
        in(hr, 0, "leftBody").fill("Next is: {next stage}.");
        hr.page.getByText("Next is: Values interview.").waitFor();
    }

    @Test
    void a_plan_that_ships_stays_as_it_is_and_a_copy_of_it_is_put_in_order_by_dragging() {
        try (var hr = Visitor.as("hr")) {
            hr.open("/recruitment/plan?id=2").seesNothingWrongAnywhere();
            pictures(hr, "plan-shipped");
            assertEquals(0, hr.page.locator("main form").count(), "nobody retires or deletes it");
            link(hr, "Take a copy").click();
            assertEquals("Copy of Leadership", hr.page.locator("#name").inputValue());
            hr.page.locator("#name").fill(name);
            heading(hr, 4).dragTo(heading(hr, 3));
            hr.page.waitForCondition(() -> "Values interview".equals(in(hr, 2, "name").inputValue()));
            assertEquals("stages:2:name", hr.page.evaluate("document.activeElement.id"));
            hr.seesNothingWrongAnywhere();
            press(hr, "Save the plan");
            hr.page.getByText("The plan is saved").waitFor();
            assertEquals(
                    List.of("Sift", "Shortlist", "Values interview", "Assessment centre", "Offer", "Checks"), stages(id(hr), s -> s.getString("name")));
        }
        assertEquals("Assessment centre", stages(2, s -> s.getString("name")).get(2));
    }

    private static Locator heading(Visitor hr, int stage) {
        return hr.page.locator(".lines > li:nth-child(" + stage + ") .line-head h2");
    }

    @Test
    void stages_are_moved_taken_out_and_saved_by_the_keyboard_alone() {
        var id = made();
        try (var hr = Visitor.as("hr")) {
            hr.open("/recruitment/plan-edit?id=" + id);
            goTo(hr, "Tab", "Move stage 2 up");
            hr.page.keyboard().press("Enter");
            hr.page.waitForCondition(() -> "Values interview".equals(in(hr, 0, "name").inputValue()));
            assertEquals("Move stage 1 down", here(hr), "the keyboard stays with the stage, on what can be pressed");
            assertTrue(button(hr, "Move stage 1 up").isDisabled() && button(hr, "Move stage 3 down").isDisabled());
            hr.seesNothingWrongAnywhere();
            hr.page.keyboard().press("Enter");
            hr.page.waitForCondition(() -> "Values interview".equals(in(hr, 1, "name").inputValue()));
            assertEquals("Move stage 2 down", here(hr));
            isTold(hr, "Values interview is now stage 2 of 3.");
            goTo(hr, "Shift+Tab", "Move stage 2 up");
            hr.page.keyboard().press("Enter");
            hr.page.waitForCondition(() -> "Values interview".equals(in(hr, 0, "name").inputValue()));
            goTo(hr, "Tab", "Remove stage 3");
            hr.page.keyboard().press("Enter");
            hr.page.getByText("Remove Offer?").waitFor();
            assertEquals("Cancel", here(hr), "Enter on a question that was not read does nothing");
            hr.page.keyboard().press("Enter");
            assertEquals("Remove stage 3", here(hr), "the keyboard is back where it was");
            hr.page.keyboard().press("Enter");
            goTo(hr, "Shift+Tab", "Remove the stage");
            hr.page.keyboard().press("Enter");
            hr.page.waitForCondition(() -> in(hr, 2, "name").count() == 0);
            assertEquals("Remove stage 2", here(hr));
            isTold(hr, "Stage 3 is removed: Offer. 2 stages are left.");
            goTo(hr, "Tab", "Save the plan");
            hr.page.keyboard().press("Enter");
            hr.page.getByText("The plan is saved").waitFor();
        }
        assertEquals(List.of("Values interview", "Shortlist"), stages(id, s -> s.getString("name")));
        assertEquals(List.of("", "Good news: {job}"), stages(id, s -> s.getString("leftSubject", "")), "messages move with their stage");
        assertEquals(List.of("[\"SAFE\"]", "[]"), stages(id, s -> s.getJsonArray("values").toString()), "and values");
    }

    private static void isTold(Visitor hr, String what) {
        hr.page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText(what)).waitFor();
    }

    @Test
    void a_stage_with_anything_in_it_is_taken_out_only_after_a_question_that_names_it() {
        var id = made();
        try (var hr = Visitor.as("hr")) {
            hr.open("/recruitment/plan-edit?id=" + id);
            press(hr, "Add a stage");
            hr.page.locator("[id='stages:3:name']:focus").waitFor();
            isTold(hr, "Stage 4 is added at the end.");
            press(hr, "Remove stage 4");
            hr.page.waitForCondition(() -> in(hr, 3, "name").count() == 0);
            isTold(hr, "Stage 4 is removed: A stage without a name. 3 stages are left.");
            assertEquals("Remove stage 3", here(hr));

            in(hr, 1, "name").fill("Talk with {0} & <b>");
            press(hr, "Remove stage 2");
            hr.page.getByText("Remove Talk with {0} & <b>?").waitFor();
            hr.seesNothingWrongAnywhere();
            pictures(hr, "plan-removing");
            hr.onAPhone();
            var dialog = hr.page.locator("dialog[open]").boundingBox();
            assertEquals(640 - (dialog.y + dialog.height), dialog.y, 1, "it stands in the middle of the screen");
            hr.page.setViewportSize(1280, 900);
            press(hr, "Cancel");
            in(hr, 1, "name").fill("");
            press(hr, "Remove stage 2");
            hr.page.getByText("Remove Stage 2?").waitFor();
            assertEquals(3, stages(id, s -> s.getString("name")).size(), "nothing is gone before it is saved");
            hr.page.locator("dialog[open]").getByText("Remove the stage").click();
            hr.page.waitForCondition(() -> in(hr, 2, "name").count() == 0);
            assertEquals("Offer", in(hr, 1, "name").inputValue());
        }
    }

    @Test
    void stages_that_were_put_in_and_taken_out_are_no_offer_in_the_same_visit_and_come_back_after_a_crash() {
        var id = made();
        var who = Desk.somebody("HR_PARTNER", 1);
        try (var hr = Visitor.signingIn(who, "sample-only")) {
            hr.open("/recruitment/plan-edit?id=" + id);
            in(hr, 0, "leftSubject").fill("Words that nobody saved");
            isKept(hr);
            isOfferedNothingAfter(hr, () -> removes(hr, 3));
            isOfferedNothingAfter(hr, () -> press(hr, "Move stage 1 down"));
            assertEquals("Words that nobody saved", in(hr, 1, "leftSubject").inputValue());
            removes(hr, 1);
            hr.page.waitForCondition(() -> in(hr, 1, "name").count() == 0);
            hr.page.waitForLoadState(LoadState.NETWORKIDLE);

            comesBack(hr, id, 1);
            assertEquals("Shortlist", in(hr, 0, "name").inputValue());
            assertEquals("Words that nobody saved", in(hr, 0, "leftSubject").inputValue());
            for (var stage = 1; stage < 4; stage++) {
                var at = stage;
                isOfferedNothingAfter(hr, () -> press(hr, "Add a stage"));
                in(hr, at, "name").fill("Talk " + at);
                in(hr, at, "kind").selectOption(List.of("", "ASSESSMENT_CENTRE", "VALUES_INTERVIEW", "OFFER").get(at));
                in(hr, at, "scoredBy").selectOption(at == 3 ? "RECRUITING_MANAGER" : "PANEL");
                in(hr, at, "targetDays").fill("2");
            }
            isKept(hr);

            // The session is lost with the next press: what stands in the form by then is on the device alone.
            in(hr, 3, "name").fill("The last words");
            hr.page.context().clearCookies();
            press(hr, "Move stage 2 up");
            hr.page.waitForURL(url -> url.contains("/sign-in"));
            hr.page.locator("#email").fill(who);
            hr.page.locator("#password").fill("sample-only");
            hr.page.locator("#do").click();
            hr.page.waitForURL(url -> url.endsWith("/recruitment/plan-edit?id=" + id));
            isGivenBack(hr, 4);
            assertEquals("The last words", in(hr, 3, "name").inputValue());
            assertEquals("Words that nobody saved", in(hr, 0, "leftSubject").inputValue());
            hr.seesNothingWrongAnywhere();
            pictures(hr, "plan-given-back");
            press(hr, "Save the plan");
            hr.page.getByText("The plan is saved").waitFor();
            hr.open("/recruitment/plan-edit?id=" + id).page.waitForLoadState(LoadState.NETWORKIDLE);
            assertEquals(0, hr.page.locator(".draft-note").count(), "what is saved is no draft");
        }
        assertEquals(List.of("Shortlist", "Talk 1", "Talk 2", "The last words"), stages(id, s -> s.getString("name")));
        assertEquals("Words that nobody saved", stages(id, s -> s.getString("leftSubject", "")).get(0));
    }

    @Test
    void going_back_after_a_stage_was_taken_out_mixes_no_two_plans() {
        var id = made();
        try (var hr = Visitor.signingIn(Desk.somebody("HR_PARTNER", 1), "sample-only")) {
            hr.open("/recruitment/plan-edit?id=" + id);
            var before = namesAndKinds(hr);
            isOfferedNothingAfter(hr, () -> removes(hr, 1));
            var after = namesAndKinds(hr);
            hr.open("/recruitment/plans");
            hr.page.goBack();
            hr.page.waitForLoadState(LoadState.NETWORKIDLE);

            assertTrue(List.of(before, after).contains(namesAndKinds(hr)), () -> namesAndKinds(hr) + " is neither " + before + " nor " + after);
        }
    }

    private static Object namesAndKinds(Visitor hr) {
        return hr.page.evaluate(
                "[...document.querySelectorAll('.lines > li')].map(li => li.querySelector('[id$=\":name\"]').value + ' ' + li.querySelector('[id$=\":kind\"]').value).join()");
    }

    private static void isKept(Visitor hr) {
        hr.page.getByText("Draft kept at").waitFor();
    }

    private static void isOfferedNothingAfter(Visitor hr, Runnable deed) {
        hr.page.waitForResponse(r -> r.url().contains("/background/drafts") && "PUT".equals(r.request().method()), deed);
        hr.page.waitForLoadState(LoadState.NETWORKIDLE);
        assertEquals(0, hr.page.locator(".draft-note").count(), "what was rearranged stands in the form");
    }

    private static void removes(Visitor hr, int stage) {
        press(hr, "Remove stage " + stage);
        hr.page.locator("dialog[open]").getByText("Remove the stage").click();
    }

    /** The browser is gone before anything was saved. */
    private static void comesBack(Visitor hr, long id, int stages) {
        hr.open("/recruitment/plan-edit?id=" + id);
        isGivenBack(hr, stages);
    }

    private static void isGivenBack(Visitor hr, int stages) {
        hr.page.getByText("you typed something here that was not saved").waitFor();
        assertEquals(3, hr.page.locator(".lines > li").count(), "nothing is put in before one says so");
        press(hr, "Use it");
        hr.page.getByText("Your text is back").waitFor();
        assertEquals(stages, hr.page.locator(".lines > li").count());
        assertTrue(hr.page.url().contains("?id="), "the page can be opened anew where it stands");
    }

    @Test
    @DisplayName("G-11 of two who change a plan at once the second reads what the first saved, loses nothing and chooses")
    void g_11() {
        var id = made();
        var colleague = Desk.somebody("HR_PARTNER", 1);
        try (var mine = Visitor.as("hr");
                var theirs = Visitor.signingIn(colleague, "sample-only")) {
            mine.open("/recruitment/plan-edit?id=" + id);
            theirs.open("/recruitment/plan-edit?id=" + id);
            theirs.page.locator("#purpose").fill("For jobs on our wards and in our clinics.");
            in(theirs, 1, "targetDays").fill("12");
            theirs.page.getByLabel("Caring").nth(1).check();
            press(theirs, "Save the plan");
            theirs.page.getByText("The plan is saved").waitFor();

            mine.page.locator("#name").fill(name + " of mine");
            in(mine, 0, "leftBody").fill("Words of mine, {name}.");
            press(mine, "Save the plan");
            mine.page.getByText("saved this while you were writing").waitFor();
            assertEquals(1, mine.page.locator(".conflict-pair").count(), "what only one of us changed needs no choice");
            var panel = mine.page.locator(".conflict").innerText();
            for (var seen : List.of("12 days", "Rates: Caring, Safe hands", "Words of mine, {name}.", "10 days")) {
                assertTrue(panel.contains(seen), () -> seen + " in " + panel);
            }
            assertEquals(name + " of mine", mine.page.locator("#name").inputValue());
            assertEquals("For jobs on our wards and in our clinics.", mine.page.locator("#purpose").inputValue(), "theirs is put in");
            assertEquals("Words of mine, {name}.", in(mine, 0, "leftBody").inputValue());
            assertEquals("12", stages(id, s -> String.valueOf(s.getInt("targetDays"))).get(1), "nothing of mine is saved yet");
            mine.seesNothingWrongAnywhere();
            pictures(mine, "plan-conflict");
            assertEquals(0, mine.page.locator(".draft-note").count(), "nothing is offered that would undo what was put together");

            press(mine, "Take theirs: Stages");
            mine.page.locator(".conflict-pair .taken", new Page.LocatorOptions().setHasText("12 days")).waitFor();
            assertEquals("Dear {name}, next is {next stage}.", in(mine, 0, "leftBody").inputValue());
            press(mine, "Keep mine: Stages");
            mine.page.locator(".conflict-pair .taken", new Page.LocatorOptions().setHasText("Words of mine")).waitFor();
            assertEquals("Words of mine, {name}.", in(mine, 0, "leftBody").inputValue());
            in(mine, 1, "targetDays").fill("12");
            press(mine, "Save the plan");
            mine.page.getByText("The plan is saved").waitFor();
        }
        assertEquals(name + " of mine", read(id).getString("name"));
        assertEquals("For jobs on our wards and in our clinics.", read(id).getString("purpose"));
        assertEquals("Words of mine, {name}.", stages(id, s -> s.getString("leftBody", "")).get(0));
        assertEquals(List.of("5", "12", "3"), stages(id, s -> String.valueOf(s.getInt("targetDays"))));
    }

    @Test
    void a_manager_takes_a_plan_and_the_vacancy_keeps_its_copy_whatever_HR_does_to_the_plan() {
        var id = made();
        var vacancy = Desk.draft(Api.as("recruiter"), Desk.advert("Ward clerk"), "You stay kind when somebody is upset.");
        try (var manager = Visitor.as("recruiter");
                var hr = Visitor.as("hr")) {
            manager.open("/recruitment/vacancy-stages?id=" + vacancy);
            press(manager, "Use the plan " + name);
            field(manager, "Name of stage 2").waitFor();
            manager.seesNothingWrongAnywhere();
            press(manager, "Save and go on");
            manager.page.getByText("Nothing is missing and nothing blocks.").waitFor();

            hr.open("/recruitment/plan?id=" + id);
            link(hr, "Change the plan").click();
            in(hr, 0, "leftBody").fill("Quite other words.");
            in(hr, 1, "name").fill("A talk");
            removes(hr, 3);
            hr.page.waitForCondition(() -> in(hr, 2, "name").count() == 0);
            press(hr, "Save the plan");
            hr.page.getByText("The plan is saved").waitFor();
            keepsItsCopy(vacancy);

            retires(hr);
            manager.open("/recruitment/vacancy-stages?id=" + vacancy);
            assertEquals(0, button(manager, "Use the plan " + name).count(), "nobody is offered it");
            assertEquals("Values interview", field(manager, "Name of stage 2").inputValue());
            manager.seesNothingWrongAnywhere();
            keepsItsCopy(vacancy);
            press(hr, "Restore the plan");
            hr.page.getByText("The plan is restored").waitFor();
            manager.open("/recruitment/vacancy-stages?id=" + Desk.draft(Api.as("recruiter"), Desk.advert("Porter"), "You stay kind."));
            assertEquals(1, button(manager, "Use the plan " + name).count(), "it is offered again");
            deletes(hr);
        }
        keepsItsCopy(vacancy);
        Desk.done(Desk.now(Api.as("recruiter"), "POST", vacancy, "/submit", ""));
        Desk.done(Desk.now(Api.as("hr"), "POST", vacancy, "/approve", ""));
        Desk.done(Desk.now(Api.as("recruiter"), "POST", vacancy, "/open", "{}"));
        keepsItsCopy(vacancy);
        assertEquals(409, Desk.now(Api.as("recruiter"), "PUT", vacancy, "/stages", Desk.plan()).status(), "it is frozen from now on");
    }

    private static void keepsItsCopy(long vacancy) {
        var stages = Api.as("recruiter").get("/api/vacancies/" + vacancy).json().getJsonArray("stages").getValuesAs(JsonObject.class);
        assertEquals(List.of("Shortlist", "Values interview", "Offer"), stages.stream().map(s -> s.getString("name")).toList());
        assertEquals("Dear {name}, next is {next stage}.", stages.get(0).getString("leftBody"));
        assertEquals("[\"SAFE\"]", stages.get(1).getJsonArray("values").toString());
        assertEquals("[\"INTERVIEW\"]", stages.get(1).getJsonArray("looksAt").toString());
    }

    /** It asks first, and whoever thinks better of it has done nothing. */
    private void retires(Visitor hr) {
        hr.open("/recruitment/plan?id=" + idOf(name));
        press(hr, "Retire the plan");
        hr.page.getByText("Retire " + name + "?").waitFor();
        hr.seesNothingWrongAnywhere();
        hr.picture("plan-retiring");
        assertEquals("Cancel", here(hr), "Enter on a question that was not read does nothing");
        hr.page.keyboard().press("Enter");
        hr.page.getByText("Retire " + name + "?").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertFalse(read(idOf(name)).containsKey("retiredAt"));
        press(hr, "Retire the plan");
        hr.page.locator("dialog[open] #retire").click();
        hr.page.getByText("The plan is retired").waitFor();
        hr.seesNothingWrongAnywhere();
        pictures(hr, "plan-retired");
        assertEquals(0, button(hr, "Retire the plan").count());
    }

    private void deletes(Visitor hr) {
        press(hr, "Delete the plan");
        hr.page.getByText("Delete " + name + "?").waitFor();
        hr.seesNothingWrongAnywhere();
        hr.page.locator("dialog[open] #remove-do").click();
        hr.page.getByText("The plan is deleted").waitFor();
        hr.seesNothingWrongAnywhere();
    }

    private static long idOf(String name) {
        return Long.parseLong(Selection.one("select id from plan_template where name = ?", name));
    }

    @Test
    void who_does_not_write_plans_finds_no_way_to_at_the_pages_by_a_form_of_their_own_or_at_the_API() {
        var id = made();
        var before = read(id);
        for (var who : List.of("panel1", "employee", "candidate", "recruiter")) {
            try (var stranger = Visitor.as(who)) {
                for (var page : PAGES) {
                    refused(stranger, 403, "/recruitment/" + page + id);
                }
                for (var page : List.of("plans", "plans?format=csv", "plan-edit", "plan-edit.xhtml?id=" + id)) {
                    refused(stranger, 403, "/recruitment/" + page);
                }
                stranger.forgetComplaints().seesNothingWrongAnywhere();
            }
            assertEquals(403, Api.as(who).get(PLANS).status(), who);
            assertEquals(403, Api.as(who).with("If-Match", "0").put(PLANS + "/" + id, words("x", "y")).status(), who);
            assertEquals(403, Api.as(who).with("If-Match", "0").post(PLANS + "/" + id + "/retirement", "{}").status(), who);
            assertEquals(403, Api.as(who).with("If-Match", "0").send("DELETE", PLANS + "/" + id, "").status(), who);
        }
        try (var elsewhere = Visitor.signingIn(Desk.somebody("HR_PARTNER", 2), "sample-only")) {
            for (var page : PAGES) {
                refused(elsewhere, 404, "/recruitment/" + page + id);
            }
            elsewhere.forgetComplaints().open("/recruitment/plans?q=" + name.replace(' ', '+'));
            assertFalse(elsewhere.page.content().contains("plan?id=" + id));
        }
        try (var team = Visitor.as("recruitment")) {
            team.open("/recruitment/plan?id=" + id).seesNothingWrongAnywhere();
            team.picture("plan-read-only");
            assertTrue(team.text().contains("Dear {name}, next is {next stage}."), team::text);
            assertEquals(0, team.page.locator("main form, main .button").count(), "who only reads finds nothing to press");
            sendsByHand(team, "removing", "retire");
            sendsByHand(team, "removing", "remove-do");
            refused(team, 403, "/recruitment/plan-edit?id=" + id);
            refused(team, 403, "/recruitment/plan-edit");
        }
        try (var nobody = Visitor.nobody()) {
            nobody.open("/recruitment/plan?id=" + id);
            assertTrue(nobody.page.url().contains("/sign-in"), nobody.page.url());
        }
        assertEquals(before, read(id));
    }

    /** Sends what a button sends, whether it stands there or not. */
    private static void sendsByHand(Visitor visitor, String form, String button) {
        visitor.page.evaluate(
                """
                async ([form, button]) => {
                    const state = document.querySelector('[name="jakarta.faces.ViewState"]');
                    await fetch(location.href, { method: 'POST', body: new URLSearchParams({
                        [form]: form, [button]: 'x', 'jakarta.faces.ViewState': state ? state.value : 'stateless' }) });
                }""",
                List.of(form, button));
    }

    private void refused(Visitor stranger, int status, String path) {
        var answer = stranger.page.navigate(Touchstone.address() + path);
        assertEquals(status, answer.status(), path);
        assertFalse(answer.text().contains(name), path);
    }

    private static void pictures(Visitor visitor, String name) {
        visitor.picture(name).onAPhone().picture(name + "-320");
        visitor.page.setViewportSize(1280, 900);
    }

    private static long id(Visitor visitor) {
        return Long.parseLong(visitor.page.url().replaceAll(".*[?&]id=(\\d+).*", "$1"));
    }

    /** Presses Tab or Shift+Tab until the keyboard stands on what people call so. */
    private static void goTo(Visitor visitor, String key, String name) {
        for (var presses = 0; presses < 80; presses++) {
            visitor.page.keyboard().press(key);
            if (name.equals(here(visitor))) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not get to " + name);
    }

    private static Object here(Visitor visitor) {
        return visitor.page.evaluate(
                """
                () => {
                    const e = document.activeElement;
                    return e.getAttribute('aria-label') || e.value || e.textContent.trim();
                }""");
    }

    private static Locator in(Visitor visitor, int stage, String field) {
        return visitor.page.locator("[id='stages:" + stage + ":" + field + "']");
    }

    private static Locator field(Visitor visitor, String label) {
        return visitor.page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator link(Visitor visitor, String name) {
        return visitor.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(Visitor visitor, String name) {
        button(visitor, name).first().click();
    }
}
