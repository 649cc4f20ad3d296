package org.touchstone.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.Selection.expect;
import static org.touchstone.recruitment.Selection.one;
import static org.touchstone.recruitment.Selection.sql;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.access.Somebody;
import org.touchstone.it.Api;
import org.touchstone.it.Visitor;
import org.touchstone.recruitment.Selection;

/** A candidate on a phone asks to be forgotten; who answers for data protection holds a vacancy, answers, and sees the night's work. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForgettingStoryIT {

    private final Selection selection = Selection.open();

    @Test
    @DisplayName("G-10 A candidate asks, takes it back, asks again, withdraws the application, and is forgotten")
    void a_candidate_is_forgotten() {
        var quill = selection.applied("Quill Ferncastle", "I listened.");
        try (var candidate = Visitor.signingIn(quill.candidate().email(), "sample-only").onAPhone();
                var protection = Visitor.as("protection");
                var hostile = Visitor.as("employee")) {
            candidate.open("/access/my-data");
            candidate.page.getByText("Ask to be forgotten").click();
            candidate.seesNothingWrong().picture("my-erasure-phone");
            ask(candidate);
            candidate.page.getByText("You have an answer by").waitFor();
            press(candidate.page, "Take it back");
            press(dialog(candidate), "Take it back");
            candidate.page.getByText("You took your request back.").waitFor();
            candidate.page.getByLabel("Is there something we should know?").fill("I moved to Wales.");
            ask(candidate);
            candidate.page.getByText("You have an answer by").waitFor();
            candidate.seesNothingWrong();

            protection.open("/index");
            protection.page.getByText("Quill Ferncastle asks to be forgotten").first().click();
            protection.page.getByText("is still being considered").waitFor();
            assertTrue(protection.text().contains("I moved to Wales."));
            assertEquals(0, protection.page.getByRole(AriaRole.BUTTON, named("Grant and delete")).count());
            press(protection.page, "Refuse");
            protection.page.getByText("Say why. The person reads it.").first().waitFor();
            protection.seesNothingWrongAnywhere().picture("erasure-hindered");
            var page = protection.page.url();
            hostile.open(page.substring(page.indexOf("/privacy")));
            assertTrue(hostile.text().contains("You cannot open this page"), hostile.text());
            hostile.forgetComplaints();

            expect(204, quill.api().post("/api/applications/" + quill.id() + "/withdrawal", "{\"reason\": \"Moved\"}"));
            protection.page.navigate(page);
            protection.seesNothingWrongAnywhere().picture("erasure");
            press(protection.page, "Grant and delete");
            press(dialog(protection), "Grant and delete");
            protection.page.getByText("Deleted. The person is told.").waitFor();
            protection.open("/privacy/erasures?state=GRANTED").seesNothingWrongAnywhere().picture("erasures");
            assertTrue(protection.text().contains("Erased account"));

            candidate.page.reload();
            candidate.page.waitForURL(url -> url.contains("/sign-in"));
        }
    }

    @Test
    @DisplayName("G-9 Whoever answers for data protection sees what the night will delete, and holds the applications of a vacancy")
    void held() {
        selection.applied("Quill Ferncastle", "I listened.");
        sql("update vacancy set state = 'NO_APPOINTMENT', ended_at = utc_timestamp() - interval 13 month where id = ?", selection.id);
        var system = Somebody.holding("DATA_PROTECTION", null);
        try (var protection = Visitor.signingIn(system.email(), Somebody.PASSWORD)) {
            protection.open("/recruitment/kept?q=" + selection.reference).seesNothingWrongAnywhere();
            protection.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Hold Ward clerk (" + selection.reference + ")")).click();
            press(protection.page, "Hold");
            protection.page.getByText("Say why").first().waitFor();
            protection.page.getByLabel("Reason").fill("Claim 7 of 2026");
            protection.seesNothingWrongAnywhere().picture("kept");
            press(protection.page, "Hold");
            protection.page.getByText("Held. Nothing of its applications is deleted.").waitFor();
            protection.open("/recruitment/kept?held=true&q=" + selection.reference);
            assertTrue(protection.text().contains("Claim 7 of 2026"));

            expect(204, Api.as("protection").post("/api/kept-vacancies/" + selection.id + "/hold-end", "{\"reason\": \"Settled\"}"));
            protection.open("/privacy/keeping").seesNothingWrongAnywhere().picture("keeping");
            press(protection.page, "Delete them now");
            press(dialog(protection), "Delete them now");
            protection.page.getByText("records were deleted.").waitFor();
            protection.seesNothingWrongAnywhere();
            assertEquals("1", one("select count(*) from application where vacancy_id = ? and forgotten_at is not null", selection.id));
        }
    }

    private static void ask(Visitor visitor) {
        press(visitor.page, "Ask to be forgotten");
        press(dialog(visitor), "Yes, ask");
    }

    private static Locator dialog(Visitor visitor) {
        return visitor.page.locator("dialog[open]");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, named(name)).click();
    }

    private static void press(Locator within, String name) {
        within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true)).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
