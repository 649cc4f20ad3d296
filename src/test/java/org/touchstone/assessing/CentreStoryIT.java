package org.touchstone.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.Selection.one;
import static org.touchstone.recruitment.Selection.sql;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Visitor;
import org.touchstone.recruitment.Selection;
import org.touchstone.shared.Clocks;

/** An assessment centre at a browser: planned, arranged, published, come to, rated on a tablet, washed up. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CentreStoryIT {

    private static final Locator.WaitForOptions LONG = new Locator.WaitForOptions().setTimeout(120_000);

    @Test
    void from_an_empty_stage_to_a_published_timetable() throws Exception {
        var centre = Assessment.unprepared();
        centre.trained("panel1");
        for (var who : new String[] {"panel1", "panel2", "panel3"}) {
            centre.name(who);
        }
        for (var who : new String[] {"panel1", "panel2", "panel3"}) {
            centre.declare(who, null, null);
        }
        try (var manager = Visitor.as("recruiter")) {
            manager.open("/interviewing/stage?stage=" + centre.stage);
            manager.page.getByText("The timetable of the assessment centre is not published yet.").waitFor();
            manager.seesNothingWrongAnywhere();
            link(manager, "Exercises and timetable").click();
            manager.page.getByText("Nothing is planned yet").waitFor();
            manager.seesNothingWrongAnywhere();
            plans(manager);
            plansWhileTheChairDoes(manager, centre);
            arranges(manager, centre);
        }
        try (var manager = Visitor.as("recruiter")) {
            handsOver(manager, centre);
        }
        try (var assessor = Visitor.as("panel2")) {
            assessor.open("/assessing/stand-in?stage=" + centre.stage);
            assertFalse(assessor.page.content().contains("Who cannot come"), "nor hands anything over");
            assessor.forgetComplaints();
            assessor.open("/assessing/centre?stage=" + centre.stage + "&by=ASSESSOR");
            assessor.page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("Patrick Doyle")).waitFor();
            assertEquals(0, button(assessor, "Take back").count());
            assertEquals(0, link(assessor, "Change the exercises").count());
            assessor.open("/assessing/design?stage=" + centre.stage);
            assertFalse(assessor.page.content().contains("Save the exercises"), "who does not arrange it finds no form");
        }
    }

    @Test
    @DisplayName("VR-14 a published centre counts those whom its timetable names, whoever is decided or has left since")
    void VR_14_counts() {
        var centre = Assessment.published("panel1", "panel2", "panel3");
        var assessors = centre.centre("recruiter").getInt("assessors");
        sql("update application set state = 'NOT_PROGRESSED' where id = ?", centre.zed().id());
        sql("update panel_member set left_at = now(), left_reason = 'Ill', chair = false where stage_id = ? and person_id = ?", centre.stage, Assessment.person("panel2"));
        try (var manager = Visitor.as("recruiter")) {
            manager.open("/assessing/centre?stage=" + centre.stage + "&by=CANDIDATE");
            manager.page.getByText("2 candidates, 3 assessors").waitFor();
            assertEquals(2, manager.page.locator("table.timetable tbody tr").count());
            manager.open("/assessing/centre?stage=" + centre.stage + "&by=ASSESSOR");
            assertEquals(3, manager.page.locator("table.timetable tbody tr").count());
            assertEquals(3, assessors);
        }
    }

    @Test
    @DisplayName("VR-14 once the day is over nobody can say that an assessor cannot come")
    void VR_14_over() {
        var centre = Assessment.published("panel1", "panel2", "panel3");
        try (var manager = Visitor.as("recruiter")) {
            manager.open("/assessing/centre?stage=" + centre.stage);
            assertEquals(1, link(manager, "An assessor cannot come").count());
            centre.over();
            manager.open("/assessing/centre?stage=" + centre.stage);
            assertEquals(0, link(manager, "An assessor cannot come").count());
            manager.open("/assessing/stand-in?stage=" + centre.stage).seesNothingWrong();
            assertTrue(manager.text().contains("Nobody has anything to watch"), manager::text);
        }
        var refused = centre.standIn("recruiter", "panel2", "panel1", "Ill");
        assertEquals(409, refused.status(), refused::body);
        assertEquals("VR-14", refused.rule());
        assertTrue(refused.body().contains("The day is over"), refused::body);
    }

    @Test
    @DisplayName("VR-14 who watched is said afterwards, by whoever arranges the centre")
    void VR_14_who_watched() {
        var centre = Assessment.published("panel1", "panel2").over();
        centre.name("hr");
        centre.declare("hr", null, null);
        var lost = centre.sittings("panel2", centre.amara());
        try (var manager = Visitor.as("recruiter")) {
            manager.open("/assessing/centre?stage=" + centre.stage).seesNothingWrongAnywhere();
            assertTrue(manager.text().contains("Nobody watched, as far as is written down"), manager::text);
            assertTrue(manager.text().contains(Assessment.nameOf("panel2") + " has written nothing down"), manager::text);
            manager.picture("centre-unwatched").onAPhone().picture("centre-unwatched-320");
            manager.page.setViewportSize(1280, 900);
            link(manager, "Say who watched").click();
            button(manager, "Record it").click();
            manager.page.getByText("Tick what is over").first().waitFor();
            manager.seesNothingWrongAnywhere();
            manager.page.getByLabel("Why?").fill("Took over on the day");
            for (var sitting : lost) {
                manager.page.locator("#sittings input[value='" + sitting + "'], input[name=sittings][value='" + sitting + "']").first().press("Space");
            }
            button(manager, "Record it").click();
            manager.page.getByText("Choose somebody who is on the panel.").first().waitFor();
            assertEquals("Took over on the day", manager.page.getByLabel("Why?").inputValue());
            assertEquals(lost.size(), manager.page.locator("form#recording input:checked").count());
            manager.picture("centre-watched").onAPhone().picture("centre-watched-320");
            manager.page.setViewportSize(1280, 900);
            manager.page.getByLabel("Who watched").selectOption(Assessment.nameOf("hr"));
            button(manager, "Record it").click();
            manager.page.getByText("Recorded. Both have been told.").waitFor();
            assertEquals(lost, centre.sittings("hr", centre.amara()));
            manager.page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName(Assessment.nameOf("hr"))).waitFor();
        }
        try (var assessor = Visitor.as("panel2")) {
            assessor.open("/assessing/centre?stage=" + centre.stage);
            assertTrue(assessor.text().contains("Nobody watched, as far as is written down"), assessor::text);
            assertEquals(0, link(assessor, "Say who watched").count());
            assessor.open("/assessing/watched?stage=" + centre.stage);
            assertFalse(assessor.page.content().contains("What they watched"), "who does not arrange it says nothing");
            assessor.forgetComplaints();
        }
    }

    @Test
    void the_sample_has_a_day_that_is_over_and_one_that_is_to_come() {
        var stage = one("select c.stage_id from assessment_centre c join vacancy v on v.id = c.vacancy_id where v.reference = 'NUH-2026-0038'");
        try (var manager = Visitor.as("recruiter")) {
            manager.open("/assessing/centre?stage=" + stage + "&by=CANDIDATE").seesNothingWrongAnywhere();
            assertEquals(2, manager.page.locator("table.timetable").count());
            assertEquals(1, link(manager, "An assessor cannot come").count());
            manager.picture("centre-sample").onAPhone().picture("centre-sample-320");
            manager.page.setViewportSize(1280, 900);
            link(manager, "Say who watched").click();
            manager.page.getByText("What they watched").waitFor();
            manager.seesNothingWrongAnywhere().picture("centre-sample-watched");
        }
        try (var candidate = Visitor.as("candidate")) {
            candidate.open("/assessing/my-day?application=" + one("select id from application where anon_ref = 'WMGR-2345'")).seesNothingWrong();
        }
    }

    @Test
    void an_exercise_that_was_added_and_not_saved_comes_back_after_a_crash() throws Exception {
        var centre = Assessment.unprepared();
        try (var manager = Visitor.as("recruiter")) {
            manager.open("/assessing/design?stage=" + centre.stage);
            manager.page.locator("#day").fill(LocalDate.now(Clocks.ZONE).plusDays(20).toString());
            room(manager, 0).fill("Library");
            manager.page.getByText("Draft kept at").waitFor();
            button(manager, "Add an exercise").click();
            manager.page.locator("[id='exercises:4:name']:focus").waitFor();
            manager.page.waitForLoadState(LoadState.NETWORKIDLE);
            assertEquals(0, manager.page.locator(".draft-note").count(), "what was typed stands there still");
            manager.page.keyboard().type("A talk with patients");
            room(manager, 4).fill("Garden");
            tick(manager, 4, 1);
            manager.page.getByText("Draft kept at").waitFor();

            manager.open("/assessing/design?stage=" + centre.stage);
            button(manager, "Use it").click();
            manager.page.getByText("Your text is back").waitFor();
            assertEquals("A talk with patients", manager.page.locator("[id='exercises:4:name']").inputValue());
            assertEquals("Library", room(manager, 0).inputValue());
            assertEquals("Garden", room(manager, 4).inputValue());
            assertEquals(1, manager.page.locator("table.matrix input:checked").count());
            assertTrue(manager.page.locator("[id='matrix:4:cells:1:shows']").isChecked());
            manager.seesNothingWrongAnywhere();
            manager.picture("centre-design-given-back").onAPhone().picture("centre-design-given-back-320");
        }
    }

    private void handsOver(Visitor manager, Assessment centre) {
        centre.name("hr");
        centre.declare("hr", null, null);
        manager.open("/assessing/centre?stage=" + centre.stage + "&by=ASSESSOR");
        link(manager, "An assessor cannot come").click();
        manager.page.getByLabel("Who cannot come").waitFor();
        manager.seesNothingWrongAnywhere();
        manager.page.getByLabel("Who cannot come").selectOption(Assessment.nameOf("panel3"));
        manager.page.getByLabel("Why?").fill("Ill");
        button(manager, "Hand over").click();
        manager.page.getByText("Choose somebody who is on the panel.").first().waitFor();
        manager.seesNothingWrongAnywhere();
        assertEquals("Ill", manager.page.getByLabel("Why?").inputValue());
        manager.picture("stand-in");
        manager.onAPhone().picture("stand-in-phone");
        manager.page.setViewportSize(1280, 900);
        manager.page.getByLabel("Who takes over").selectOption(Assessment.nameOf("hr"));
        button(manager, "Hand over").click();
        manager.page.getByText("Handed over. Both have been told.").waitFor();
        assertEquals(0, manager.page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName(Assessment.nameOf("panel3"))).count());
        manager.seesNothingWrongAnywhere();
        manager.picture("stood-in");
    }

    private void plans(Visitor manager) {
        link(manager, "Plan the exercises").click();
        manager.page.getByText("Which exercise shows which value?").waitFor();
        manager.seesNothingWrongAnywhere();
        manager.picture("centre-design-new");
        manager.page.locator("#day").fill(LocalDate.now(Clocks.ZONE).plusDays(20).toString());
        button(manager, "Save the exercises").click();
        manager.page.getByText("Say where it is").first().waitFor();
        manager.seesNothingWrongAnywhere();
        for (var i = 0; i < 4; i++) {
            room(manager, i).fill("Room " + (i + 1));
        }
        tick(manager, 0, 0);
        tick(manager, 1, 0);
        button(manager, "Save the exercises").click();
        manager.page.getByText("Before this can be saved").waitFor();
        manager.page.getByText("In-tray shows too few values").first().waitFor();
        manager.seesNothingWrongAnywhere();
        manager.picture("centre-design");
        manager.onAPhone().picture("centre-design-320");
        manager.page.setViewportSize(1280, 900);
        for (var i = 0; i < 4; i++) {
            for (var value = 0; value < 3; value++) {
                tick(manager, i, value);
            }
        }
        button(manager, "Save the exercises").click();
        manager.page.getByText("Saved. Now make a timetable.").waitFor();
        manager.seesNothingWrongAnywhere();
        manager.picture("centre-designed");
        addsAnExercise(manager);
    }

    private void addsAnExercise(Visitor manager) {
        link(manager, "Change the exercises").click();
        manager.page.getByText("Which exercise shows which value?").waitFor();
        var cards = manager.page.locator("form#designing fieldset.card");
        assertEquals(4, cards.count(), "those that exist and no empty ones");
        room(manager, 3).fill("Typed before");
        button(manager, "Add an exercise").click();
        manager.page.waitForCondition(() -> cards.count() == 5);
        assertEquals("exercises:4:name", manager.page.evaluate("document.activeElement.id"), "the keyboard goes to the new one");
        assertEquals("Typed before", room(manager, 3).inputValue());
        assertEquals(5, manager.page.locator("table.matrix tbody tr").count());
        manager.seesNothingWrongAnywhere();
        manager.picture("centre-design-added");
        room(manager, 3).fill("Room 4");
        button(manager, "Save the exercises").click();
        manager.page.getByText("Saved. Now make a timetable.").waitFor();
        link(manager, "Change the exercises").click();
        manager.page.getByText("Which exercise shows which value?").waitFor();
        assertEquals(4, cards.count(), "one without a name is left out");
        manager.open("/assessing/centre?stage=" + manager.page.url().replaceAll(".*stage=(\\d+).*", "$1"));
    }

    private void plansWhileTheChairDoes(Visitor manager, Assessment centre) {
        manager.open("/assessing/design?stage=" + centre.stage);
        try (var chair = Visitor.as("panel1")) {
            chair.open("/assessing/design?stage=" + centre.stage);
            room(chair, 2).fill("Library");
            button(chair, "Save the exercises").click();
            chair.page.getByText("Saved. Now make a timetable.").waitFor();
        }
        room(manager, 2).fill("Canteen");
        room(manager, 3).fill("Room 9");
        button(manager, "Save the exercises").click();
        manager.page.getByText(Assessment.nameOf("panel1") + " saved this while you were writing").waitFor();
        assertEquals("Canteen", room(manager, 2).inputValue());
        assertEquals(0, button(manager, "Take theirs: When it is").count(), "only what differs is asked");
        manager.seesNothingWrongAnywhere();
        manager.picture("centre-design-conflict");
        manager.onAPhone().picture("centre-design-conflict-320");
        manager.page.setViewportSize(1280, 900);
        button(manager, "Take theirs: Exercises").click();
        manager.page.waitForCondition(() -> "Library".equals(room(manager, 2).inputValue()));
        room(manager, 3).fill("Room 9");
        button(manager, "Save the exercises").click();
        manager.page.getByText("Saved. Now make a timetable.").waitFor();
        assertEquals(
                "Library, Room 9",
                one(
                        "select group_concat(e.room order by e.room separator ', ') from centre_exercise e join assessment_centre c on c.id = e.centre_id"
                                + " where c.stage_id = ? and e.room in ('Library', 'Room 9', 'Canteen')",
                        centre.stage));
    }

    private static Locator room(Visitor who, int line) {
        return who.page.locator("[id='exercises:" + line + ":room']");
    }

    private void arranges(Visitor manager, Assessment centre) throws Exception {
        button(manager, "Make a timetable").click();
        manager.page.getByText("Here is a timetable.").waitFor();
        manager.page.getByText("Nobody sees the same candidate in two exercises running.").waitFor();
        manager.seesNothingWrongAnywhere();
        manager.picture("centre-timetable");
        link(manager, "Assessors").last().click();
        manager.page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("Priya Nair")).waitFor();
        manager.seesNothingWrongAnywhere();
        manager.picture("centre-timetable-assessors");
        link(manager, "Rooms").click();
        manager.page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("Room 1")).first().waitFor();
        manager.onAPhone().picture("centre-timetable-320");
        manager.page.setViewportSize(1280, 900);
        var file = manager.page.waitForDownload(() -> link(manager, "Download as CSV").click());
        var csv = Files.readString(file.path());
        assertTrue(csv.contains("day,from,until,exercise,room,candidate,reference,assessor"), csv);
        assertEquals(9, csv.lines().count(), csv);
        button(manager, "Publish").click();
        manager.page.locator("dialog[open] #publish").click();
        manager.page.getByText("Published. Candidates and assessors have been told.").waitFor();
        manager.seesNothingWrongAnywhere();
        manager.picture("centre-published");
        assertEquals("PUBLISHED", one("select state from assessment_centre where stage_id = ?", centre.stage));
    }

    @Test
    void a_candidate_reads_their_own_day_and_nobody_elses() {
        var centre = Assessment.published("panel1", "panel2");
        try (var candidate = Visitor.signingIn(centre.amara().candidate().email(), Selection.PASSWORD)) {
            candidate.open("/recruitment/my-application?id=" + centre.amara().id());
            link(candidate, "Your day at the assessment centre").click();
            candidate.page.getByText("This is what you do in the Role play.").waitFor();
            assertFalse(candidate.text().contains("Zed Aldous"));
            assertFalse(candidate.text().contains("Priya Nair"));
            candidate.seesNothingWrongAnywhere();
            candidate.picture("centre-my-day");
            candidate.onAPhone().picture("centre-my-day-320");
            candidate.open("/assessing/my-day?application=" + centre.zed().id());
            assertFalse(candidate.page.content().contains("This is what you do"));
            candidate.open("/assessing/centre?stage=" + centre.stage);
            assertFalse(candidate.page.content().contains("Zed Aldous"));
            candidate.forgetComplaints();
        }
    }

    @Test
    void an_assessor_watches_rates_locks_and_the_chair_leads_the_wash_up() {
        var centre = Assessment.published("panel1", "panel2", "panel3");
        var watchers = centre.watchers(centre.amara());
        var first = watchers.get(0);
        for (var who : watchers.subList(1, watchers.size())) {
            centre.locked(who, centre.amara(), 3);
        }
        try (var assessor = Visitor.as(first)) {
            rates(assessor, centre, first);
        }
        try (var chair = Visitor.as("panel1")) {
            chair.open("/interviewing/room?stage=" + centre.stage + "&candidate=" + centre.amara().ref());
            chair.page.getByText("Exercise by value").first().waitFor();
            chair.seesNothingWrongAnywhere();
            chair.picture("centre-wash-up");
            chair.onAPhone().picture("centre-wash-up-320");
            chair.page.setViewportSize(1280, 900);
            for (var open = chair.page.locator("details.talk[open]"); open.count() > 0; ) {
                var talk = open.first();
                talk.locator("select").selectOption("4");
                talk.locator("textarea").first().fill("Strong in the talk, less so on paper.");
                talk.locator("input[type=submit]").click();
                chair.page.getByText("Settled.").waitFor();
            }
            chair.page.getByText("Every value is as expected or better").waitFor();
            chair.page.getByLabel("Goes on to the next stage").check();
            button(chair, "Decide").click();
            chair.page.getByText("Decided. Nobody is told").waitFor();
            chair.seesNothingWrongAnywhere();
            chair.picture("centre-wash-up-decided");
            assertEquals("PASSED", one("select state from application where id = ?", centre.amara().id()));
        }
    }

    private void rates(Visitor assessor, Assessment centre, String who) {
        assessor.page.setViewportSize(768, 1024);
        assessor.open("/interviewing/stage?stage=" + centre.stage);
        assessor.seesNothingWrongAnywhere();
        assessor.picture("centre-stage");
        assessor.page.setViewportSize(768, 1024);
        link(assessor, "Open your sheet Amara Okafor").click();
        assessor.page.getByText("While you watch, write down what you see and hear.").waitFor();
        assessor.seesNothingWrongAnywhere();
        assessor.page.setViewportSize(768, 1024);
        var asked = centre.asked(who, centre.amara());
        for (var question : asked) {
            var part = assessor.page.locator("#question-" + question);
            assertTrue(part.locator("input[value='5']").isDisabled(), "VR-7: first what was seen");
            assessor.page.locator("#notes-" + question).fill("She turned to the quiet one in the group.");
            part.locator(".sign input[type=checkbox]").first().check();
            part.locator("input[value='5']").check();
            assessor.picture("centre-sheet");
            if (part.locator("[data-goes='1']").count() > 0) {
                part.locator("[data-goes='1']").click();
            }
        }
        assessor.onAPhone().picture("centre-sheet-320");
        assessor.page.setViewportSize(1280, 900);
        assessor.page.getByText(Pattern.compile("^Saved \\d\\d:\\d\\d$")).waitFor(LONG);
        button(assessor, "Lock this sheet").click();
        assessor.page.locator("dialog[open] #lock").click();
        assessor.page.getByText("Locked. Here is what the others gave.").waitFor(LONG);
    }

    private static void tick(Visitor visitor, int exercise, int value) {
        visitor.page.locator("[id='matrix:" + exercise + ":cells:" + value + ":shows']").check();
    }

    private static Locator link(Visitor visitor, String name) {
        return visitor.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
