package org.touchstone.interviewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.Selection.expect;
import static org.touchstone.recruitment.Selection.one;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Touchstone;
import org.touchstone.it.Visitor;

/** A values interview at a browser: prepared, held on a tablet with a bad connection, talked over, decided. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InterviewStoryIT {

    static final Locator.WaitForOptions LONG = new Locator.WaitForOptions().setTimeout(120_000);

    @Test
    void from_an_empty_stage_to_a_decision() {
        var interview = Interview.unprepared();
        interview.trained("panel1");
        try (var manager = Visitor.as("recruiter")) {
            prepares(manager, interview);
        }
        interview.readKit();
        interview.name("panel2");
        interview.declare("panel2", null, null);
        try (var panel = Visitor.as("panel1")) {
            declares(panel, interview);
            interviews(panel, interview);
            talks(panel, interview);
        }
    }

    @Test
    void a_lost_connection_in_the_middle_loses_nothing_and_sends_nothing_twice() {
        var interview = Interview.with("panel1", "panel2");
        var first = interview.asked.get(0);
        try (var panel = Visitor.as("panel1")) {
            panel.page.setViewportSize(768, 1024);
            panel.open(sheet(interview));
            notes(panel, first).pressSequentially("He was alone.");
            panel.page.getByText(Pattern.compile("^Saved \\d\\d:\\d\\d$")).waitFor(LONG);

            panel.page.context().setOffline(true);
            notes(panel, first).press("Control+End");
            notes(panel, first).pressSequentially(" She sat with him.");
            panel.page.locator("#question-" + first + " .sign input[type=checkbox]").first().check();
            panel.page.locator("#question-" + first + " input[value='4']").check();
            panel.page.getByText("No connection. Not saved yet").waitFor(LONG);
            assertTrue(panel.page.locator("[data-opens=locking]").isDisabled(), "nothing is locked while something waits");
            panel.page.locator("#question-" + first + " [data-goes='1']").click();
            notes(panel, interview.asked.get(1)).fill("Typed without a connection.");
            assertEquals("He was alone.", one("select notes from interview_rating where kit_question_id = ?", first));

            // The page is loaded anew before anything could be sent: what stands on the device is still there.
            panel.page.route("**/background/**", com.microsoft.playwright.Route::abort);
            panel.page.context().setOffline(false);
            panel.page.reload();
            assertEquals("He was alone. She sat with him.", notes(panel, first).inputValue());
            assertEquals("Typed without a connection.", notes(panel, interview.asked.get(1)).inputValue());
            panel.page.unroute("**/background/**");
            panel.page.getByText(Pattern.compile("^(Saved \\d\\d:\\d\\d|Everything is saved)$")).waitFor(LONG);
            panel.page.waitForCondition(() -> "Typed without a connection.".equals(one("select notes from interview_rating where kit_question_id = ?", interview.asked.get(1))));
            panel.forgetComplaints();

            assertEquals("He was alone. She sat with him.", one("select notes from interview_rating where kit_question_id = ?", first));
            assertEquals("4", one("select points from interview_rating where kit_question_id = ?", first));
            assertEquals("1", one("select count(*) from interview_seen s join interview_rating r on r.id = s.rating_id where r.kit_question_id = ?", first));
            assertEquals("2", one("select count(*) from interview_rating r join interview_sheet s on s.id = r.sheet_id where s.application_id = ?", interview.amara.id()));
            assertEquals(0, ((Number) panel.page.evaluate("Object.keys(localStorage).filter(k => k.startsWith('touchstone.interview.')).length")).intValue());
        }
    }

    @Test
    void what_was_changed_on_another_device_is_shown_and_nothing_typed_is_lost() {
        var interview = Interview.with("panel1", "panel2");
        var first = interview.asked.get(0);
        try (var panel = Visitor.as("panel1")) {
            panel.open(sheet(interview));
            interview.note("panel1", interview.amara, 0, 0, "other-device", null, false, "From the other tablet");
            notes(panel, first).fill("From this one");
            panel.page.getByText("This question was changed on another device.").first().waitFor(LONG);
            panel.forgetComplaints();
            panel.seesNothingWrong();
            button(panel, "Keep what is here").click();
            panel.page.getByText(Pattern.compile("^Saved \\d\\d:\\d\\d$")).waitFor(LONG);
            assertEquals("From this one", one("select notes from interview_rating where kit_question_id = ?", first));
            panel.forgetComplaints();
        }
    }

    @Test
    void what_a_colleague_locks_or_settles_appears_by_itself_and_what_is_typed_stays() {
        var interview = Interview.with("panel1", "panel2");
        var first = interview.asked.get(0);
        var second = interview.asked.get(1);
        var room = sheet(interview).replace("sheet", "room");
        interview.locked("panel1", interview.amara, 4, 4);
        try (var priya = Visitor.as("panel1");
                var patrick = Visitor.as("panel2")) {
            priya.open(room);
            priya.page.getByText("Waiting for: Patrick Doyle").waitFor();
            interview.locked("panel2", interview.amara, 2, 2);
            updated(priya, "Patrick Doyle");
            assertEquals(0, priya.page.getByText("Waiting for").count());

            priya.page.locator("#points-" + first).selectOption("3");
            priya.page.locator("#words-" + first).fill("We both saw her wait.");
            priya.page.locator("#words-" + second).fill("She rang");
            priya.page.locator("#words-" + second).press("Home");
            patrick.open(room);
            patrick.page.locator("#points-" + first).selectOption("2");
            patrick.page.locator("#words-" + first).fill("She was prompted.");
            patrick.page.locator("#settle-" + first).click();
            patrick.page.getByText("Settled.").waitFor();

            priya.page.getByText("She was prompted.").first().waitFor(LONG);
            updated(priya, "Patrick Doyle");
            assertEquals("We both saw her wait.", priya.page.locator("#words-" + first).inputValue());
            assertEquals("3", priya.page.locator("#points-" + first).inputValue());
            priya.page.keyboard().type("Then ");
            assertEquals("Then She rang", priya.page.locator("#words-" + second).inputValue());
            priya.seesNothingWrongAnywhere();
            priya.picture("panel-room-live");
            priya.page.locator("#points-" + second).selectOption("3");
            priya.page.locator("#settle-" + second).click();
            priya.page.getByText("Settled.").waitFor();
            assertEquals("We both saw her wait.", priya.page.locator("#words-" + first).inputValue(), "what is typed on another question stays");

            patrick.page.getByText("Then She rang").first().waitFor(LONG);
            updated(patrick, "Priya Nair");
            patrick.page.locator("#words-" + second).fill("She rang at once.");
            patrick.page.locator("#settle-" + second).click();
            patrick.page.getByText("Settled.").waitFor();
            priya.page.getByText("She rang at once.").first().waitFor(LONG);
            assertEquals("We both saw her wait.", priya.page.locator("#words-" + first).inputValue(), "what was given back is typed, too");
            assertEquals("3", one("select points from panel_discussion where kit_question_id = ?", second));
            priya.page.locator("#reason").fill("We both saw it.");
            interview.decide("panel1", interview.amara, "RESERVE", "Others showed more.", "Kind.");
            updated(priya, "Priya Nair");
            priya.page.getByText("What you typed has no place any more").waitFor();
            priya.page.getByText("We both saw it.").waitFor();
            priya.seesNothingWrongAnywhere();
        }
    }

    @Test
    void who_may_not_read_the_room_does_not_hear_of_it_either() {
        var interview = Interview.with("panel1", "panel2");
        interview.locked("panel1", interview.amara, 4, 4);
        var pulse = "/background/interview-room?stage=" + interview.stage + "&candidate=" + interview.amara.ref();
        for (var who : new String[] {"panel2", "recruiter", "hr", "employee", "candidate", "manager"}) {
            try (var visitor = Visitor.as(who)) {
                var status = visitor.page.request().get(Touchstone.address() + pulse).status();
                assertTrue(status == 403 || status == 404, who + " " + status);
            }
        }
        try (var panel = Visitor.as("panel1")) {
            var heard = panel.page.request().get(Touchstone.address() + pulse);
            assertEquals(200, heard.status());
            assertFalse(heard.text().contains("Secret"));
            assertEquals(400, panel.page.request().get(Touchstone.address() + "/background/interview-room").status());
        }
    }

    private static void updated(Visitor visitor, String who) {
        visitor.page.getByText("Updated by " + who + " just now").waitFor(LONG);
    }

    @Test
    void the_panel_reads_what_was_agreed_with_a_candidate() {
        var interview = Interview.with("panel1", "panel2");
        InterviewingIT.agreed(interview.amara, "PARTLY", "A quiet room, with the lights low, and a break of ten minutes half-way. We cannot send the questions before.");
        try (var panel = Visitor.as("panel1")) {
            panel.open("/interviewing/stage?stage=" + interview.stage).seesNothingWrongAnywhere().picture("interview-agreed");
            assertTrue(panel.text().contains("A quiet room"), panel::text);
            panel.onAPhone().picture("interview-agreed-phone");
            panel.open(sheet(interview)).seesNothingWrongAnywhere().picture("interview-agreed-sheet");
            assertTrue(panel.text().contains("A quiet room"), panel::text);
            interview.locked("panel1", interview.amara, 3, 3);
            panel.open(sheet(interview).replace("sheet", "room")).seesNothingWrongAnywhere().picture("interview-agreed-room");
            assertTrue(panel.text().contains("A quiet room"), panel::text);
        }
    }

    @Test
    void what_is_no_note_is_refused_at_once() {
        try (var panel = Visitor.as("panel1")) {
            panel.open("/");
            for (var body : List.of("{\"a\":".repeat(1000), "{\"a\":", "[".repeat(1000), "null", "")) {
                var sent = "body => fetch('/background/interview-notes', {method: 'PUT', body: body, signal: AbortSignal.timeout(30000)}).then(r => r.status)";
                assertEquals(400, panel.page.evaluate(sent, body), body);
            }
            panel.forgetComplaints();
        }
    }

    @Test
    void somebody_with_a_conflict_is_turned_away_at_the_page() {
        var interview = Interview.with("panel1", "panel2");
        interview.declare("panel2", "He is my neighbour", null);
        try (var panel = Visitor.as("panel2")) {
            panel.open("/interviewing/stage?stage=" + interview.stage);
            panel.page.getByText("Conflict: you do not rate").waitFor();
            panel.open(sheet(interview));
            assertFalse(panel.page.content().contains("Tell me about a time"));
            panel.open(sheet(interview).replace("sheet", "room"));
            assertFalse(panel.page.content().contains("What the ratings suggest"));
        }
    }

    @Test
    void where_one_rating_is_all_there_is_the_room_says_who_is_needed() {
        var interview = Interview.with("panel1", "panel2");
        interview.locked("panel1", interview.amara, 4, 4);
        interview.declare("panel2", "She is my neighbour", null);
        try (var manager = Visitor.as("recruiter")) {
            manager.open(sheet(interview).replace("sheet", "room"));
            manager.page.getByText("one person alone does not decide").waitFor();
            manager.seesNothingWrongAnywhere();
            manager.picture("interview-room-too-few");
            link(manager, "Name another member").click();
            manager.page.getByText("Fewer than 2 members can rate Amara Okafor").waitFor();
        }
    }

    @Test
    void whoever_prepares_puts_the_questions_in_order_by_keyboard() {
        var interview = Interview.unprepared().kit();
        var before = List.copyOf(interview.asked);
        try (var manager = Visitor.as("recruiter")) {
            manager.open("/interviewing/kit?stage=" + interview.stage).seesNothingWrongAnywhere().picture("interview-kit-order");
            var first = manager.page.locator("article h2").first().innerText().substring(3);
            assertTrue(button(manager, "Move question 1 up").isDisabled());
            button(manager, "Move question 1 down").focus();
            manager.page.keyboard().press("Enter");
            manager.page.locator("article h2").last().getByText("2. " + first).waitFor();
            assertEquals("Move question 2 up", manager.page.evaluate("document.activeElement.getAttribute('aria-label')"), "on the moved question, where there is somewhere to go");
            manager.page.getByText("Now question 2 of 2.").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            manager.seesNothingWrongAnywhere();
            interview.readKit();
            assertEquals(List.of(before.get(1), before.get(0)), interview.asked);
            manager.page.keyboard().press("Enter");
            manager.page.locator("article h2").first().getByText("1. " + first).waitFor();
            assertEquals("Move question 1 down", manager.page.evaluate("document.activeElement.getAttribute('aria-label')"));

            expect(200, Api.as("recruiter").with("If-Match", Api.as("recruiter").get(interview.at("/kit")).etag()).post(interview.at("/kit/moves"), "{\"item\": " + before.get(1) + ", \"up\": true}"));
            button(manager, "Move question 1 down").click();
            manager.page.getByText("What you see now is what stands: move again.").first().waitFor();
            interview.readKit();
            assertEquals(List.of(before.get(1), before.get(0)), interview.asked, "not what was on the screen");
            manager.onAPhone().picture("interview-kit-order-phone");
        }
        interview.name("panel1");
        try (var panel = Visitor.as("panel1")) {
            panel.open("/interviewing/kit?stage=" + interview.stage);
            assertEquals(2, panel.page.locator("article h2").count());
            assertEquals(0, button(panel, "Move question 2 up").count(), "the panel reads");
        }
    }

    private void prepares(Visitor manager, Interview interview) {
        manager.open("/interviewing/stage?stage=" + interview.stage);
        manager.page.getByText("Before anybody can be rated").waitFor();
        manager.seesNothingWrongAnywhere();
        manager.picture("interview-stage-empty");
        link(manager, "Kit").click();
        manager.page.getByText("Nothing is asked yet").waitFor();
        manager.seesNothingWrongAnywhere();
        link(manager, "Choose the questions").click();
        button(manager, "Save the kit").click();
        manager.page.getByText("Choose at least one question about a value.").first().waitFor();
        manager.seesNothingWrongAnywhere();
        manager.picture("interview-kit-edit");
        manager.page.getByLabel("Tell me about a time when you noticed that somebody was anxious").first().check();
        manager.page.getByLabel("Tell me about a time when you made a mistake").first().check();
        button(manager, "Save the kit").click();
        manager.page.getByText("Saved. The panel sees these questions now.").waitFor();
        assertTrue(manager.page.locator("article h2").first().innerText().startsWith("1. Tell me about a time when you noticed"), manager::text);
        manager.seesNothingWrongAnywhere();
        manager.picture("interview-kit");
        manager.open("/interviewing/panel?stage=" + interview.stage);
        manager.page.getByText("Nobody is on this panel yet").waitFor();
        manager.page.getByLabel("Name or e-mail address").fill("Priya Nair");
        button(manager, "Search").click();
        button(manager, "Ask Priya Nair").click();
        manager.page.getByText("Asked. They see it").waitFor();
        manager.seesNothingWrongAnywhere();
        manager.picture("interview-panel");
    }

    private void declares(Visitor panel, Interview interview) {
        panel.open("/interviewing/declare?stage=" + interview.stage);
        panel.seesNothingWrongAnywhere();
        button(panel, "Save").click();
        panel.page.getByText("Choose one of the two.").first().waitFor();
        panel.seesNothingWrongAnywhere();
        panel.picture("interview-declare");
        for (var i = 0; i < 2; i++) {
            panel.page.getByLabel("Nothing stands in the way").nth(i).check();
        }
        button(panel, "Save").click();
        panel.page.getByText("Thank you. You can change this").waitFor();
        panel.seesNothingWrongAnywhere();
        panel.picture("interview-stage");
    }

    private void interviews(Visitor panel, Interview interview) {
        panel.page.setViewportSize(768, 1024);
        link(panel, "Open your sheet Amara Okafor").click();
        panel.page.getByText("First write down what you see and hear.").waitFor();
        panel.seesNothingWrongAnywhere();
        for (var question : interview.asked) {
            var part = panel.page.locator("#question-" + question);
            assertTrue(part.locator("input[value='3']").isDisabled(), "VR-7: first what was seen");
            notes(panel, question).fill("She asked what would help, and stayed.");
            part.locator(".sign input[type=checkbox]").first().check();
            part.locator(".sign input[data-said]").first().fill("asked before she acted");
            part.locator("input[value='3']").focus();
            panel.page.keyboard().press("4");
            assertTrue(part.locator("input[value='4']").isChecked());
            panel.page.setViewportSize(768, 1024);
            panel.picture("interview-sheet-768");
            panel.onAPhone().picture("interview-sheet-320");
            panel.page.setViewportSize(1280, 900);
            if (part.locator("[data-goes='1']").count() > 0) {
                part.locator("[data-goes='1']").click();
            }
        }
        panel.seesNothingWrongAnywhere();
        panel.picture("interview-sheet");
        panel.page.getByText(Pattern.compile("^Saved \\d\\d:\\d\\d$")).waitFor(LONG);
        button(panel, "Lock this sheet").click();
        panel.page.locator("dialog[open] #lock").click();
        panel.page.getByText("Locked. Here is what the others gave.").waitFor(LONG);
        panel.page.getByText("Waiting for: Patrick Doyle").waitFor();
        panel.seesNothingWrongAnywhere();
    }

    private void talks(Visitor panel, Interview interview) {
        interview.locked("panel2", interview.amara, 2, 3);
        panel.open(sheet(interview).replace("sheet", "room"));
        panel.page.getByText("Talk about it").first().waitFor();
        panel.seesNothingWrongAnywhere();
        panel.picture("panel-room");
        panel.onAPhone().picture("panel-room-320");
        panel.page.setViewportSize(1280, 900);
        var first = interview.asked.get(0);
        panel.page.locator("#points-" + first).selectOption("5");
        panel.page.locator("#words-" + first).fill("Her own example.");
        panel.page.locator("#settle-" + first).click();
        panel.page.getByText("Choose a rating from 2 to 4").first().waitFor();
        panel.seesNothingWrongAnywhere();
        panel.page.locator("#points-" + first).selectOption("3");
        panel.page.locator("#settle-" + first).click();
        panel.page.getByText("Settled.").waitFor();
        panel.page.getByText("Every value is as expected or better").waitFor();
        panel.page.getByLabel("Can be appointed", new Page.GetByLabelOptions().setExact(true)).check();
        button(panel, "Decide").click();
        panel.page.getByText("Decided. Nobody is told").waitFor();
        panel.seesNothingWrongAnywhere();
        panel.picture("panel-room-decided");
        assertEquals("APPOINTABLE", one("select state from application where id = ?", interview.amara.id()));
        assertTrue(one("select words from stage_feedback where application_id = ? order by position limit 1", interview.amara.id()).replace("\r", "").startsWith("What we look for, and saw in what you told us:\n– "));
    }

    private static String sheet(Interview interview) {
        return "/interviewing/sheet?stage=" + interview.stage + "&candidate=" + interview.amara.ref();
    }

    private static Locator notes(Visitor visitor, long question) {
        return visitor.page.locator("#notes-" + question);
    }

    private static Locator link(Visitor visitor, String name) {
        return visitor.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
