package org.touchstone.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Visitor;
import org.touchstone.people.Couple;

/** A year in the browser: HR opens it, an employee prepares, a colleague says what they saw, the manager rates and shares. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AppraisalStoryIT {

    final Staff staff = Staff.open();

    static void click(Visitor who, String button) {
        who.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).first().click();
    }

    static void confirm(Visitor who, String dialog, String button) {
        click(who, button);
        who.page.locator("#" + dialog).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    static void says(Visitor who, String text) {
        who.page.getByText(text).first().waitFor();
    }

    static void unfold(Visitor who, String summary) {
        who.page.locator("summary").filter(new Locator.FilterOptions().setHasText(summary)).click();
    }

    static void desk(Visitor who) {
        who.page.setViewportSize(1280, 900);
    }

    @Test
    void hr_opens_a_cycle_and_sees_how_far_people_are_and_nothing_more() {
        try (var hattie = staff.hr().visitor(); var otis = staff.other().visitor()) {
            hattie.open("/appraisal/cycles").picture("cycles-empty").seesNothingWrongAnywhere();
            desk(hattie);
            click(hattie, "Write it");
            assertTrue(hattie.text().contains("Enter a name"), hattie::text);
            hattie.page.locator("#name").fill("The year");
            hattie.page.locator("#startsOn").fill(LocalDate.now().minusDays(100).toString());
            hattie.page.locator("#endsOn").fill(LocalDate.now().plusDays(200).toString());
            click(hattie, "Write it");
            says(hattie, "The cycle is written");
            var address = hattie.page.url().substring(hattie.page.url().indexOf("/appraisal/"));
            confirm(hattie, "opening", "Open it for everybody");
            says(hattie, "It is being opened");
            // The page follows the job by itself.
            hattie.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close the cycle")).first().waitFor();
            hattie.picture("cycle").seesNothingWrongAnywhere();
            desk(hattie);
            hattie.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Emre Works")).click();
            says(hattie, "You see how far it is");
            hattie.seesNothingWrongAnywhere();

            otis.open(address);
            assertFalse(otis.page.content().contains("Emre Works"));
            otis.forgetComplaints();
        }
    }

    @Test
    void emre_prepares_otis_says_what_he_saw_mina_rates_and_shares_emre_differs_and_it_is_final() {
        var id = staff.appraisal(staff.cycle("HOW_ONLY"), staff.employee());
        staff.objectives(id, staff.employee());
        try (var emre = staff.employee().visitor(); var mina = staff.manager().visitor(); var otis = staff.other().visitor()) {
            emre.open("/");
            emre.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Prepare your appraisal")).click();
            emre.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add an objective")).click();
            click(emre, "Save");
            assertTrue(emre.text().contains("Choose one to 3 values"), emre::text);
            emre.picture("objective-error").seesNothingWrongAnywhere();
            desk(emre);
            emre.page.locator("#words").fill("Hand over at the bedside");
            emre.page.locator("#measure").fill("Every shift");
            emre.page.locator("#dueOn").fill(LocalDate.now().plusDays(50).toString());
            emre.page.locator("#valueIds input").first().check();
            click(emre, "Save");
            says(emre, "The objective is saved");
            unfold(emre, "Ask a colleague");
            emre.page.locator("#email").fill(staff.other().email());
            click(emre, "Ask");
            says(emre, "They are asked");
            unfold(emre, "Say what you saw");
            emre.page.locator("#valueId").selectOption(new SelectOption().setIndex(1));
            emre.page.locator("#evidence").fill("I sat with somebody who was afraid");
            emre.page.locator("#seenOn").fill(LocalDate.now().minusDays(3).toString());
            click(emre, "Say what you saw");
            says(emre, "It is there");

            otis.open("/");
            otis.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Say what you have seen of Emre Works")).click();
            otis.picture("contribute").seesNothingWrongAnywhere();
            desk(otis);
            assertFalse(otis.text().contains("Hand over"), otis::text);
            otis.page.locator("#valueId").selectOption(new SelectOption().setIndex(1));
            otis.page.locator("#evidence").fill("Emre asks first what would help");
            otis.page.locator("#seenOn").fill(LocalDate.now().minusDays(5).toString());
            click(otis, "Say what you saw");
            says(otis, "Thank you");
            otis.open("/appraisal/appraisal?id=" + id);
            assertFalse(otis.page.content().contains("bedside"));
            otis.forgetComplaints();

            emre.open("/appraisal/my-year");
            emre.page.locator("#preparation").fill("A full year");
            emre.picture("my-year").seesNothingWrongAnywhere();
            emre.onAPhone().picture("my-year-phone");
            desk(emre);
            click(emre, "I am ready to meet");
            says(emre, "knows that you are ready");

            mina.open("/appraisal/team").picture("appraisal-team").seesNothingWrongAnywhere();
            desk(mina);
            mina.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Emre Works")).click();
            click(mina, "We have met");
            says(mina, "Noted.");
            mina.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rate ")).first().click();
            click(mina, "Save the rating");
            assertTrue(mina.text().contains("Choose a word"), mina::text);
            mina.page.locator("#pieces input").first().check();
            mina.page.getByLabel("Role model").check();
            mina.page.locator("#words").fill("Patients ask for him");
            click(mina, "Save the rating");
            assertTrue(mina.text().contains("from 2 different sources"), mina::text);
            for (var piece : mina.page.locator("#pieces input").all()) {
                piece.check();
            }
            mina.picture("rate").seesNothingWrongAnywhere();
            desk(mina);
            click(mina, "Save the rating");
            says(mina, "The rating is saved");
            mina.page.locator("#summary").fill("A year of calm");
            click(mina, "Save for now");
            says(mina, "Only you read it");
            mina.picture("appraisal").seesNothingWrongAnywhere();
            desk(mina);
            emre.open("/appraisal/my-year?id=" + id);
            assertFalse(emre.page.content().contains("A year of calm"));
            confirm(mina, "sharing", "Share it");
            says(mina, "Shared. The person is told");

            emre.open("/appraisal/my-year?id=" + id);
            assertTrue(emre.text().contains("A year of calm") && emre.text().contains("Patients ask for him"), emre::text);
            emre.seesNothingWrongAnywhere();
            desk(emre);
            click(emre, "I see it differently");
            assertTrue(emre.text().contains("Say how you see it"), emre::text);
            emre.page.locator("#comment").fill("We were two short");
            click(emre, "I see it differently");
            says(emre, "reads how you see it");

            mina.open("/appraisal/appraisal?id=" + id);
            mina.page.locator("#finalWords").fill("True, and said now");
            confirm(mina, "finishing", "Make it final");
            says(mina, "It is final");
            mina.picture("appraisal-final").seesNothingWrongAnywhere();
            emre.open("/values/ledger");
            assertTrue(emre.text().contains("Patients ask for him"), emre::text);
        }
    }

    @Test
    @DisplayName("G-11 an objective in two tabs: what was typed second stays beside what was saved first")
    void two_tabs() {
        var id = staff.appraisal(staff.cycle("NONE"), staff.employee());
        staff.objectives(id, staff.employee());
        var objective = Couple.one("select min(id) from appraisal_objective where appraisal_id = ?", id);
        try (var emre = staff.employee().visitor(); var mina = staff.manager().visitor()) {
            emre.open("/appraisal/objective?id=" + objective);
            mina.open("/appraisal/objective?id=" + objective);
            mina.page.locator("#words").fill("Of Mina");
            click(mina, "Save");
            says(mina, "The objective is saved");
            emre.page.locator("#words").fill("Of Emre");
            click(emre, "Save");
            emre.page.locator(".conflict").waitFor();
            assertTrue(emre.text().contains("Of Mina"), emre::text);
            assertEquals("Of Emre", emre.page.locator("#words").inputValue());
            emre.seesNothingWrongAnywhere();
            desk(emre);
            click(emre, "Save");
            says(emre, "The objective is saved");
            assertTrue(emre.text().contains("Of Emre"), emre::text);
        }
    }

    @Test
    void the_sample_has_somebody_in_every_state() {
        assertEquals("9", Couple.one("select count(distinct state) from appraisal where cycle_id = 9001 and appraiser_id = 13"));
        try (var emma = Visitor.as("employee"); var martin = Visitor.as("manager"); var harriet = Visitor.as("hr")) {
            emma.open("/appraisal/my-year").picture("sample-my-year").seesNothingWrongAnywhere();
            martin.open("/appraisal/team").picture("sample-appraisal-team").seesNothingWrongAnywhere();
            martin.open("/appraisal/appraisal?id=90080").seesNothingWrongAnywhere();
            harriet.open("/appraisal/cycle?id=9001").picture("sample-cycle").seesNothingWrongAnywhere();
            harriet.open("/appraisal/cycles").seesNothingWrongAnywhere();
        }
    }
}
