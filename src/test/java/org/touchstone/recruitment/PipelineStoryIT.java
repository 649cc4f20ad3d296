package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.Selection.one;
import static org.touchstone.recruitment.Selection.sql;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Statements;
import org.touchstone.it.Touchstone;
import org.touchstone.it.Visitor;

/** Two people on one board at once: one by mouse, one by keyboard alone. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PipelineStoryIT {

    final Selection job = Selection.open();

    /** The board scrolls sideways; a column and a card never do, however wide the letters of a reference are. */
    private static void staysInside(Visitor visitor) {
        assertEquals(
                List.of(),
                visitor.page.evaluate(
                        """
                        () => {
                            const texts = [...document.querySelectorAll('.board-card .nowrap')];
                            const were = texts.map(text => text.textContent);
                            texts.forEach(text => { text.textContent = 'MWMW-WMWM'; });
                            const over = [...document.querySelectorAll('.board-column, .board-card')].filter(e => e.scrollWidth > e.clientWidth)
                                .map(e => e.className + ' ' + e.scrollWidth + ' in ' + e.clientWidth);
                            const covered = texts.filter(text => text.getBoundingClientRect().right
                                > text.closest('.board-card').querySelector('a').getBoundingClientRect().left);
                            texts.forEach((text, i) => { text.textContent = were[i]; });
                            return over.concat(covered.map(text => text.textContent + ' under its link'));
                        }"""));
    }

    @Test
    void one_drags_the_other_sees_it_and_moves_by_keyboard_and_hr_undoes() {
        var first = job.applied("Amara Okafor", "I kept a promise.");
        var second = job.applied("Zebedee Aldous", "I noticed.");
        var third = job.applied("Ines Duarte", "I rang back.");
        job.begun("panel1", "panel2").atShortlist();
        for (var bid : new Selection.Bid[] {first, second, third}) {
            job.locked("panel1", bid, 2, 2, 2, 2);
            job.locked("panel2", bid, 2, 2, 2, 2);
        }
        sql("update application set stage_since = now() - interval 8 day where id = ?", second.id());
        try (var rosa = Visitor.as("recruiter");
                var tomasz = Visitor.as("hr")) {
            rosa.open(path());
            tomasz.open(path());
            rosa.page.getByText("8 of 5 days, late").waitFor();
            rosa.seesNothingWrongAnywhere();
            rosa.picture("pipeline");
            staysInside(rosa);
            rosa.onAPhone().picture("pipeline-phone");
            staysInside(rosa);
            rosa.page.setViewportSize(1280, 900);
            assertFalse(rosa.page.content().contains("Amara"));

            drags(rosa, first, "S" + job.stages.get(2));
            rosa.page.locator("#move-dialog[open]").getByText("They go on.").waitFor();
            rosa.seesNothingWrongAnywhere();
            rosa.picture("pipeline-move");
            rosa.page.keyboard().press("Control+Enter");
            rosa.page.getByText("Moved. Nobody is told").waitFor();
            assertEquals("PASSED", state(first));

            tomasz.page.getByText("Updated by Rosa Delgado just now").waitFor();
            card(tomasz, "S" + job.stages.get(2), first).getByText("not told yet").waitFor();

            refused(rosa, second);
            movesByKeysAlone(rosa, second);
            readsWhatToDoInstead(rosa, first);
            undoes(tomasz, first);
            isOvertaken(rosa, third);
            rosa.seesNothingWrongAnywhere();
            var cost = Statements.of(() -> rosa.open(path()));
            assertTrue(cost <= 10, "statements: " + cost);
            showsNames(tomasz, first);
        }
    }

    @Test
    void on_a_page_that_was_left_behind_nothing_typed_is_lost_and_nothing_is_taken_for_done() {
        var bid = job.applied("Amara Okafor", "I kept a promise.");
        job.begun("panel1", "panel2").atShortlist();
        job.locked("panel1", bid, 2, 2, 2, 2);
        job.locked("panel2", bid, 2, 2, 2, 2);
        try (var rosa = Visitor.as("recruiter")) {
            rosa.open(path());
            drags(rosa, bid, "S" + job.stages.get(2));
            rosa.page.getByLabel("Reason").fill("Words that stay.");
            // So many pages later the server has forgotten this one.
            for (var i = 0; i < 40; i++) {
                rosa.page.request().get(Touchstone.address() + path());
            }

            rosa.page.locator("#move").click();
            rosa.page.getByText("This page had been left open for long").waitFor();
            assertEquals("IN_STAGE", state(bid));
            assertEquals("Words that stay.", rosa.page.getByLabel("Reason").inputValue());
            rosa.seesNothingWrong();
            rosa.page.locator("#move").click();
            rosa.page.waitForCondition(() -> "PASSED".equals(state(bid)));
        }
    }

    @Test
    void the_headings_of_columns_stay_in_sight_while_cards_scroll_in_light_and_dark() {
        job.filled(20, 1);
        try (var rosa = Visitor.as("recruiter")) {
            rosa.open(path());
            var heading = rosa.page.locator("#column-S" + job.stages.get(1));
            for (var scheme : com.microsoft.playwright.options.ColorScheme.values()) {
                rosa.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (var width : new int[] {1280, 320}) {
                    rosa.page.setViewportSize(width, 640);
                    rosa.page.locator(".board").evaluate("board => board.scrollIntoView({block: 'end'})");
                    heading.evaluate("h => h.closest('.board').scrollTo(h.parentElement.offsetLeft, h.closest('.board').scrollHeight)");
                    assertTrue(((Number) rosa.page.locator(".board").evaluate("board => board.scrollTop")).intValue() > 200, "there is something to scroll");
                    rosa.picture("pipeline-headings-" + scheme + "-" + width);
                    assertTrue(
                            (boolean) heading.evaluate(
                                    "h => { const r = h.getBoundingClientRect(); const seen = document.elementFromPoint(r.left + 20, r.top + 20);"
                                            + " return r.top >= 0 && r.bottom <= innerHeight && h.contains(seen)"
                                            + " && getComputedStyle(h).backgroundColor === getComputedStyle(h.parentElement).backgroundColor; }"),
                            () -> "the heading is out of sight, covered or seen through at " + width);
                }
            }
            rosa.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.LIGHT));
            rosa.page.setViewportSize(1280, 900);
            rosa.page.locator(".board-card input").last().focus();
            rosa.seesNothingWrongAnywhere().picture("pipeline-scrolled");
            var first = rosa.page.locator("[data-column='S" + job.stages.get(1) + "'] .board-card").first();
            first.locator("input").focus();
            assertTrue(
                    (boolean) first.evaluate("c => c.getBoundingClientRect().top >= c.closest('.board-column').querySelector('h2').getBoundingClientRect().bottom"),
                    "what has the focus is not under the heading");
        }
    }

    @Test
    void several_go_on_with_one_reason_and_come_back_with_one_and_filters_stay_in_the_address() {
        var bids = new Selection.Bid[4];
        for (var i = 0; i < bids.length; i++) {
            bids[i] = job.applied("Somebody " + i, "I rang back.");
        }
        job.begun("panel1", "panel2").atShortlist();
        for (var bid : bids) {
            job.locked("panel1", bid, 2, 2, 2, 2);
            job.locked("panel2", bid, 2, 2, 2, 2);
        }
        sql("update application set stage_since = now() - interval 8 day where id = ?", bids[0].id());
        var next = "S" + job.stages.get(2);
        var here = "S" + job.stages.get(1);
        try (var rosa = Visitor.as("recruiter");
                var tomasz = Visitor.as("hr")) {
            rosa.open(path());
            rosa.page.getByLabel("Late only").check();
            rosa.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filter")).click();
            rosa.page.waitForURL(url -> url.contains("late=yes"));
            assertEquals(1, rosa.page.locator(".board-card").count());
            rosa.page.locator("#late").uncheck();
            rosa.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filter")).click();
            rosa.page.waitForURL(url -> !url.contains("late=yes"));

            var refs = chooses(rosa, here, 3);
            rosa.page.keyboard().press("m");
            rosa.page.locator("#to").selectOption(next);
            rosa.page.locator("#move-title").getByText("Move 3 applications").waitFor();
            rosa.page.getByLabel("Reason").fill("Met all.");
            rosa.onAPhone().picture("pipeline-move-phone");
            rosa.page.setViewportSize(1280, 900);
            rosa.page.keyboard().press("Control+Enter");
            rosa.page.waitForCondition(() -> "3".equals(in("PASSED")));
            assertEquals("3", one("select count(*) from application_move m join application a on a.id = m.application_id"
                    + " where a.vacancy_id = ? and m.to_state = 'PASSED' and m.reason = 'Met all.'", job.id));

            tomasz.open(path());
            assertEquals(refs, chooses(tomasz, next, 3));
            tomasz.page.keyboard().press("m");
            tomasz.page.locator("#to").selectOption(here);
            tomasz.page.getByLabel("Reason").fill("Too early.");
            tomasz.page.keyboard().press("Control+Enter");
            tomasz.page.waitForCondition(() -> "4".equals(in("IN_STAGE")));

            rosa.page.getByText("Updated by Harriet Mensah just now").waitFor();
            assertEquals(4, rosa.page.locator("[data-column='" + here + "'] .board-card").count());
            rosa.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            rosa.picture("pipeline-dark");
        }
    }

    @Test
    @DisplayName("VR-4 whoever moves several is told at once which of them wait for scores, and moves the others")
    void those_that_wait_for_scores_are_left_out() {
        var ready = job.applied("Ready One", "I rang back.");
        var waits = job.applied("Waits One", "I rang back.");
        job.begun("panel1", "panel2").atShortlist();
        job.locked("panel1", ready, 2, 2, 2, 2);
        job.locked("panel2", ready, 2, 2, 2, 2);
        job.locked("panel1", waits, 2, 2, 2, 2);
        try (var rosa = Visitor.as("recruiter")) {
            rosa.open(path());
            chooses(rosa, "S" + job.stages.get(1), 2);
            rosa.page.keyboard().press("m");
            rosa.page.locator("#to").selectOption("S" + job.stages.get(2));
            rosa.page.locator("#move-lacking").getByText(waits.ref()).waitFor();
            assertTrue(rosa.page.locator("#move").isDisabled());
            rosa.seesNothingWrong().picture("pipeline-lacking");
            rosa.page.locator("#move-without").click();
            rosa.page.locator("#move-title").getByText("Move " + ready.ref()).waitFor();
            rosa.page.getByLabel("Reason").fill("Met all.");
            rosa.page.locator("#move").click();
            rosa.page.waitForCondition(() -> "1".equals(in("PASSED")));
        }
        assertEquals("IN_STAGE", waits.state());
    }

    /** By keys: the first of a column, and those below it. */
    private static Set<String> chooses(Visitor visitor, String column, int many) {
        visitor.page.locator("[data-column='" + column + "'] .board-card input").first().focus();
        for (var i = 1; i < many; i++) {
            visitor.page.keyboard().press("Shift+ArrowDown");
        }
        visitor.page.getByText(many + " chosen").waitFor();
        return Set.copyOf(visitor.page.locator("[data-column='" + column + "'] .board-card:has(:checked) label").allInnerTexts());
    }

    private String in(String state) {
        return one("select count(*) from application where vacancy_id = ? and state = ?", job.id, state);
    }

    private void drags(Visitor visitor, Selection.Bid bid, String column) {
        visitor.page.locator("[data-ref='" + bid.ref() + "']").dragTo(visitor.page.locator("[data-column='" + column + "'] h2"));
    }

    /** Where offers are made elsewhere, the board says where. */
    private void refused(Visitor rosa, Selection.Bid bid) {
        drags(rosa, bid, "APPOINTABLE");
        rosa.page.locator("#move-dialog[open]").getByText("A card moves to the next column").waitFor();
        assertTrue(rosa.page.locator("#move").isDisabled());
        rosa.page.locator("#to").selectOption("OFFER");
        rosa.page.getByText("Open the offers of this vacancy").waitFor();
        rosa.seesNothingWrong();
        rosa.page.keyboard().press("Escape");
    }

    private void movesByKeysAlone(Visitor rosa, Selection.Bid bid) {
        var keys = rosa.page.keyboard();
        rosa.page.locator("[data-ref='" + bid.ref() + "'] input").focus();
        keys.press("ArrowDown");
        keys.press("ArrowUp");
        keys.press("m");
        rosa.page.locator("#move-dialog[open]").waitFor();
        assertEquals("to", rosa.page.evaluate("document.activeElement.id"));
        keys.type("Not taken");
        rosa.page.locator("#move-feedback").waitFor();
        rosa.page.waitForCondition(() -> rosa.page.locator("#move-feedback textarea").first().inputValue().contains("Note of panel1"));
        keys.press("Control+Enter");
        rosa.page.locator("#move-dialog").getByText("Say why, in words that the candidate may read").waitFor();
        assertEquals("reason", rosa.page.evaluate("document.activeElement.id"));
        rosa.seesNothingWrongAnywhere();
        keys.type("Others met more.");
        rosa.page.locator("#move-dialog").getByText("Make them words for the candidate.").first().waitFor();
        for (var field : rosa.page.locator("#move-feedback textarea").all()) {
            if (field.inputValue().contains("Note of")) {
                field.fill("We looked for an example of your own.");
            }
        }
        keys.press("Control+Enter");
        rosa.page.waitForCondition(() -> "NOT_PROGRESSED".equals(state(bid)));
        card(rosa, "ENDED", bid).getByText("Not told yet").waitFor();
        assertEquals(bid.ref(), rosa.page.evaluate("document.activeElement.closest('.board-card').dataset.ref"));
    }

    /** Who cannot take a decision back reads who can, until when, and what that person needs. */
    private void readsWhatToDoInstead(Visitor rosa, Selection.Bid bid) {
        drags(rosa, bid, "S" + job.stages.get(1));
        rosa.page.locator("#move-dialog[open]").getByText("Tell your HR partner its reference and why").waitFor();
        assertTrue(rosa.page.locator("#move").isDisabled());
        rosa.seesNothingWrongAnywhere().picture("pipeline-instead");
        rosa.onAPhone().picture("pipeline-instead-phone");
        rosa.page.setViewportSize(1280, 900);
        rosa.page.keyboard().press("Escape");
    }

    private void undoes(Visitor hr, Selection.Bid bid) {
        hr.page.locator("[data-ref='" + bid.ref() + "'] input").focus();
        hr.page.keyboard().press("m");
        hr.page.locator("#to").selectOption("S" + job.stages.get(1));
        hr.page.getByText("The decision is taken back.").waitFor();
        hr.page.getByLabel("Reason").fill("Decided too early.");
        hr.page.locator("#move").click();
        card(hr, "S" + job.stages.get(1), bid).waitFor();
        assertEquals("IN_STAGE", state(bid));
    }

    private void isOvertaken(Visitor rosa, Selection.Bid bid) {
        drags(rosa, bid, "S" + job.stages.get(2));
        rosa.page.getByLabel("Reason").fill("Words that stay.");
        sql("update application set version = version + 1, changed_by = 'Tomasz Zielinski', changed_at = utc_timestamp(6) where id = ?", bid.id());
        rosa.page.locator("#move").click();
        rosa.page.getByText("Tomasz Zielinski changed " + bid.ref()).waitFor();
        rosa.picture("pipeline-overtaken");
        assertEquals("Words that stay.", rosa.page.getByLabel("Reason").inputValue());
        assertEquals("IN_STAGE", state(bid));
        rosa.page.locator("#move").click();
        rosa.page.waitForCondition(() -> "PASSED".equals(state(bid)));
        rosa.page.locator("#move-dialog:not([open])").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private void showsNames(Visitor hr, Selection.Bid bid) {
        hr.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show names")).click();
        card(hr, "S" + job.stages.get(1), bid).getByText("Amara Okafor").waitFor();
        assertEquals("1", one("select count(*) from access_event where record = 'application' and record_id = ?", bid.id()));
        hr.seesNothingWrongAnywhere();
    }

    private static Locator card(Visitor visitor, String column, Selection.Bid bid) {
        return visitor.page.locator("[data-column='" + column + "'] [data-ref='" + bid.ref() + "']");
    }

    private static String state(Selection.Bid bid) {
        return one("select state from application where id = ?", bid.id());
    }

    private String path() {
        return "/recruitment/pipeline?vacancy=" + job.id;
    }
}
