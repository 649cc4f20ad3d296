package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.Selection.expect;
import static org.touchstone.recruitment.Selection.one;
import static org.touchstone.recruitment.Selection.sql;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.access.Role;
import org.touchstone.access.Somebody;
import org.touchstone.it.Api;
import org.touchstone.it.Touchstone;
import org.touchstone.it.Visitor;

/** What HR tells candidates at a stage, as it comes out of a mail server: to whom it is meant, and once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StageMailIT {

    private static final String READING = "We read what you wrote";
    private static final String PASSED = "Good news: Ward clerk";
    private static final String INVITED = "Come to the shortlist";

    final Selection job = Selection.open();

    /** Candidates are nobody's people: who looks after the mail of all sees theirs. */
    final Somebody admin = Somebody.holding(Role.ADMIN, null);

    private void says(int stage, String when, String subject, String body) {
        sql("update stage set " + when + "_subject = ?, " + when + "_body = ? where id = ?", subject, body, job.stages.get(stage));
    }

    private static List<MimeMessage> letters(Selection.Bid bid, String subject) {
        return Stream.of(Touchstone.running().mail.getReceivedMessages())
                .filter(letter -> to(letter).equals(bid.candidate().email()) && subject(letter).equals(subject))
                .toList();
    }

    private static String to(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void until(String what, BooleanSupplier reached) {
        var limit = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!reached.getAsBoolean()) {
            assertTrue(System.nanoTime() < limit, () -> "not within two minutes: " + what);
            Touchstone.running().mail.waitForIncomingEmail(100, Integer.MAX_VALUE);
        }
    }

    /** Until everything that was due has left: a mail written last leaves last. */
    private static void untilTheQueueIsEmpty() {
        var last = "last" + System.nanoTime() + "@example.org";
        sql(
                """
                insert into notice (channel, address, template, subject, body, secret, state, tries, next_try_at, created_at)
                values ('EMAIL', ?, 'test', 'The last', 'The last', false, 'QUEUED', 0, utc_timestamp(), utc_timestamp())""",
                last);
        until("the queue is empty", () -> Stream.of(Touchstone.running().mail.getReceivedMessages()).anyMatch(l -> to(l).equals(last)));
    }

    private JsonObject mail(Selection.Bid bid, String subject) {
        var id = one("select id from notice where channel = 'EMAIL' and address = ? and subject = ?", bid.candidate().email(), subject);
        return Api.as(admin.email(), Somebody.PASSWORD).get("/api/outgoing-mails?size=200").rows().stream()
                .map(JsonObject.class::cast)
                .filter(row -> String.valueOf(row.getInt("id")).equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mail " + subject + " to " + bid.candidate().email()));
    }

    @Test
    @DisplayName("G-12 who comes to a stage gets its message once, however often the choosing is begun or the stage released")
    void g_12() {
        says(0, "entered", READING, "Dear {name}, your application for {job} is now at: {stage}.");
        says(0, "left", "Good news: {job}", "Dear {name}, next is: {next stage}.");
        says(1, "entered", INVITED, "Questions? {help contact}");
        var goes = job.applied("Amara Osei", "I stayed.");
        var stays = job.applied("Ravi Shah", "I left.");
        var elsewhere = Selection.open().applied("Una Byrne", "I stayed.");

        job.begun("panel1", "panel2");
        Api.as("recruiter").post("/api/vacancies/" + job.id + "/board/begin", "{}");
        until("the letter of the first stage", () -> !letters(goes, READING).isEmpty() && !letters(stays, READING).isEmpty());
        assertTrue(body(goes, READING).contains("Dear Amara Osei, your application for Ward clerk is now at: Sift."), () -> body(goes, READING));

        for (var bid : List.of(goes, stays)) {
            var pile = bid == goes ? "ALL" : "NONE";
            expect(204, Api.as("panel1").put("/api/anonymous-applications/" + bid.ref() + "/pile", "{\"pile\": \"" + pile + "\"}"));
        }
        expect(204, job.decide("recruiter", "PASSED", null, false, goes));
        expect(204, job.decide("recruiter", "NOT_PROGRESSED", "Others showed more.", true, stays));
        untilTheQueueIsEmpty();
        assertEquals(0, letters(goes, PASSED).size(), "nobody hears of it before the release");
        for (var times = 0; times < 2; times++) {
            assertTrue(job.release("recruiter", 0, true).status() < 300);
        }
        until("the letters of the release", () -> !letters(goes, PASSED).isEmpty() && !letters(goes, INVITED).isEmpty());
        untilTheQueueIsEmpty();

        assertTrue(body(goes, PASSED).contains("Dear Amara Osei, next is: Shortlist."), () -> body(goes, PASSED));
        assertTrue(body(goes, INVITED).contains("Questions? Tomasz Zielinski"), () -> body(goes, INVITED));
        assertEquals(List.of(1, 1, 1), Stream.of(READING, PASSED, INVITED).map(s -> letters(goes, s).size()).toList());
        assertEquals(List.of(1, 0, 0), Stream.of(READING, PASSED, INVITED).map(s -> letters(stays, s).size()).toList());
        assertEquals(List.of(0, 0, 0), Stream.of(READING, PASSED, INVITED).map(s -> letters(elsewhere, s).size()).toList());
    }

    private static String body(Selection.Bid bid, String subject) {
        return GreenMailUtil.getBody(letters(bid, subject).get(0)).replace("=\r\n", "");
    }

    @Test
    void while_the_mail_server_is_away_a_stages_message_waits_and_leaves_once_when_it_is_back() {
        says(0, "entered", READING, "It is now at: {stage}.");
        var bid = job.applied("Omar Lindqvist", "I stayed.");
        var mail = Touchstone.running().mail;
        mail.stop();
        try (var visitor = Visitor.signingIn(admin.email(), Somebody.PASSWORD)) {
            job.begun();
            assertEquals("IN_STAGE", bid.state(), "the choosing needs no mail server");
            assertTrue(bid.api().get("/api/notices").body().contains(READING), "nor does the inbox");
            until("the mail was tried", () -> mail(bid, READING).containsKey("problem"));

            assertEquals("QUEUED", mail(bid, READING).getString("state"));
            assertEquals(0, mail(bid, READING).getInt("tries"), "no fault of the mail's");
            visitor.open("/notices/outbox?state=QUEUED");
            var shown = row(visitor, bid).innerText();
            assertTrue(shown.contains("Waiting") && shown.contains("does not answer") && shown.contains("Next try:"), shown);
            assertFalse(visitor.text().contains(READING), "who looks after the mail does not read it");
            visitor.seesNothingWrongAnywhere();
            visitor.picture("outbox-stage-message");
        } finally {
            mail.start();
        }
        sql("update notice set next_try_at = utc_timestamp() - interval 1 minute where channel = 'EMAIL' and address = ?", bid.candidate().email());
        until("the letter", () -> !letters(bid, READING).isEmpty());
        untilTheQueueIsEmpty();

        assertEquals(1, letters(bid, READING).size());
        assertTrue(body(bid, READING).contains("It is now at: Sift."), () -> body(bid, READING));
        assertEquals("SENT", mail(bid, READING).getString("state"));
        assertFalse(mail(bid, READING).containsKey("problem"), () -> mail(bid, READING).toString());
        assertEquals("1", one("select count(*) from notice where channel = 'EMAIL' and address = ? and subject = ?", bid.candidate().email(), READING));
    }

    private static Locator row(Visitor visitor, Selection.Bid bid) {
        return visitor.page
                .locator("tr", new Page.LocatorOptions().setHasText(bid.candidate().email()))
                .filter(new Locator.FilterOptions().setHasText("stage-entered"));
    }
}
