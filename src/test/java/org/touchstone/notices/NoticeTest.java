package org.touchstone.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.notices.Notice.State;
import org.touchstone.shared.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeTest {

    static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    static final Wording WORDING = new Wording("A subject", "A body");
    static final BackOff TWICE = new BackOff(Duration.ofSeconds(30), Duration.ofHours(1), 2);

    @Test
    void in_the_inbox_it_is_there_at_once_and_new() {
        var notice = Notice.inApp(4, "x", WORDING, "/", NOW);

        assertEquals(State.SENT, notice.state());
        assertNull(notice.readAt());
        assertTrue(notice.isFor(4));
        assertTrue(!notice.isFor(5));
    }

    @Test
    void the_first_time_that_it_is_read_counts() {
        var notice = Notice.inApp(4, "x", WORDING, "/", NOW);

        notice.read(NOW.plusSeconds(1));
        notice.read(NOW.plusSeconds(2));

        assertEquals(NOW.plusSeconds(1), notice.readAt());
    }

    @Test
    void a_mail_is_in_nobodys_inbox() {
        assertTrue(!Notice.email("a@b.example", 4L, "x", WORDING, null, null, NOW).isFor(4));
    }

    @Test
    void a_mail_waits_and_is_sent() {
        var mail = mail();
        assertEquals(State.QUEUED, mail.state());

        mail.sent(NOW);

        assertEquals(State.SENT, mail.state());
    }

    @Test
    void a_mail_that_was_refused_for_now_waits_longer_each_time_and_fails_in_the_end() {
        var mail = mail();

        assertTrue(mail.refused("451 later", false, TWICE, NOW).isEmpty());
        assertEquals(State.QUEUED, mail.state());
        assertEquals(NOW.plusSeconds(30), mail.nextTryAt());

        var failed = mail.refused("451 later", false, TWICE, NOW);
        assertEquals(State.FAILED, mail.state());
        assertEquals("451 later", failed.orElseThrow().reason());
    }

    @Test
    void a_mail_that_was_refused_for_good_fails_at_once() {
        var mail = mail();

        assertTrue(mail.refused("550 nobody", true, TWICE, NOW).isPresent());

        assertEquals(State.FAILED, mail.state());
        assertEquals("550 nobody", mail.lastProblem());
    }

    @Test
    void while_the_server_is_away_nothing_is_given_up() {
        var mail = mail();

        for (var i = 0; i < 1_000; i++) {
            mail.postponed("does not answer", NOW.plusSeconds(30));
        }

        assertEquals(State.QUEUED, mail.state());
        assertEquals(0, mail.tries());
        assertEquals("does not answer", mail.lastProblem());
    }

    @Test
    void a_mail_that_got_through_has_no_problem_any_more() {
        var mail = mail();
        mail.postponed("does not answer", NOW);

        mail.sent(NOW);

        assertNull(mail.lastProblem());
    }

    @Test
    void a_failed_mail_can_be_tried_again_from_the_beginning() {
        var mail = mail();
        mail.refused("550 nobody", true, TWICE, NOW);

        mail.tryAgain(NOW.plusSeconds(60));

        assertEquals(State.QUEUED, mail.state());
        assertEquals(0, mail.tries());
        assertEquals(NOW.plusSeconds(60), mail.nextTryAt());
    }

    @Test
    void only_a_failed_mail_can_be_tried_again() {
        assertEquals(
                "outbox.not-failed", assertThrows(RuleBroken.class, () -> mail().tryAgain(NOW)).getMessage());
    }

    @Test
    void a_secret_link_is_forgotten_when_it_is_sent() {
        var mail = secret();
        assertNotNull(mail.link());

        mail.sent(NOW);

        assertNull(mail.link());
    }

    @Test
    void a_secret_link_is_forgotten_when_it_is_given_up_and_cannot_be_tried_again() {
        var mail = secret();

        mail.refused("550 nobody", true, TWICE, NOW);

        assertNull(mail.link());
        assertEquals(
                "outbox.secret-gone", assertThrows(RuleBroken.class, () -> mail.tryAgain(NOW)).getMessage());
    }

    @Test
    void an_ordinary_link_stays() {
        var mail = mail();

        mail.sent(NOW);

        assertEquals("/recruitment/mine", mail.link());
    }

    @Test
    void a_long_problem_is_cut() {
        var mail = mail();

        mail.postponed("x".repeat(5_000), NOW);

        assertEquals(500, mail.lastProblem().length());
    }

    /** As the database would have it. */
    static Notice numbered(Notice notice, long id) {
        try {
            var field = Notice.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(notice, id);
            return notice;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Notice mail() {
        return numbered(Notice.email("a@b.example", 4L, "x", WORDING, "/recruitment/mine", null, NOW), 7);
    }

    private static Notice secret() {
        return numbered(Notice.secretEmail("a@b.example", "x", WORDING, "https://x.example/welcome?link=s", NOW), 8);
    }
}
