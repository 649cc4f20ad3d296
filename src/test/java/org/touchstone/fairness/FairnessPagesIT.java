package org.touchstone.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Visitor;

/** Fairness in a browser: HR brings the history in, the EDI lead looks at it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FairnessPagesIT {

    private static final String HEADER = "organisation,vacancy,applicant,applied_on,outcome,sex,religion\n";

    private final Fairground fair = new Fairground();

    private Visitor as(String role) {
        return Visitor.signingIn(fair.name(role) + "@sample.example", "sample-only");
    }

    private String year() {
        return HEADER + fair.group("V", "female,L", 100, 20, "shortlisted", "applied")
                + fair.group("V", "male,C", 80, 40, "shortlisted", "applied")
                + fair.group("W", "male,G", 9, 3, "shortlisted", "applied")
                + fair.group("W", "female,I", 6, 1, "appointed", "applied");
    }

    private static FilePayload file(String text) {
        return new FilePayload("history.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** What stands in the list of groups to compare with while none is chosen. */
    private static String usual(Visitor visitor) {
        return visitor.page.getByLabel("Compare with").locator("option:checked").innerText();
    }

    private String stored() {
        return Fairground.text("select count(*) from history_application where organisation_id = " + fair.id);
    }

    @Test
    void hr_brings_a_year_in_and_the_edi_lead_is_asked_to_look() throws IOException {
        var year = year();
        try (var hr = as("hr")) {
            hr.open("/fairness/gates").seesNothingWrongAnywhere().picture("fairness-gates-empty");
            assertTrue(hr.text().contains("Nobody has come to this stage"));
            hr.open("/fairness/check").seesNothingWrongAnywhere();
            hr.page.locator("main").getByRole(AriaRole.LINK, new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Import for fairness")).click();

            hr.seesNothingWrongAnywhere().picture("fairness-import");
            hr.page.getByLabel("CSV file").setInputFiles(file(year.replaceFirst("female,L", "X,L")));
            hr.page.locator("#check").click();
            hr.page.getByText("Nothing was stored of history.csv").waitFor();
            assertTrue(hr.text().contains("not one of female, male, not-stated"));
            hr.seesNothingWrongAnywhere().picture("fairness-import-problems");

            hr.page.getByLabel("CSV file").setInputFiles(file(year));
            hr.page.locator("#check").click();
            hr.page.getByText("history.csv can be taken in").waitFor();
            assertEquals("0", stored());
            hr.seesNothingWrongAnywhere().picture("fairness-import-checked");
            hr.page.locator("#store").click();
            hr.page.getByText("195 lines: 195 created, 0 updated, 0 were stored already.").waitFor();
            assertEquals("195", stored());
            hr.seesNothingWrongAnywhere().picture("fairness-imported");

            hr.page.locator("#check").click();
            hr.page.locator(".summary.bad").getByText("Choose a file that is not empty").waitFor();
            hr.seesNothingWrong();
        }
        try (var edi = as("edi")) {
            edi.open("/fairness/gates?period=2025-04-01_2026-03-31").seesNothingWrongAnywhere().picture("fairness-gates");
            edi.page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("^Sex\\b")))
                    .getByRole(AriaRole.LINK).first().press("Enter");
            edi.page.waitForURL("**/fairness/check?**");

            assertTrue(edi.text().contains("Male applicants were 2.44 times as likely to be shortlisted as female applicants"), edi.text());
            assertTrue(edi.text().contains("Worth a look"));
            assertTrue(edi.text().contains("It is not a test of the law"));
            assertEquals("Usual: Male", usual(edi));
            assertFalse(edi.text().matches("(?is).*(compliant|biased|discriminatory).*"));
            edi.seesNothingWrongAnywhere().picture("fairness-check");

            edi.page.getByLabel("Characteristic").selectOption(new SelectOption().setLabel("Religion or belief"));
            edi.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check").setExact(true)).click();
            edi.page.waitForURL("**characteristic=religion**");
            assertTrue(edi.text().contains("hidden, to protect people in small groups"));
            assertEquals("Usual: the group with the highest rate", usual(edi));
            edi.seesNothingWrongAnywhere().picture("fairness-check-hidden");
            edi.onAPhone().picture("fairness-check-phone");

            var download =
                    edi.page.waitForDownload(
                            () -> edi.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download as CSV")).click());
            var csv = Files.readString(download.path());
            assertTrue(csv.startsWith("\uFEFFgate,characteristic,"), csv);
            assertTrue(csv.contains("recruitment.shortlisted,religion,detailed,2025-04-01,2026-03-31,sikh,"), csv);
            assertTrue(csv.lines().filter(l -> l.contains(",sikh,")).allMatch(l -> l.contains(",yes,,,")), "hidden in the file, too");
        }
    }

    @Test
    void all_that_is_chosen_stands_in_the_address_and_nonsense_there_is_said() {
        fair.history(year());
        try (var analyst = as("analyst")) {
            analyst.open("/fairness/check?gate=recruitment.overall&characteristic=sex&period=2025-01-01_2025-12-31&reference=highest&exact=true");
            assertEquals("recruitment.overall", analyst.page.getByLabel("Stage").inputValue());
            assertEquals("2025-01-01_2025-12-31", analyst.page.getByLabel("Period").inputValue());
            assertEquals("highest", analyst.page.getByLabel("Compare with").inputValue());
            assertTrue(analyst.text().contains("These are true counts"));
            analyst.seesNothingWrongAnywhere().picture("fairness-check-exact");

            for (var nonsense : List.of("gate=%3Cb%3E", "characteristic=x", "period=x", "period=2026-01-01_2025-01-01")) {
                analyst.open("/fairness/check?" + nonsense);
                assertTrue(analyst.page.locator(".summary.bad").isVisible(), nonsense);
                analyst.seesNothingWrong();
            }
        }
        try (var edi = as("edi")) {
            edi.open("/fairness/check?exact=true");
            assertTrue(edi.text().contains("Your roles do not allow this"));
            assertFalse(edi.text().contains("came through"));
        }
    }

    @Test
    void together_and_apart_are_told_when_they_disagree() {
        fair.history(
                "organisation,vacancy,applicant,applied_on,outcome,sex\n" + fair.group("EASY", "male", 200, 120, "shortlisted", "applied")
                        + fair.group("EASY", "female", 40, 28, "shortlisted", "applied")
                        + fair.group("HARD", "male", 50, 5, "shortlisted", "applied")
                        + fair.group("HARD", "female", 200, 30, "shortlisted", "applied"));
        try (var edi = as("edi")) {
            edi.open("/fairness/check?characteristic=sex&period=2025-04-01_2026-03-31");
            assertTrue(edi.text().contains("point in opposite directions"));
            edi.seesNothingWrongAnywhere().picture("fairness-reversal");
        }
    }

    @Test
    void who_may_not_look_sees_neither_the_pages_nor_their_links() {
        fair.history(year());
        for (var role : List.of("recruiter", "employee")) {
            try (var visitor = as(role)) {
                visitor.open("/");
                assertEquals(0, visitor.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Fairness check")).count(), role);
                for (var page : List.of("check", "gates", "check?format=csv&characteristic=sex")) {
                    visitor.open("/fairness/" + page);
                    assertFalse(visitor.text().contains("came through"), role + " " + page);
                    assertFalse(visitor.page.content().contains("Worth a look"), role + " " + page);
                }
                visitor.open("/fairness/import");
                visitor.page.getByLabel("CSV file").setInputFiles(file(year()));
                visitor.page.locator("#check").click();
                visitor.page.getByText("Your roles do not allow this").waitFor();
            }
        }
        try (var nobody = Visitor.nobody()) {
            for (var page : List.of("check", "gates", "import", "my-declaration")) {
                nobody.open("/fairness/" + page);
                assertTrue(nobody.page.url().contains("/sign-in"), page);
            }
        }
    }
}
