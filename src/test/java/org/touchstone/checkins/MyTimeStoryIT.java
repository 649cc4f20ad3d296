package org.touchstone.checkins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Visitor;
import org.touchstone.people.Couple;

/** My Time in the browser: an employee, their manager, a colleague who is too curious, and HR, who sees counts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MyTimeStoryIT {

    final Couple couple = Couple.open();

    static void click(Visitor who, String button) {
        who.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    @Test
    void emre_asks_mina_finds_the_time_they_talk_and_otis_learns_nothing() {
        try (var emre = couple.employee().visitor();
                var mina = couple.manager().visitor();
                var otis = couple.other().visitor()) {
            emre.open("/checkins/my-time").picture("my-time-empty").seesNothingWrongAnywhere();
            emre.page.setViewportSize(1280, 900);
            click(emre, "Ask for extra time");
            emre.page.locator("#topic").selectOption("WELLBEING");
            emre.page.locator("#words").fill("Sleep");
            click(emre, "Ask");
            emre.page.getByText("knows that you would like to talk").waitFor();

            mina.open("/checkins/team").picture("my-team").seesNothingWrongAnywhere();
            mina.open("/");
            mina.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Emre Works asks for extra time")).click();
            mina.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Find a time")).click();
            mina.seesNothingWrongAnywhere();
            click(mina, "Plan it");
            assertTrue(mina.text().contains("Choose a day"), mina::text);
            mina.page.getByLabel("Day").fill(LocalDate.now().plusDays(3).toString());
            mina.page.getByLabel("Time").fill("10:30");
            mina.picture("plan-talk");
            click(mina, "Plan it");
            mina.page.getByText("It is planned").waitFor();
            var address = mina.page.url().substring(mina.page.url().indexOf("/checkins"));

            emre.open(address).seesNothingWrongAnywhere();
            emre.page.setViewportSize(1280, 900);
            emre.page.getByLabel("Your private note").fill("Say that I am tired");
            click(emre, "Keep it to myself");
            emre.page.getByText("Kept, for you alone").waitFor();
            mina.open(address);
            assertTrue(mina.text().contains("Sleep"), mina::text);
            assertFalse(mina.page.content().contains("tired"));

            // Both have the page open and write: who comes second is shown both, and loses nothing (G-11).
            mina.page.getByLabel("What you both want to remember").fill("Fewer nights");
            emre.open(address);
            emre.page.getByLabel("What you both want to remember").fill("No nights in January");
            click(emre, "Save the shared note");
            emre.page.getByText("The shared note is saved").waitFor();
            click(mina, "Save the shared note");
            mina.page.locator(".conflict").waitFor();
            mina.seesNothingWrongAnywhere();
            mina.page.setViewportSize(1280, 900);
            mina.picture("talk-conflict");
            assertTrue(mina.text().contains("No nights in January"), mina::text);
            assertEquals("Fewer nights", mina.page.getByLabel("What you both want to remember").inputValue());
            mina.page.getByLabel("What you both want to remember").fill("No nights in January, fewer later");
            click(mina, "Save the shared note");
            mina.page.getByText("The shared note is saved").waitFor();

            mina.page.locator("summary").filter(new Locator.FilterOptions().setHasText("Add what one of us will do")).click();
            mina.page.getByLabel("What will be done?").fill("Change the rota");
            mina.page.getByLabel("Who?").selectOption("Mina Leads");
            mina.page.getByLabel("By when?").fill(LocalDate.now().plusDays(10).toString());
            click(mina, "Add what one of us will do");
            mina.page.getByText("It is noted").waitFor();
            click(mina, "We have talked");
            mina.page.getByText("Noted that you have talked").waitFor();
            mina.picture("talk");
            mina.onAPhone().picture("talk-phone").seesNothingWrong();

            otis.open(address);
            assertFalse(otis.page.content().contains("rota"));
            assertTrue(otis.text().contains("There is nothing here") || !otis.text().contains("Emre"), otis::text);
            otis.forgetComplaints();
        }
    }

    @Test
    void a_card_and_a_career_conversation_are_the_employees_own() {
        try (var emre = couple.employee().visitor(); var otis = couple.other().visitor()) {
            emre.open("/checkins/card");
            click(emre, "Save");
            assertTrue(emre.text().contains("Say what you change"), emre::text);
            emre.seesNothingWrongAnywhere();
            emre.page.setViewportSize(1280, 900);
            emre.picture("card-error");
            emre.page.getByLabel("The change").fill("I walk with the porter");
            emre.page.getByLabel("Why it is safe to try").fill("Somebody stays in the bay");
            emre.page.getByLabel("Who agrees?").fill("The team");
            click(emre, "Save");
            emre.page.getByText("Your card is saved").waitFor();
            emre.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("I walk with the porter")).click();
            emre.page.locator("summary").filter(new Locator.FilterOptions().setHasText("Look back")).click();
            emre.picture("card").seesNothingWrongAnywhere();
            emre.page.setViewportSize(1280, 900);
            emre.page.getByLabel("I keep it").check();
            click(emre, "Look back");
            emre.page.getByText("You looked back on it").waitFor();

            emre.open("/checkins/career").seesNothingWrongAnywhere();
            emre.page.setViewportSize(1280, 900);
            emre.page.getByLabel("Who do you want to talk with?").fill(couple.other().email());
            emre.page.getByLabel("Day").fill(LocalDate.now().plusDays(5).toString());
            emre.page.getByLabel("Time").fill("14:00");
            emre.picture("career-plan");
            click(emre, "Plan it");
            emre.page.getByText("It is planned").waitFor();
            emre.page.getByLabel("What you bring").fill("I calm people");
            emre.page.getByLabel("Deeper: better at what I do").check();
            click(emre, "Save");
            emre.page.getByText("Saved.").waitFor();
            emre.picture("career").seesNothingWrongAnywhere();
            emre.onAPhone().picture("career-phone");
            emre.page.setViewportSize(1280, 900);
            var address = emre.page.url().substring(emre.page.url().indexOf("/checkins"));

            otis.open(address).seesNothingWrongAnywhere();
            assertTrue(otis.text().contains("I calm people"), otis::text);
            otis.page.setViewportSize(1280, 900);
            otis.picture("career-read");
            emre.open("/access/looked");
            assertTrue(emre.text().contains("Otis Nosey"), emre::text);
            emre.open("/checkins/my-time").picture("my-time").seesNothingWrongAnywhere();
        }
    }

    @Test
    void the_sample_has_something_to_look_at_for_everybody() {
        try (var emma = Visitor.as("employee"); var martin = Visitor.as("manager"); var harriet = Visitor.as("hr")) {
            emma.open("/checkins/my-time").picture("sample-my-time").seesNothingWrongAnywhere();
            emma.open("/checkins/talk?id=9003").seesNothingWrongAnywhere();
            emma.page.setViewportSize(1280, 900);
            emma.picture("sample-talk");
            martin.open("/checkins/team").picture("sample-team").seesNothingWrongAnywhere();
            assertTrue(martin.text().contains("Emma Fletcher"), martin::text);
            martin.open("/checkins/with?person=14").seesNothingWrongAnywhere();
            harriet.open("/checkins/rhythm").picture("sample-rhythm").seesNothingWrongAnywhere();
            assertTrue(harriet.text().contains("too few to show"), harriet::text);
            harriet.open("/checkins/talk?id=9003");
            assertFalse(harriet.page.content().contains("late shifts"));
            harriet.forgetComplaints();
        }
    }
}
