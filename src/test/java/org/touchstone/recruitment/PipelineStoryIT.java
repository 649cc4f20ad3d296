package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.Selection.one;
import static org.touchstone.recruitment.Selection.sql;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Statements;
import org.touchstone.it.Visitor;

/** Two people on one board at once: one by mouse, one by keyboard alone. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PipelineStoryIT {

    final Selection job = Selection.open();

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
            rosa.onAPhone().picture("pipeline-phone");
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
            undoes(tomasz, first);
            isOvertaken(rosa, third);
            rosa.seesNothingWrongAnywhere();
            var cost = Statements.of(() -> rosa.open(path()));
            assertTrue(cost <= 10, "statements: " + cost);
            showsNames(tomasz, first);
        }
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
        keys.press("Control+Enter");
        rosa.page.waitForCondition(() -> "NOT_PROGRESSED".equals(state(bid)));
        card(rosa, "ENDED", bid).getByText("Not told yet").waitFor();
        assertEquals(bid.ref(), rosa.page.evaluate("document.activeElement.closest('.board-card').dataset.ref"));
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
        rosa.page.locator("#move-dialog:not([open])").waitFor(new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
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
