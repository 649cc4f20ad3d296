package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Visitor;

/** The whole way of a vacancy at a browser: a manager writes it, HR approves it, the public reads it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuthoringStoryIT {

    private static final String TITLE = "Ward clerk " + System.nanoTime();

    @Test
    void from_the_first_word_to_the_careers_page() {
        try (var author = Visitor.as("recruiter")) {
            writes(author);
            try (var hr = Visitor.as("hr")) {
                sendsBack(hr, author.page.url());
                mends(author);
                approves(hr, author.page.url());
            }
            opens(author);
        }
        try (var anybody = Visitor.nobody()) {
            anybody.open("/careers/?q=" + TITLE.replace(' ', '+'));
            link(anybody, TITLE).click();
            anybody.page.getByText("Patients and families find help at once.").first().waitFor();
            anybody.seesNothingWrongAnywhere();
        }
    }

    private static void writes(Visitor author) {
        author.open("/recruitment/vacancies");
        link(author, "Begin a vacancy").click();
        press(author, "Save and go on");
        author.page.getByText("There is a problem").waitFor();
        author.seesNothingWrongAnywhere();
        author.page.getByLabel("Job title").fill(TITLE);
        author.page.getByLabel("What the job is for").fill("You liaise with stakeholders.");
        author.page.getByText("This is a word of the trade.").first().waitFor();
        author.seesNothingWrongAnywhere();
        // Words that are read while they are typed use up nothing: what is typed is saved.
        author.page.getByLabel("What the job is for").fill("Patients and families find help at once.");
        author.page.getByText("nothing to mend").waitFor();
        press(author, "Save and go on");

        author.page.getByText("Criterion 1").waitFor();
        author.page.getByLabel("What you ask for").fill("You must drive.");
        author.page.getByText("It shuts out people who cannot drive").waitFor();
        author.seesNothingWrongAnywhere();
        press(author, "Save and go on");

        press(author, "Use the plan Standard values-based");
        author.page.getByText("Chosen").waitFor();
        author.seesNothingWrongAnywhere();
        author.page.getByLabel("Days for Sift").fill("999");
        press(author, "Save and go on");
        author.page.getByText("Enter a number of days from 1 to 365").first().waitFor();
        author.page.getByLabel("Days for Sift").fill("4");
        press(author, "Save and go on");

        author.page.getByText("This is still missing").waitFor();
        author.seesNothingWrongAnywhere();
        assertTrue(button(author, "Hand in").isDisabled());
        link(author, "Enter where the job is").click();
        author.page.getByLabel("Place of work").fill("Northmoor General Hospital");
        author.page.getByLabel("The job in short").fill("You look after the desk of our ward.");
        author.page.getByLabel("What you will do").fill("You will answer the phone.");
        author.page.getByLabel("Pay", new Page.GetByLabelOptions().setExact(true)).fill("£24,465 a year");
        author.page.getByLabel("Help with applying").fill("Tomasz Zielinski, 0113 496 0001");
        author.page.getByLabel("Closing date").fill(Desk.CLOSING.toString());
        for (var usual : author.page.getByText("Use the usual words").all()) {
            usual.click();
        }
        press(author, "Save and go on");
        link(author, "Check and hand in").click();
        author.page.getByText("One finding blocks").waitFor();
        press(author, "Hand in");
        author.page.getByText("Handed in.").waitFor();
        author.seesNothingWrongAnywhere();
    }

    private static void sendsBack(Visitor hr, String address) {
        hr.page.navigate(address);
        assertTrue(button(hr, "Approve").isDisabled());
        hr.seesNothingWrongAnywhere();
        press(hr, "Send back");
        inDialog(hr, "Send back").click();
        // What was refused in the dialog is said and mended there.
        hr.page.locator("dialog[open]").getByText("Give a reason").waitFor();
        assertEquals("send-back-reason", hr.page.evaluate("document.activeElement.id"));
        hr.seesNothingWrongAnywhere();
        hr.page.locator("dialog[open]").getByLabel("Reason").fill("Say what travel the job takes.");
        inDialog(hr, "Send back").click();
        hr.page.getByText("It is a draft again.").waitFor();
    }

    private static void mends(Visitor author) {
        author.page.reload();
        author.page.getByText("Say what travel the job takes.").first().waitFor();
        link(author, "Continue writing").click();
        link(author, "Person specification").click();
        author.page.getByLabel("What you ask for").fill("You can travel between our two sites.");
        press(author, "Save and go on");
        link(author, "Check and hand in").click();
        author.page.getByText("Nothing is missing and nothing blocks.").waitFor();
        press(author, "Hand in");
        author.page.getByText("Handed in.").waitFor();
    }

    private static void approves(Visitor hr, String address) {
        hr.page.navigate(address);
        press(hr, "Approve");
        hr.page.getByText("Its author has been told").waitFor();
        hr.seesNothingWrongAnywhere();
    }

    private static void opens(Visitor author) {
        author.page.reload();
        press(author, "Open to the public");
        author.page.locator("dialog[open]").getByText("Everybody can read it").waitFor();
        author.seesNothingWrongAnywhere();
        inDialog(author, "Open to the public").click();
        author.page.getByText("People can apply until").waitFor();
        author.seesNothingWrongAnywhere();
    }

    private static Locator link(Visitor visitor, String name) {
        return visitor.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator inDialog(Visitor visitor, String name) {
        return visitor.page.locator("dialog[open]").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(Visitor visitor, String name) {
        button(visitor, name).click();
    }
}
