package org.touchstone.appointing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.Selection.expect;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Visitor;
import org.touchstone.recruitment.Selection;
import org.touchstone.shared.Texts;

/** The whole way at a browser: a manager offers, a candidate accepts on a phone, the team checks and confirms the first day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AppointingStoryIT {

    private final Hiring hiring = new Hiring(1);

    @Test
    void from_the_offer_to_the_first_day() {
        var bid = hiring.appointable("Zoë Ngũgĩ");
        hiring.reserve("Rudi Reserve", 200);
        hiring.told();
        try (var manager = Visitor.as("recruiter")) {
            manager.open("/appointing/vacancy?id=" + hiring.job.id);
            manager.seesNothingWrongAnywhere().picture("appointing-vacancy");
            assertTrue(manager.text().contains("Ended on"), manager::text);
            manager.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Offer a post to Zoë Ngũgĩ")).click();
            manager.page.locator("#check").click();
            assertTrue(manager.text().contains("Choose the post that is offered"), manager::text);
            assertEquals("Choose the letter that the offer comes with", manager.page.locator("#templateId-error").innerText());
            manager.seesNothingWrongAnywhere().picture("appointing-make-offer-missing");
            manager.onAPhone().picture("appointing-make-offer-phone");
            manager.page.setViewportSize(1280, 900);
            manager.page.getByLabel("Letter", new Page.GetByLabelOptions().setExact(true)).selectOption("1");
            manager.page.getByLabel("Post").selectOption("35");
            manager.page.getByLabel("First day").fill(Hiring.TODAY.toString());
            manager.page.locator("#check").click();
            manager.page.getByText("no later than the first day").first().waitFor();
            manager.page.getByLabel("Answer by").fill(Hiring.TODAY.toString());
            manager.page.getByLabel("Pay").fill("£25,000 a year");
            manager.page.locator("#check").click();
            manager.page.getByText("Dear Zoë Ngũgĩ").waitFor();
            assertEquals("APPOINTABLE", Hiring.state(bid), "nothing is sent");
            for (var shown : new String[] {"Nothing is sent yet", bid.candidate().email(), "£25,000 a year", Texts.day(Hiring.TODAY), "Rosa Delgado"}) {
                assertTrue(manager.text().contains(shown), () -> shown + " in " + manager.text());
            }
            manager.seesNothingWrongAnywhere().picture("appointing-make-offer-check").onAPhone().picture("appointing-make-offer-check-phone");
            manager.page.setViewportSize(1280, 900);
            manager.page.locator("#change").press("Enter");
            manager.page.getByLabel("Pay").waitFor();
            assertEquals("£25,000 a year", manager.page.getByLabel("Pay").inputValue());
            assertEquals("1", manager.page.locator("#templateId").inputValue());
            assertEquals(0, manager.page.locator(".draft-note").count(), "it stands there already");
            manager.seesNothingWrongAnywhere().picture("appointing-make-offer");
            manager.page.getByLabel("Pay").fill("£24,465 a year");
            manager.page.getByText("Draft kept at").waitFor();
            manager.page.locator("#check").click();
            manager.page.getByText("Dear Zoë Ngũgĩ").waitFor();
            manager.page.locator("#offer").press("Enter");
            manager.page.getByText("The offer is made").waitFor();
            manager.page.waitForCondition(() -> "0".equals(Selection.one("select count(*) from draft where form = ?", "make-offer-" + bid.ref())));
            manager.picture("appointing-offered");
        }
        try (var candidate = Visitor.signingIn(bid.candidate().email(), Selection.PASSWORD)) {
            candidate.onAPhone().open("/recruitment/my-application?id=" + bid.id());
            candidate.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Read and answer your offer")).click();
            candidate.seesNothingWrongAnywhere().onAPhone().picture("appointing-my-offer");
            var letter = candidate.page.request().get(candidate.page.url().replace("/offer?", "/letter?"));
            assertEquals("application/pdf", letter.headers().get("content-type"));
            candidate.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Accept the offer")).click();
            candidate.page.locator("#accept").click();
            candidate.page.getByText("You have accepted. We are glad!").waitFor();
            candidate.seesNothingWrong().picture("appointing-my-checks");
        }
        try (var team = Visitor.as("recruitment")) {
            team.open("/appointing/appointment?application=" + bid.ref());
            team.seesNothingWrongAnywhere().picture("appointing-checks");
            for (var i = 0; i < 5; i++) {
                team.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mark as done:")).first().click();
                if (team.page.locator("h1").innerText().contains("DBS")) {
                    team.page.locator("#save").click();
                    assertEquals("Enter the day on which you saw it", team.page.locator("#seenOn-error").innerText());
                    assertEquals("Enter the number of what you saw", team.page.locator("#reference-error").innerText());
                    team.seesNothingWrongAnywhere().picture("appointing-check-unseen");
                    team.onAPhone().picture("appointing-check-unseen-phone");
                    team.page.setViewportSize(1280, 900);
                }
                team.page.getByLabel("Seen on").fill(Hiring.TODAY.toString());
                if (team.page.locator("#reference").count() > 0) {
                    team.page.getByLabel("Number").fill("N 12");
                }
                team.page.locator("#save").click();
                team.page.getByText("Saved").waitFor();
            }
            team.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change: Qualifications")).click();
            team.page.getByLabel("Not needed for this job").check();
            team.page.locator("#save").click();
            assertTrue(team.text().contains("Say why this job does not need the check"), team::text);
            team.seesNothingWrongAnywhere().picture("appointing-check");
            team.page.getByLabel("Note").fill("The job asks for none.");
            team.page.locator("#save").click();
            team.seesNothingWrongAnywhere().picture("appointing-checked");
            team.onAPhone().picture("appointing-checked-phone");
            team.page.setViewportSize(1280, 900);
            team.page.locator("#confirm").click();
            team.page.getByText("The appointment is confirmed").waitFor();
            team.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Confirm the first day")).first().click();
            team.page.getByLabel("Staff number").fill("ST" + System.nanoTime() % 1_000_000_000);
            team.page.locator("#start").click();
            team.page.getByText("Started. They are now a member of staff.").waitFor();
            team.seesNothingWrong().picture("appointing-started");
        }
        assertEquals("FILLED", hiring.vacancyState());
    }

    @Test
    void a_letter_is_chosen_by_somebody_unless_there_is_but_one() {
        var bid = hiring.appointable("Lia Letter");
        hiring.told();
        try (var manager = Visitor.as("recruiter")) {
            manager.open("/appointing/make-offer?application=" + bid.ref());
            assertEquals("", manager.page.locator("#templateId").inputValue());
            Selection.sql("update letter_template set organisation_id = 2 where organisation_id = 1");
            try {
                manager.open("/appointing/make-offer?application=" + bid.ref());
            } finally {
                Selection.sql("update letter_template set organisation_id = 1 where organisation_id = 2");
            }
            assertEquals("1", manager.page.locator("#templateId").inputValue());
        }
    }

    @Test
    @DisplayName("G-11 a slip in an offer is put right before the answer, and nobody accepts what they have not read")
    void a_slip_is_put_right() {
        var bid = hiring.appointable("Sly Slip");
        hiring.told();
        Selection.expect(201, Hiring.offer(bid));
        try (var candidate = Visitor.signingIn(bid.candidate().email(), Selection.PASSWORD);
                var manager = Visitor.as("recruiter");
                var stranger = Visitor.as("employee")) {
            candidate.open("/appointing/offer?application=" + bid.id());
            candidate.page.getByText("£24,465 a year").first().waitFor();

            manager.open("/appointing/appointment?application=" + bid.ref());
            manager.page.locator("a[href*='correct=true']").click();
            manager.page.getByText("For a slip: the candidate gets the offer anew").waitFor();
            manager.page.getByLabel("Pay").fill("£25,674 a year");
            manager.page.locator("#templateId").selectOption("1");
            manager.page.locator("#check").click();
            manager.page.getByText("Say what was wrong, in words for the candidate").first().waitFor();
            manager.seesNothingWrongAnywhere();
            manager.page.locator("#why").fill("Our letter had last year's pay.");
            manager.page.locator("#check").click();
            manager.page.getByText("The letter as it would be sent").waitFor();
            manager.seesNothingWrongAnywhere().picture("offer-correcting");
            manager.page.locator("#offer").click();
            manager.page.getByText("The offer is put right").waitFor();
            manager.seesNothingWrongAnywhere().picture("offer-corrected");

            candidate.page.getByText("Accept the offer").first().click();
            candidate.page.locator("#accept").click();
            candidate.page.getByText("The offer was changed while you had it open.").first().waitFor();
            assertEquals("OFFERED", Hiring.state(bid));
            candidate.page.getByText("Our letter had last year's pay.").first().waitFor();
            candidate.seesNothingWrongAnywhere().onAPhone().picture("offer-corrected-phone");
            candidate.page.getByText("Accept the offer").first().click();
            candidate.page.locator("#accept").click();
            candidate.page.getByText("You have accepted.").first().waitFor();
            assertEquals("CHECKS", Hiring.state(bid));

            manager.open("/appointing/appointment?application=" + bid.ref());
            assertEquals(0, manager.page.locator("a[href*='correct=true']").count(), "what is answered stays");
            stranger.open("/appointing/make-offer?correct=true&application=" + bid.ref());
            stranger.forgetComplaints();
            assertFalse(stranger.page.content().contains("Sly Slip"));
        }
    }

    @Test
    void what_was_read_is_what_is_sent_or_it_is_read_again() {
        var bid = hiring.appointable("Rae Rewritten");
        hiring.told();
        var letter =
                Selection.insert(
                        "insert into letter_template (version, organisation_id, name, text, changed_by, changed_at)"
                                + " values (0, 1, ?, 'Dear {name}, you get {pay}.', 'Harriet Mensah', now())",
                        "Short letter " + System.nanoTime());
        try (var manager = Visitor.as("recruiter")) {
            manager.open("/appointing/make-offer?application=" + bid.ref());
            manager.page.locator("#templateId").selectOption(String.valueOf(letter));
            manager.page.getByLabel("Post").selectOption("35");
            manager.page.getByLabel("First day").fill(Hiring.TODAY.plusDays(30).toString());
            manager.page.locator("#check").click();
            manager.page.getByText("Dear Rae Rewritten, you get").waitFor();
            Selection.sql("update letter_template set text = 'Dear {name}, you get {pay} and a bicycle.' where id = ?", letter);
            manager.page.locator("#offer").click();
            manager.page.getByText("The letter would say something else by now").first().waitFor();
            assertEquals("APPOINTABLE", Hiring.state(bid));
            assertEquals(Hiring.TODAY.plusDays(30).toString(), manager.page.getByLabel("First day").inputValue());
            manager.seesNothingWrongAnywhere();
            manager.page.locator("#check").click();
            manager.page.getByText("and a bicycle").waitFor();
            manager.page.locator("#offer").click();
            manager.page.getByText("The offer is made").waitFor();
            assertEquals("OFFERED", Hiring.state(bid));
        }
    }

    @Test
    void a_candidate_is_asked_before_declining_and_reads_that_a_late_answer_counts() {
        var bid = hiring.appointable("Dee Clines");
        hiring.told();
        expect(201, Hiring.offer(bid));
        Selection.sql("update offer set answer_by = current_date - interval 3 day where application_id = ?", bid.id());
        var moved = "{\"startsOn\": \"" + Hiring.TODAY.plusDays(20) + "\", \"reason\": \"A course\"}";
        expect(204, Api.as("recruiter").with("If-Match", Hiring.etag(bid)).put(Hiring.path(bid, "/start-date"), moved));
        try (var candidate = Visitor.signingIn(bid.candidate().email(), Selection.PASSWORD)) {
            candidate.onAPhone().open("/appointing/offer?application=" + bid.id());
            assertTrue(candidate.text().contains("The offer still stands, and you can answer it now."), candidate::text);
            assertTrue(candidate.text().contains("Your first day is now " + Texts.day(Hiring.TODAY.plusDays(20))), candidate::text);
            candidate.seesNothingWrongAnywhere().onAPhone().picture("appointing-moved");
            var file = candidate.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Letter of the new first day")).getAttribute("href");
            assertEquals("application/pdf", candidate.page.request().get(candidate.page.url().replaceFirst("(//[^/]*).*", "$1") + file).headers().get("content-type"));
            candidate.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Decline the offer")).click();
            assertEquals("OFFERED", Hiring.state(bid));
            candidate.page.locator("#decline").click();
            candidate.page.getByText("You have declined the offer").waitFor();
        }
        assertEquals("DECLINED", Hiring.state(bid));
    }

    @Test
    void hr_writes_a_letter_and_sees_it_while_writing() {
        try (var hr = Visitor.as("hr")) {
            hr.open("/appointing/letters").seesNothingWrongAnywhere();
            hr.open("/appointing/letter-template?id=1").seesNothingWrong();
            hr.open("/appointing/letter-template?from=1");
            hr.page.getByLabel("Name of the letter").fill("Letter " + System.nanoTime());
            hr.page.locator("#text").fill("Dear {name}, you get {salary}.");
            hr.page.getByText("No offer can fill {salary}").waitFor();
            hr.page.locator("#save").click();
            assertTrue(hr.page.locator("#text-error").innerText().contains("{start date}"));
            hr.page.locator("#text").fill("# Offer\n\nDear {name}, you get {pay}.");
            hr.page.locator("#preview").getByText("Dear Zoë Nowak, you get £24,465 a year.").waitFor();
            hr.seesNothingWrongAnywhere().picture("appointing-letter");
            hr.page.locator("#save").click();
            hr.page.getByText("The letter is saved").waitFor();
        }
    }

    @Test
    void hr_records_a_tie_break_and_the_manager_sees_it_beside_the_offers() {
        var one = hiring.appointable("Tia One");
        hiring.appointable("Tom Two");
        var other = hiring.appointable("Tess Three");
        hiring.told();
        try (var hr = Visitor.as("hr")) {
            hr.open("/appointing/tie-break?vacancy=" + hiring.job.id).page.locator("#record").click();
            assertTrue(hr.text().contains("Choose at least two candidates"), hr::text);
            hr.seesNothingWrongAnywhere().picture("appointing-tie-break");
            hr.page.getByLabel("Tia One (").check();
            hr.page.getByLabel("Tom Two (").check();
            hr.page.locator("#preferred").selectOption(one.ref());
            hr.page.locator("#equallyQualified").fill("Both stand at 4.");
            hr.page.locator("#figure").fill("4 of 41.");
            hr.page.locator("#source").fill("Fairness check.");
            hr.page.locator("#link").fill("/fairness/check?gate=recruitment.appointed");
            hr.page.locator("#reasoning").fill("Other steps have not helped.");
            for (var test : new String[] {"caseByCase", "noPolicy", "proportionate"}) {
                hr.page.locator("#" + test).check();
            }
            hr.page.locator("#record").click();
            hr.page.getByText("Recorded. It decides nothing by itself.").waitFor();
        }
        try (var manager = Visitor.as("recruiter")) {
            manager.open("/appointing/vacancy?id=" + hiring.job.id).seesNothingWrong();
            assertTrue(manager.text().contains("HR would prefer"), manager::text);
            manager.open("/appointing/make-offer?application=" + other.ref());
            assertFalse(manager.text().contains("HR would prefer"), "nobody looked at them");
            manager.open("/appointing/make-offer?application=" + one.ref()).seesNothingWrongAnywhere().picture("appointing-make-offer-tie");
            assertTrue(manager.text().contains("HR would prefer"), manager::text);
            manager.page.locator("#templateId").selectOption("1");
            manager.page.getByLabel("Post").selectOption("35");
            manager.page.getByLabel("First day").fill(Hiring.TODAY.plusDays(30).toString());
            manager.page.locator("#check").click();
            manager.page.locator("#offer").waitFor();
            assertTrue(manager.text().contains("HR would prefer"), manager::text);
            assertFalse(manager.text().contains("4 of 41"), "the figure is for HR");
            manager.seesNothingWrongAnywhere().picture("appointing-make-offer-check-tie");
            manager.page.locator("#offer").click();
            manager.page.getByText("The offer is made").waitFor();
        }
        try (var hr = Visitor.as("hr")) {
            hr.open("/appointing/appointment?application=" + one.ref()).seesNothingWrongAnywhere();
            assertTrue(hr.text().contains("4 of 41"), hr::text);
        }
        try (var candidate = Visitor.signingIn(one.candidate().email(), Selection.PASSWORD)) {
            candidate.open("/appointing/offer?application=" + one.id());
            assertFalse(candidate.text().contains("would prefer"), candidate::text);
        }
    }

    @Test
    void the_sample_shows_offers_in_every_state() {
        try (var hr = Visitor.as("hr")) {
            hr.open("/appointing/offers").seesNothingWrongAnywhere().picture("appointing-offers");
            hr.open("/appointing/vacancy?id=36").seesNothingWrongAnywhere().picture("appointing-sample");
            hr.open("/appointing/vacancy?id=37").picture("appointing-sample-reserve");
        }
    }

    @Test
    void pages_of_others_are_not_there() {
        var bid = hiring.appointable("Rea Refused");
        hiring.told();
        expect(201, Hiring.offer(bid));
        for (var who : new String[] {"employee", "candidate", "edi", "panel1"}) {
            try (var visitor = Visitor.as(who)) {
                for (var path : new String[] {"vacancy?id=" + hiring.job.id, "appointment?application=" + bid.ref(), "make-offer?application=" + bid.ref(),
                        "offer?application=" + bid.id(), "letter?application=" + bid.id(), "letter?ref=" + bid.ref(), "tie-break?vacancy=" + hiring.job.id}) {
                    var answer = visitor.page.navigate(org.touchstone.it.Touchstone.address() + "/appointing/" + path);
                    assertTrue(answer.status() == 404 || answer.status() == 403, () -> who + " " + path + " " + answer.status());
                }
            }
        }
        try (var manager = Visitor.as("recruiter")) {
            assertEquals(404, manager.page.navigate(org.touchstone.it.Touchstone.address() + "/appointing/offer?application=" + bid.id()).status());
            assertEquals(403, manager.page.navigate(org.touchstone.it.Touchstone.address() + "/appointing/tie-break?vacancy=" + hiring.job.id).status());
        }
    }
}
