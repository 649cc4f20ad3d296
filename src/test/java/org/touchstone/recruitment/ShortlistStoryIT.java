package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.Selection.one;
import static org.touchstone.recruitment.Selection.sql;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Statements;
import org.touchstone.it.Touchstone;
import org.touchstone.it.Visitor;

/** The whole way at a browser: somebody applies on a phone, two people score without names, a manager decides. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShortlistStoryIT {

    static final String PASSWORD = "three loose words";
    final Selection job = Selection.open();

    @Test
    void from_the_first_word_to_a_released_shortlist() {
        var email = "amara" + System.nanoTime() + "@post.example";
        try (var candidate = Visitor.nobody()) {
            applies(candidate, email);
        }
        var bid = bid(email);
        var other = job.applied("Zebedee Aldous", "Yes, I do that.");
        try (var manager = Visitor.as("recruiter")) {
            begins(manager);
            for (var who : new String[] {"panel1", "panel2"}) {
                try (var panel = Visitor.as(who)) {
                    scores(panel, bid.ref());
                }
            }
            job.locked("panel1", other, 1, 1, 1, 1);
            job.locked("panel2", other, 1, 1, 1, 1);
            decides(manager, bid, other);
        }
        try (var turnedDown = Visitor.signingIn(other.candidate().email(), Selection.PASSWORD)) {
            asksAgain(turnedDown, other);
        }
    }

    @Test
    void the_recruitment_team_sorts_one_after_the_other_and_decides_on_the_board() {
        job.applied("Amara Okafor", "I sat with him until he ate.");
        job.applied("Zebedee Aldous", "Yes, I do that.");
        job.begun();
        try (var team = Visitor.as("recruitment")) {
            var file = team.page.request().get(Touchstone.address() + "/recruitment/shortlisting?vacancy=" + job.id + "&format=csv");
            assertEquals(200, file.status(), "nobody has scored anything yet");
            assertEquals(3, file.text().lines().count());
            team.open("/recruitment/shortlisting?vacancy=" + job.id);
            team.page.locator("tbody a").first().click();
            team.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Sort onto a pile")).waitFor();
            team.seesNothingWrongAnywhere();
            team.picture("decide-sift");
            var first = team.page.locator("h1").innerText();
            sorts(team, "Meets all essentials");
            assertFalse(first.equals(team.page.locator("h1").innerText()), "the next one opens by itself");
            sorts(team, "Meets some");
            team.page.waitForURL(Pattern.compile(".*/recruitment/shortlisting.*"));
        }
        assertEquals("0", one("select count(*) from application where vacancy_id = ? and pile is null", job.id));
    }

    private static void sorts(Visitor team, String pile) {
        team.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(pile)).first().click();
        team.page.getByText("Sorted.").waitFor();
    }

    @Test
    @DisplayName("VR-4 what a shortlister typed without a connection is never given to the next one at the same screen")
    void VR_4_typed_is_ones_own() {
        var bid = job.applied("Amara Okafor", "I sat with him until he ate.");
        job.begun("panel1", "panel2").atShortlist();
        try (var screen = Visitor.signingIn("panel1@sample.example", Selection.PASSWORD)) {
            screen.open("/recruitment/score?application=" + bid.ref());
            screen.page.context().setOffline(true);
            screen.page.locator("textarea[data-autosave]").first().fill("Private words of the first");
            screen.page.waitForFunction("Object.values(sessionStorage).concat(Object.values(localStorage)).some(v => v.includes('Private words'))");
            // What they leave would be sent as soon as the line is back, and begin a session beside that of the next one.
            screen.page.navigate("about:blank");
            screen.page.context().clearCookies();
            screen.page.context().setOffline(false);
            screen.signIn("panel2@sample.example", Selection.PASSWORD);
            screen.open("/recruitment/score?application=" + bid.ref());

            assertEquals("", screen.page.locator("textarea[data-autosave]").first().inputValue());
        }
    }

    @Test
    void a_page_that_is_refused_when_it_is_sent_becomes_a_page_that_says_so() {
        var bid = job.begun("Ines Duarte");
        try (var visitor = Visitor.signingIn(bid.candidate().email(), Selection.PASSWORD)) {
            visitor.open("/recruitment/answer?application=" + bid.id() + "&question=1");
            sql("delete from application_move where application_id = ?", bid.id());
            sql("delete from application where id = ?", bid.id());

            var answer =
                    visitor.page.evaluate(
                            """
                            async () => {
                              const form = document.getElementById('write');
                              const typed = new URLSearchParams(new FormData(form));
                              typed.set('proceed', 'proceed');
                              const answer = await fetch(form.action, {method: 'POST', body: typed});
                              return answer.status + ' ' + await answer.text();
                            }""");

            assertTrue(answer.toString().startsWith("404"), answer::toString);
            assertTrue(answer.toString().contains("Page not found</h1>"), answer::toString);
        }
    }

    @Test
    void scores_of_another_window_are_seen_before_they_are_locked() {
        var bid = job.applied("Wanda Window", "I sat with him until he ate.");
        job.begun("panel1", "panel2").atShortlist();
        for (var i = 0; i < job.asked.size(); i++) {
            job.give("panel1", bid, i, 2, "seen");
        }
        try (var panel = Visitor.as("panel1")) {
            panel.open("/recruitment/score?application=" + bid.ref());
            job.give("panel1", bid, 0, 0, "seen");
            press(panel, "Lock scores");
            panel.page.locator("dialog[open] #lock").click();

            panel.page.getByText("You changed these scores in another window.").first().waitFor();
            panel.seesNothingWrongAnywhere();
            panel.picture("score-elsewhere");
            assertEquals("0", panel.page.locator("fieldset.points input:checked").first().inputValue(), "what is in the way of nothing typed here is put in");
            assertEquals("0", one("select count(*) from scoresheet where locked_at is not null and application_id = ?", bid.id()));

            press(panel, "Lock scores");
            panel.page.locator("dialog[open] #lock").click();
            panel.page.getByText("You have locked your scores.").waitFor();
            assertEquals(
                    "0",
                    one(
                            "select s.points from shortlist_score s join scoresheet t on t.id = s.scoresheet_id"
                                    + " where t.application_id = ? and t.locked_at is not null and s.criterion_id = ?",
                            bid.id(), job.asked.get(0)));
        }
    }

    @Test
    void a_save_that_arrives_after_its_page_was_left_keeps_nothing_and_breaks_nothing() {
        var bid = job.begun("Noor Haddad");
        try (var visitor = Visitor.signingIn(bid.candidate().email(), Selection.PASSWORD)) {
            visitor.open("/recruitment/answer?application=" + bid.id() + "&question=1&change=true");

            var answers =
                    visitor.page.evaluate(
                            """
                            async () => {
                              const form = document.getElementById('write');
                              const send = async (button, text) => {
                                const typed = new URLSearchParams(new FormData(form));
                                typed.set('answer', text);
                                typed.set(button, button);
                                const answer = await fetch(form.action, {method: 'POST', body: typed});
                                return answer.status + ' ' + new URL(answer.url).pathname;
                              };
                              return await send('proceed', 'I stay.') + ', ' + await send('save', 'I left.');
                            }""");

            assertEquals("200 /recruitment/check-answers, 200 /recruitment/answer", answers);
            assertEquals("I stay.", one("select text from application_answer where application_id = ?", bid.id()));
        }
    }

    @Test
    @DisplayName("VR-12 a shortlister is taken off wherever they stand in the list, for the reason typed beside them")
    void VR_12() {
        for (var who : new long[] {Selection.PANEL1, Selection.PANEL2, Selection.PANEL3}) {
            Selection.expect(201, Api.as("recruiter").post("/api/vacancies/" + job.id + "/shortlisters", "{\"person\": " + who + "}"));
        }
        try (var manager = Visitor.as("recruiter")) {
            manager.open("/recruitment/shortlisters?vacancy=" + job.id);
            manager.page.locator("[data-opens=leave-" + Selection.PANEL1 + "]").click();
            manager.page.locator("dialog[open] input[type=submit]").click();
            manager.page.locator("#leave-" + Selection.PANEL1 + "[open]").getByText("Say why, for example").waitFor();
            manager.seesNothingWrong();
            manager.page.locator("dialog[open] input[type=text]").fill("Has moved.");
            manager.page.locator("dialog[open] input[type=text]").press("Enter");
            manager.page.getByText("Has moved.").waitFor();
            manager.seesNothingWrongAnywhere();
            assertEquals("Has moved.", Selection.one("select left_reason from shortlister where vacancy_id = ? and person_id = ?", job.id, Selection.PANEL1));
        }
    }

    private void applies(Visitor candidate, String email) {
        candidate.open("/careers/apply?ref=" + job.reference);
        candidate.seesNothingWrongAnywhere();
        link(candidate, "Create an account and start").click();
        candidate.page.getByLabel("Your name").waitFor();
        press(candidate, "Create account");
        candidate.page.getByText("There is a problem").waitFor();
        candidate.seesNothingWrongAnywhere();
        candidate.page.getByLabel("Your name").fill("Amara Okafor");
        candidate.page.locator("#email").fill(email);
        candidate.page.locator("#password").fill(PASSWORD);
        press(candidate, "Create account");
        candidate.page.getByText("Your account is made, and you are signed in.").waitFor();
        assertTrue(candidate.text().contains("Next, start your application here."), candidate::text);
        assertTrue(candidate.text().contains("Once you have sent an application, we write to " + email), candidate::text);
        candidate.seesNothingWrongAnywhere().picture("registered");
        candidate.onAPhone().picture("registered-phone");
        press(candidate, "Start your application");

        var answer = candidate.page.getByLabel("Your answer");
        answer.waitFor();
        assertTrue(candidate.text().contains("Here you show the value"), candidate::text);
        candidate.seesNothingWrongAnywhere();
        candidate.onAPhone();
        answer.pressSequentially("I am Amara, and in 2003 I sat with a man who would not eat.");
        candidate.page.getByText(Pattern.compile("^Saved \\d\\d:\\d\\d$")).waitFor();
        assertTrue(candidate.text().contains("15 words"), candidate::text);
        candidate.page.reload();
        assertEquals("I am Amara, and in 2003 I sat with a man who would not eat.", answer.inputValue());

        // The connection goes, the words stay, and are saved when it is back.
        candidate.page.context().setOffline(true);
        answer.press("Control+End");
        answer.pressSequentially(" He ate.");
        candidate.page.getByText("No connection").waitFor();
        candidate.page.context().setOffline(false);
        candidate.page.getByText(Pattern.compile("^Saved \\d\\d:\\d\\d$")).waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        candidate.forgetComplaints();
        press(candidate, "Save and continue");

        candidate.page.getByText("Question 2 of 4").waitFor();
        candidate.page.getByLabel("Your answer").fill("I notice when somebody goes quiet.");
        press(candidate, "Save and finish later");
        candidate.page.getByText("Saved. You can come back").waitFor();
        candidate.seesNothingWrongAnywhere();
        link(candidate, "Continue Ward clerk").click();
        press(candidate, "Send application");
        candidate.page.getByText("There is a problem").waitFor();
        candidate.seesNothingWrongAnywhere();
        link(candidate, "Change You keep a promise.").click();
        candidate.page.getByLabel("Your answer").fill("I ring back when I said I would.");
        press(candidate, "Save and continue");
        link(candidate, "Change You have worked shifts.").click();
        candidate.page.getByLabel("Your answer").fill("Nights, for two years.");
        press(candidate, "Save and continue");
        link(candidate, "Change How to reach you").click();
        candidate.page.getByLabel("Phone number").fill("ring me");
        press(candidate, "Save and continue");
        candidate.page.getByText("Enter a phone number, for example").first().waitFor();
        candidate.seesNothingWrongAnywhere();
        candidate.page.getByLabel("Phone number").fill("07700 900555");
        press(candidate, "Save and continue");
        link(candidate, "Change What you need from us").click();
        candidate.seesNothingWrongAnywhere();
        candidate.page.getByLabel("Tell us what you need").fill("A quiet room");
        candidate.page.getByLabel("I am disabled and ask for an interview").check();
        press(candidate, "Save and continue");
        candidate.page.getByText("You ask for an interview under the scheme").waitFor();
        press(candidate, "Send application");
        candidate.page.waitForURL(url -> url.contains("/fairness/monitoring?application="));
        candidate.page.getByText("Your application for Ward clerk is sent.").waitFor();

        candidate.open("/recruitment/mine");
        link(candidate, "Ward clerk").click();
        candidate.page.getByText("What happens next").waitFor();
        candidate.seesNothingWrongAnywhere();
        candidate.picture("my-application");
    }

    private Selection.Bid bid(String email) {
        var id = Long.parseLong(one("select a.id from application a join person p on p.id = a.candidate_id where p.email = ?", email));
        return new Selection.Bid(id, one("select anon_ref from application where id = ?", id), null, null);
    }

    private void begins(Visitor manager) {
        manager.open("/recruitment/shortlisting?vacancy=" + job.id);
        manager.page.getByText("This job takes applications until").waitFor();
        manager.seesNothingWrongAnywhere();
        job.closed();
        manager.open("/recruitment/shortlisting?vacancy=" + job.id);
        press(manager, "Begin choosing");
        manager.page.getByText("Begun. The applications stand at the first stage now.").waitFor();
        link(manager, "Shortlisters").click();
        manager.page.getByText("Nobody is asked yet").waitFor();
        manager.seesNothingWrongAnywhere();
        for (var who : new String[] {"Priya Nair", "Patrick Doyle"}) {
            manager.page.getByLabel("Name or e-mail address").fill(who);
            press(manager, "Search");
            press(manager, "Ask " + who);
            manager.page.getByText("Asked. They see it").waitFor();
        }
        manager.seesNothingWrongAnywhere();
        button(manager, "Take off").last().click();
        var dialog = manager.page.locator("dialog[open]");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take off")).click();
        dialog.getByText("Say why, for example: has moved").waitFor();
        manager.seesNothingWrong();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel")).click();
    }

    private void scores(Visitor panel, String ref) {
        panel.open("/");
        link(panel, "Score 2 applications").first().waitFor();
        panel.open("/recruitment/shortlist?vacancy=" + job.id);
        panel.seesNothingWrongAnywhere();
        press(panel, "Save and go on");
        link(panel, "Say whether anything stands in the way").click();
        assertEquals("radio", panel.page.evaluate("document.activeElement.type"));
        panel.page.getByLabel("No, nothing").check();
        press(panel, "Save and go on");
        link(panel, "Score the next one").waitFor();
        panel.seesNothingWrongAnywhere();
        link(panel, ref).click();
        panel.page.getByText("I am [name], and in [year] I sat").waitFor();
        panel.seesNothingWrongAnywhere();

        // By the keyboard alone: a figure chooses.
        var groups = panel.page.locator("fieldset.points");
        var before = written(ref);
        for (var i = 0; i < groups.count(); i++) {
            groups.nth(i).locator("input").first().focus();
            panel.page.keyboard().press("2");
            assertTrue(groups.nth(i).locator("input[value='2']").isChecked());
        }
        panel.page.locator("textarea").first().fill("An example of their own, and why.");
        panel.page.waitForCondition(() -> written(ref) == before + groups.count() + 1);
        panel.page.reload();
        assertEquals(4, panel.page.locator("fieldset.points input:checked").count());
        press(panel, "Meets all essentials");
        panel.page.getByText("Sorted.").waitFor();
        press(panel, "Lock scores");
        panel.page.locator("dialog[open] #lock").click();
        panel.page.getByText("You have locked your scores.").waitFor();
        panel.seesNothingWrongAnywhere();
        assertFalse(panel.page.content().contains("Amara"));
        panel.picture("score-locked-" + panel.page.locator(".who-name").innerText());
    }

    /** Points and notes that stand in the database for an application. */
    private static int written(String ref) {
        return Integer.parseInt(
                one(
                        "select count(s.points) + count(s.note) from shortlist_score s join scoresheet t on t.id = s.scoresheet_id"
                                + " join application a on a.id = t.application_id where a.anon_ref = ?",
                        ref));
    }

    private void decides(Visitor manager, Selection.Bid bid, Selection.Bid other) {
        manager.open("/recruitment/shortlisting?vacancy=" + job.id);
        manager.page.getByText("Asked for the interview scheme and meets every essential").first().waitFor();
        manager.seesNothingWrongAnywhere();
        manager.picture("board");
        link(manager, other.ref()).click();
        manager.page.getByText("Every score stands for itself.").waitFor();
        manager.seesNothingWrongAnywhere();
        press(manager, "Do not take further");
        manager.page.getByText("There is a problem").waitFor();
        assertTrue(manager.page.url().contains("application=" + other.ref()), "opened anew it is the same page");
        manager.seesNothingWrongAnywhere();
        manager.page.getByLabel("Reason").fill("No essential is met.");
        var words = manager.page.locator("textarea[id^=feedback]");
        for (var i = 0; i < words.count(); i++) {
            words.nth(i).fill("We looked for an example of your own.");
        }
        press(manager, "Do not take further");
        manager.page.getByText("Decided. Nobody is told").waitFor();
        assertEquals(1, link(manager, "Next to decide").count(), "the others wait");
        manager.seesNothingWrongAnywhere().picture("decided");

        manager.open("/recruitment/shortlisting?vacancy=" + job.id);
        manager.page.getByLabel("Choose " + bid.ref()).check();
        manager.page.locator("#bulk summary").click();
        manager.page.getByText("(1 chosen)").waitFor();
        press(manager, "Decide for all chosen");
        manager.page.getByText("Choose what you decide").first().waitFor();
        manager.seesNothingWrongAnywhere();
        manager.page.getByLabel("Goes on to the next stage").check();
        manager.seesNothingWrongAnywhere();
        press(manager, "Decide for all chosen");
        manager.page.getByText("Release: Sift").waitFor();
        manager.seesNothingWrongAnywhere();
        press(manager, "Release Sift");
        manager.page.getByText("First look at the fairness check").first().waitFor();
        manager.seesNothingWrongAnywhere();
        manager.page.getByLabel("Somebody who reads the fairness check has told me").check();
        press(manager, "Release Sift");
        manager.page.getByText("Everybody at this stage is told now.").waitFor();

        manager.open("/recruitment/shortlisting?vacancy=" + job.id + "&state=IN_STAGE");
        link(manager, bid.ref()).click();
        press(manager, "Take to the next stage");
        manager.page.getByText("Decided. Nobody is told").waitFor();
        manager.open("/recruitment/shortlisting?vacancy=" + job.id);
        manager.page.getByText("Release: Shortlist").waitFor();
        manager.page.getByLabel("Somebody who reads the fairness check has told me").check();
        press(manager, "Release Shortlist");
        manager.page.getByText("Everybody at this stage is told now.").waitFor();
        manager.open("/recruitment/decide?application=" + bid.ref());
        link(manager, "Show name and contact").click();
        manager.page.getByText("Amara Okafor").first().waitFor();
        assertFalse(manager.text().contains("A quiet room"));
        manager.seesNothingWrongAnywhere();

        var cost = Statements.of(() -> manager.open("/recruitment/shortlisting?vacancy=" + job.id));
        assertTrue(cost <= 10, "statements: " + cost);
    }

    private void asksAgain(Visitor candidate, Selection.Bid bid) {
        candidate.open("/recruitment/my-application?id=" + bid.id());
        candidate.page.getByText("We looked for an example of your own.").first().waitFor();
        candidate.seesNothingWrongAnywhere();
        press(candidate, "Ask for a second look");
        candidate.page.getByText("Say what you want looked at again").first().waitFor();
        candidate.page.getByLabel("What should they look at?").fill("You missed what I did at night.");
        press(candidate, "Ask for a second look");
        candidate.page.getByText("A person who did not decide looks again").first().waitFor();
        candidate.seesNothingWrongAnywhere();
        assertEquals(0, candidate.page.getByText("Withdraw application").count(), "it is over");
        try (var hr = Visitor.as("hr")) {
            hr.open("/recruitment/applicant?application=" + bid.ref());
            hr.seesNothingWrongAnywhere();
            hr.page.getByLabel("Your answer").fill("We read it again. It stays as it was.");
            press(hr, "Send answer");
            hr.page.getByText("The decision stays as it was.").waitFor();
        }
        candidate.open("/recruitment/my-application?id=" + bid.id());
        candidate.page.getByText("We read it again. It stays as it was.").waitFor();
    }

    private static Locator link(Visitor visitor, String name) {
        return visitor.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(Visitor visitor, String name) {
        button(visitor, name).click();
    }
}
