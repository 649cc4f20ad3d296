package org.touchstone.interviewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.Selection.expect;
import static org.touchstone.recruitment.Selection.one;
import static org.touchstone.recruitment.Selection.sql;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Visitor;
import org.touchstone.recruitment.Selection;

/** A panel that changes while it is at work, at a browser: who goes, who comes back, and what that stops. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PanelStoryIT {

    @Test
    @DisplayName("VR-12 whoever prepares the panel takes off anybody on it, wherever they stand in the list, and says why")
    void VR_12_take_off() {
        var interview = Interview.with("panel1", "panel2", "panel3");
        try (var manager = Visitor.as("recruiter")) {
            manager.open("/interviewing/panel?stage=" + interview.stage);
            takeOff(manager, "panel1", "");
            manager.page.getByText("Say why, for example: has moved.").first().waitFor();
            assertEquals(1, manager.page.locator("dialog[open]").count());
            assertEquals(1, manager.page.locator("#leave-" + Interview.person("panel1") + "[open] .field-error").count(), "the problem stands where it was");
            manager.seesNothingWrong();
            manager.page.locator("dialog[open] input[type=text]").fill("Has moved to another trust.");
            manager.page.locator("dialog[open] input[type=submit]").click();
            manager.page.getByText("They are off the panel.").waitFor();
            assertEquals("Has moved to another trust.", left(interview, "panel1"));

            takeOff(manager, "panel2", "Is ill.");
            manager.page.getByText("They are off the panel.").waitFor();
            assertEquals("Is ill.", left(interview, "panel2"));
            assertEquals("1", one("select count(*) from panel_member where stage_id = ? and left_at is null", interview.stage));
            manager.seesNothingWrongAnywhere();
        }
    }

    @Test
    void enter_beside_a_reason_does_what_was_asked_about() {
        var interview = Interview.with("panel1", "panel2", "panel3");
        try (var manager = Visitor.as("recruiter")) {
            manager.open("/interviewing/panel?stage=" + interview.stage);
            open(manager, "panel2");
            manager.page.locator("dialog[open] input[type=text]").fill("Is ill.");
            manager.page.locator("dialog[open] input[type=text]").press("Enter");
            manager.page.getByText("They are off the panel.").waitFor();
            assertEquals("Is ill.", left(interview, "panel2"));
            assertEquals("1", one("select chair from panel_member where stage_id = ? and person_id = ?", interview.stage, Interview.person("panel1")), "nothing else was pressed");
        }
    }

    @Test
    @DisplayName("VR-12 why somebody left a panel is read by its chair and those who oversee the stage, not by the other members")
    void VR_12_why_they_left() {
        var interview = Interview.with("panel1", "panel2", "panel3");
        expect(204, Api.as("panel3").post(interview.at("/panel/" + Interview.person("panel3") + "/departure"), "{\"reason\": \"My treatment begins.\"}"));
        for (var path : List.of("", "/panel")) {
            var member = Api.as("panel2").get(interview.at(path));
            assertEquals(200, member.status());
            assertFalse(member.body().contains("My treatment"), member::body);
            assertTrue(member.body().contains("leftAt"), member::body);
            for (var who : List.of("panel1", "recruiter", "recruitment", "hr")) {
                assertTrue(Api.as(who).get(interview.at(path)).body().contains("My treatment begins."), who + path);
            }
        }
        try (var member = Visitor.as("panel2");
                var chair = Visitor.as("panel1")) {
            for (var page : List.of("panel", "stage")) {
                member.open("/interviewing/" + page + "?stage=" + interview.stage).seesNothingWrongAnywhere().picture("interview-left-" + page);
                assertFalse(member.page.content().contains("My treatment"), page);
            }
            chair.open("/interviewing/panel?stage=" + interview.stage);
            assertTrue(chair.text().contains("My treatment begins."), chair::text);
        }
    }

    @Test
    @DisplayName("VR-5, VR-12 whoever comes back to a panel declares anew, of those whose sheet they have locked, too")
    void VR_5_comes_back() {
        var interview = Interview.with("panel1", "panel2");
        interview.locked("panel2", interview.amara, 3, 3);
        expect(204, leave(interview, "panel2"));
        interview.name("panel2");
        try (var panel = Visitor.as("panel2")) {
            panel.open("/interviewing/declare?stage=" + interview.stage);
            assertEquals(2, panel.page.getByLabel("Nothing stands in the way").count());
            panel.seesNothingWrongAnywhere();
            panel.picture("interview-declare-anew");
            var ofAmara = panel.page.locator("section.card").filter(new Locator.FilterOptions().setHasText("Amara Okafor"));
            panel.page.locator("section.card").filter(new Locator.FilterOptions().setHasText("Zed Aldous")).getByLabel("Nothing stands in the way").check();
            ofAmara.getByLabel("Something does").check();
            ofAmara.locator("input[type=text]").fill("She is my neighbour.");
            button(panel, "Save").click();
            ofAmara.getByText("You have locked your sheet about Amara Okafor. Tell HR").waitFor();
            panel.seesNothingWrongAnywhere();
            ofAmara.getByLabel("Nothing stands in the way").check();
            button(panel, "Save").click();
            panel.page.getByText("Thank you. You can change this").waitFor();
            panel.page.getByText("Everything is there: interviews can begin.").waitFor();
            panel.open("/interviewing/declare?stage=" + interview.stage);
            panel.page.getByText("You have locked your sheet.").waitFor();
        }
        assertEquals("1", one("select count(*) from interview_sheet where stage_id = ? and locked_at is not null", interview.stage), "VR-12: what was locked stays");
    }

    @Test
    @DisplayName("VR-5 a panel that is incomplete by now says so on an open sheet, and what is typed stays")
    void VR_5_incomplete_meanwhile() {
        var interview = Interview.with("panel1", "panel2");
        var first = interview.asked.get(0);
        var sheet = "/interviewing/sheet?stage=" + interview.stage + "&candidate=" + interview.amara.ref();
        try (var panel = Visitor.as("panel1")) {
            panel.open(sheet);
            expect(204, leave(interview, "panel2"));
            button(panel, "Lock this sheet").click();
            panel.page.locator("dialog[open] #lock").click();
            panel.page.getByText("The panel needs at least 2 members; it has 1.").first().waitFor();
            assertTrue(panel.page.url().contains("/interviewing/sheet"), panel.page.url());
            panel.seesNothingWrongAnywhere();

            panel.page.locator("#notes-" + first).fill("She sat with him.");
            panel.page.getByText("Not saved: Nobody can be rated yet. The panel needs at least 2 members; it has 1.").waitFor();
            panel.forgetComplaints();
            panel.picture("interview-sheet-incomplete");
            panel.open(sheet);
            panel.page.getByText("The panel needs at least 2 members; it has 1.").first().waitFor();
            assertTrue(panel.page.url().contains("/interviewing/stage"), panel.page.url());
            panel.forgetComplaints();

            interview.name("panel2");
            interview.declare("panel2", null, null);
            panel.open(sheet);
            assertEquals("She sat with him.", panel.page.locator("#notes-" + first).inputValue(), "kept on the device until it can be saved");
        }
        assertEquals(409, interview.lock("panel1", interview.zed).status());
    }

    @Test
    void everything_on_a_panel_and_its_stage_is_within_reach_on_a_tablet() {
        var interview = Interview.with("panel1", "panel2");
        interview.locked("panel2", interview.amara, 3, 3);
        sql("update vacancy set title = 'Community learning disability nurse, band 6' where id = ?", interview.job.id);
        try (var panel = Visitor.as("panel1");
                var manager = Visitor.as("recruiter")) {
            fits(panel, "/interviewing/stage?stage=" + interview.stage, "stage");
            fits(manager, "/interviewing/stage?stage=" + interview.stage, "stage-manager");
            fits(manager, "/interviewing/panel?stage=" + interview.stage, "panel");
            expect(200, Api.as("recruiter").post("/api/stages/" + interview.stage + "/slots", "{\"from\": \"2031-03-03\", \"begins\": \"09:00\", \"ends\": \"11:00\", \"minutes\": 45, \"pause\": 15, \"place\": \"Seminar room 2, East Wing\"}"));
            fits(manager, "/interviewing/slots?stage=" + interview.stage, "slots");
        }
    }

    @Test
    @DisplayName("VR-6 the room says in words that the lower of two middle ratings is the median")
    void VR_6_tie() {
        var interview = Interview.with("panel1", "panel2");
        interview.locked("panel1", interview.amara, 3, 3);
        interview.locked("panel2", interview.amara, 5, 3);
        try (var panel = Visitor.as("panel1")) {
            panel.open("/interviewing/room?stage=" + interview.stage + "&candidate=" + interview.amara.ref());
            panel.page.getByText("Median 3, the lower of two middle ratings").waitFor();
            assertEquals(1, panel.page.getByText("Median 3", new Page.GetByTextOptions().setExact(true)).count());
            panel.seesNothingWrongAnywhere();
        }
    }

    @Test
    @DisplayName("VR-7 G-11 before locking one reads what is not answered yet, and what another window changed is read before it is locked")
    void VR_7_lock_dialog() {
        var interview = Interview.with("panel1", "panel2");
        var sheet = "/interviewing/sheet?stage=" + interview.stage + "&candidate=" + interview.amara.ref();
        var last = interview.asked.size() - 1;
        try (var panel = Visitor.as("panel1")) {
            panel.open(sheet);
            button(panel, "Lock this sheet").click();
            var missing = panel.page.locator("dialog[open] #lock-missing");
            assertTrue(missing.innerText().contains("There is nothing on this sheet yet."), missing::innerText);
            assertEquals(interview.asked.size(), missing.locator("li").count());
            panel.seesNothingWrongAnywhere().picture("interview-lock-missing");
            missing.getByRole(AriaRole.LINK).last().click();
            assertEquals(0, panel.page.locator("dialog[open]").count());
            assertTrue(panel.page.locator("#question-" + interview.asked.get(last)).isVisible(), "leads to the question");

            for (var i = 0; i < last; i++) {
                expect(200, interview.note("panel1", interview.amara, i, 0, "first-" + i, 3, true, "Seen"));
            }
            panel.open(sheet);
            button(panel, "Lock this sheet").click();
            assertEquals(1, missing.locator("li").count());
            assertTrue(missing.locator("li").innerText().startsWith((last + 1) + ". "), missing::innerText);
            assertFalse(panel.page.locator("#lock-empty").isVisible());

            expect(200, interview.note("panel1", interview.amara, last, 0, "last", 3, true, "Seen"));
            panel.open(sheet);
            expect(200, interview.note("panel1", interview.amara, 0, 1, "elsewhere", 5, true, "On another device"));
            button(panel, "Lock this sheet").click();
            assertFalse(missing.isVisible());
            panel.page.locator("dialog[open] #lock").click();
            panel.page.getByText("was changed on another device").first().waitFor();
            assertEquals("0", one("select count(*) from interview_sheet where stage_id = ? and locked_at is not null", interview.stage));
            assertTrue(panel.page.locator("input[name='points-" + interview.asked.get(0) + "'][value='5']").isChecked(), "what stands is on the screen");
            panel.seesNothingWrong();
            button(panel, "Lock this sheet").click();
            panel.page.locator("dialog[open] #lock").click();
            panel.page.getByText("Locked. Here is what the others gave.").waitFor();
        }
    }

    @Test
    @DisplayName("VR-12 whoever is taken off in the middle of a sheet reads that they are, and that locked ratings are kept; to strangers there is nothing")
    void VR_12_in_mid_sheet() {
        var interview = Interview.with("panel1", "panel2", "panel3");
        var sheet = "/interviewing/sheet?stage=" + interview.stage + "&candidate=" + interview.amara.ref();
        try (var panel = Visitor.as("panel2")) {
            panel.open(sheet);
            expect(204, leave(interview, "panel2"));
            panel.page.locator("#notes-" + interview.asked.get(0)).fill("She sat with him.");
            panel.page.getByText("You are no longer on this panel").first().waitFor();
            panel.forgetComplaints();
        }
        // The page that was typed on may still be on its way to that notice.
        try (var panel = Visitor.as("panel2")) {
            panel.open(sheet);
            assertTrue(panel.text().contains("You are no longer on this panel"), panel::text);
            assertTrue(panel.text().contains("Sheets that you have locked are kept as they are"), panel::text);
            assertFalse(panel.page.content().contains("Amara"), "nobody is named");
            panel.forgetComplaints();
            panel.seesNothingWrongAnywhere().picture("interview-taken-off");
        }
        try (var stranger = Visitor.as("employee")) {
            stranger.open(sheet);
            assertFalse(stranger.page.content().contains("panel"), "as if there were none");
        }
    }

    @Test
    @DisplayName("G-11 what the chair has typed of the decision stands there still after settling a rating")
    void G_11_settling_keeps_the_decision() {
        var interview = Interview.with("panel1", "panel2");
        interview.locked("panel1", interview.amara, 5, 3);
        interview.locked("panel2", interview.amara, 2, 3);
        var first = interview.asked.get(0);
        try (var chair = Visitor.as("panel1")) {
            chair.open("/interviewing/room?stage=" + interview.stage + "&candidate=" + interview.amara.ref());
            chair.page.locator("#deciding #reason").fill("Half a sentence, to be");
            chair.page.locator("#deciding textarea[id^='feedback']").first().fill("You asked what would help.");
            chair.page.locator("#points-" + first).selectOption("3");
            chair.page.locator("#words-" + first).fill("Her own example.");
            chair.page.locator("#settle-" + first).click();
            chair.page.getByText("Settled.").waitFor();

            chair.page.waitForCondition(() -> "Half a sentence, to be".equals(chair.page.locator("#deciding #reason").inputValue()));
            assertEquals("You asked what would help.", chair.page.locator("#deciding textarea[id^='feedback']").first().inputValue());
            assertEquals(0, chair.page.locator(".draft-note").count(), "nobody has to fetch it back");
            chair.seesNothingWrongAnywhere();
        }
    }

    @Test
    @DisplayName("VR-5 whoever recruits is told that a panel cannot begin, and reads at its stage what everybody waits for")
    void VR_5_work() {
        var interview = Interview.unprepared();
        interview.trained("panel1");
        interview.name("panel1");
        interview.declare("panel1", null, null);
        var recruiter = Selection.candidate("Mia Marsh");
        var rosa = Long.parseLong(one("select recruiting_manager_id from vacancy where id = ?", interview.job.id));
        leads(interview, recruiter.person());
        sql("insert into account_grant (account_id, role, organisation_id) select id, 'RECRUITING_MANAGER', 1 from account where email = ?", recruiter.email());
        try (var manager = Visitor.signingIn(recruiter.email(), Selection.PASSWORD)) {
            manager.open("/interviewing/stage?stage=" + interview.stage);
            assertEquals(2, manager.page.getByText("Waits for what is named above").count());
            manager.seesNothingWrongAnywhere();
            manager.open("/");
            link(manager, "The panel for 2 candidates cannot begin").click();
            manager.page.getByText("The panel needs at least 2 members; it has 1.").waitFor();

            leads(interview, rosa);
            interview.kit();
            interview.name("panel2");
            interview.declare("panel2", null, null);
            leads(interview, recruiter.person());
            manager.open("/interviewing/stage?stage=" + interview.stage);
            assertEquals(2, manager.page.getByText("Waits for 2 sheets").count());
            interview.locked("panel1", interview.amara, 3, 3);
            manager.open("/interviewing/stage?stage=" + interview.stage);
            assertEquals(1, manager.page.getByText("Waits for one sheet").count());
            manager.seesNothingWrongAnywhere();
            manager.open("/");
            assertEquals(0, link(manager, "The panel for").count());
        }
        assertEquals(0, Api.as("employee").get("/api/work-items").body().split("The panel for", -1).length - 1);
    }

    private static Locator link(Visitor visitor, String name) {
        return visitor.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static void fits(Visitor visitor, String path, String name) {
        visitor.open(path);
        for (var width : new int[] {320, 768, 820, 1024}) {
            visitor.page.setViewportSize(width, 1000);
            visitor.picture("tablet-" + name + "-" + width);
            var hidden = visitor.page.evaluate("[...document.querySelectorAll('main .scroll')].filter(s => s.scrollWidth > s.clientWidth).length");
            assertEquals(0, ((Number) hidden).intValue(), path + " is cut off at " + width);
            visitor.seesNothingWrong();
        }
        visitor.page.setViewportSize(1280, 900);
    }

    // --- arranging

    private static Api.Answer leave(Interview interview, String who) {
        return Api.as("recruiter").post(interview.at("/panel/" + Interview.person(who) + "/departure"), "{\"reason\": \"Is ill.\"}");
    }

    private static void open(Visitor manager, String who) {
        manager.page.locator("[data-opens=leave-" + Interview.person(who) + "]").click();
    }

    private static void takeOff(Visitor manager, String who, String reason) {
        open(manager, who);
        manager.page.locator("dialog[open] input[type=text]").fill(reason);
        manager.page.locator("dialog[open] input[type=submit]").click();
    }

    private static String left(Interview interview, String who) {
        return one("select left_reason from panel_member where stage_id = ? and person_id = ?", interview.stage, Interview.person(who));
    }

    private static void leads(Interview interview, long person) {
        sql("update vacancy set recruiting_manager_id = ? where id = ?", person, interview.job.id);
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
