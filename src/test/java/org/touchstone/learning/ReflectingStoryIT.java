package org.touchstone.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Visitor;

/** A nurse looks back, is told that a name stands in it, shares it with the team; a colleague does their part; one besides sees nothing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReflectingStoryIT {

    private static void press(Visitor visitor, String what) {
        visitor.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(what).setExact(true)).first().click();
    }

    @Test
    @DisplayName("8.5 A team looks back on a hard day and does something about it, and nobody is named")
    void a_hard_day() {
        var crew = new Crew();
        try (var author = crew.author.visitor();
                var mate = crew.mate.visitor();
                var other = crew.other.visitor()) {
            author.open("/learning/reviews").seesNothingWrongAnywhere();
            author.page.getByText("Look back on something").click();
            press(author, "Save");
            author.page.getByText("Say in a few words what it is about").first().waitFor();
            author.seesNothingWrongAnywhere().picture("review-errors");
            author.page.locator("#title").fill("A hard day");
            author.page.locator("#happenedOn").fill(LocalDate.now().minusDays(1).toString());
            author.page.locator("#expected").fill("Handover takes twenty minutes.");
            author.onAPhone().picture("review-write-phone");
            author.page.setViewportSize(1280, 900);
            press(author, "Save");
            author.page.getByText("Not answered yet").first().waitFor();
            author.seesNothingWrongAnywhere().picture("review-draft");

            author.page.getByLabel("Your team").check();
            press(author, "Share");
            author.page.getByText("Answer this before others read it").first().waitFor();
            author.page.getByText("Change the review").click();
            author.page.locator("#happened").fill("It took an hour, and Milo Reads stayed late.");
            author.page.locator("#difference").fill("Three admissions came at once.");
            author.page.locator("#nextTime").fill("We share the admissions out first.");
            press(author, "Save");
            author.page.getByText("What we do about it").waitFor();
            author.page.getByLabel("Your team").check();
            press(author, "Share");
            author.page.getByText("This names somebody: Milo Reads").first().waitFor();
            author.seesNothingWrongAnywhere();
            other.open(author.page.url().replaceAll("^https?://[^/]+", ""));
            other.forgetComplaints();
            assertFalse(other.page.content().contains("twenty minutes"));

            author.page.getByText("Change the review").click();
            author.page.locator("#happened").fill("It took an hour, and one of us stayed late.");
            press(author, "Save");
            author.page.getByText("Add something to do").click();
            author.page.locator("#words").fill("Write the admissions on the board");
            author.page.locator("#ownerId").selectOption(String.valueOf(crew.mate.person()));
            author.page.locator("#dueOn").fill(LocalDate.now().plusDays(2).toString());
            press(author, "Add");
            author.page.getByText("Write the admissions on the board").first().waitFor();
            author.page.getByLabel("Your team").check();
            press(author, "Share");
            author.page.getByText("Shared").first().waitFor();
            author.seesNothingWrongAnywhere().picture("review-shared");
            author.onAPhone().picture("review-shared-phone");
            author.page.setViewportSize(1280, 900);

            mate.open("/").page.getByText("Do what you took on").first().click();
            mate.seesNothingWrongAnywhere();
            mate.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Done: Write the admissions on the board")).click();
            mate.page.getByText("Done. Thank you.").waitFor();
            mate.open("/learning/reviews").seesNothingWrongAnywhere().picture("reviews");
            mate.onAPhone().picture("reviews-phone");
            assertTrue(mate.text().contains("A hard day"));
            mate.page.setViewportSize(1280, 900);
            mate.page.getByText("Be reminded").click();
            mate.page.locator("#weeks").fill("99");
            press(mate, "Remind me");
            mate.page.getByText("Enter a number of weeks from 1 to 52").first().waitFor();
            mate.seesNothingWrongAnywhere();
            mate.page.locator("#weeks").fill("6");
            press(mate, "Remind me");
            mate.page.getByText("You will be reminded").waitFor();
            assertTrue(mate.text().contains("Every 6 weeks"));

            other.open("/learning/reviews").seesNothingWrongAnywhere();
            assertEquals(0, other.page.getByText("A hard day").count());
        }
    }
}
