package org.touchstone.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecretsTest {

    /** Counts how often the costly part is done, and with how many rounds. */
    static class Counted extends Secrets {
        int derived;
        int rounds;

        @Override
        byte[] derive(String password, byte[] salt, int times) {
            derived++;
            rounds += times;
            return super.derive(password, salt, times);
        }
    }

    final Counted secrets = new Counted();

    @Test
    void a_password_matches_its_hash_and_no_other() {
        var hash = secrets.hash("kettle orbit plum");

        assertTrue(secrets.matches("kettle orbit plum", hash));
        assertFalse(secrets.matches("kettle orbit plums", hash));
        assertFalse(secrets.matches("", hash));
    }

    @Test
    void an_unknown_account_costs_the_same_work_as_a_wrong_password() {
        var hash = secrets.hash("kettle orbit plum");
        secrets.derived = 0;
        secrets.rounds = 0;

        secrets.matches("wrong", hash);
        var wrong = secrets.rounds;
        secrets.matches("wrong", null);

        assertEquals(2, secrets.derived);
        assertEquals(2 * wrong, secrets.rounds);
    }

    @Test
    void nothing_matches_where_there_is_no_account() {
        assertFalse(secrets.matches("", null));
        assertFalse(secrets.matches("anything", null));
    }

    @Test
    void the_same_password_never_gives_the_same_hash() {
        assertNotEquals(secrets.hash("kettle orbit plum"), secrets.hash("kettle orbit plum"));
    }

    @Test
    void letters_composed_by_another_keyboard_are_the_same_password() {
        var hash = secrets.hash("caf\u00e9 orbit plum");

        assertTrue(secrets.matches("cafe\u0301 orbit plum", hash));
    }

    @Test
    void random_secrets_never_repeat_and_fit_into_an_address() {
        var seen = new HashSet<String>();
        for (var i = 0; i < 1000; i++) {
            var secret = secrets.random();
            assertTrue(seen.add(secret));
            assertTrue(secret.matches("[A-Za-z0-9_-]{43}"), secret);
        }
    }

    @Test
    void what_is_stored_of_a_secret_does_not_show_it() {
        assertEquals(64, Secrets.digest("secret").length());
        assertFalse(Secrets.digest("secret").contains("secret"));
    }

    @Test
    void a_link_that_was_issued_never_shows_in_a_log() {
        var issued =
                new LinkIssued(
                        7, "jo@example.org", "Jo", LinkIssued.Purpose.INVITATION, "http://x/welcome/password?link=SECRET", null);

        assertFalse(issued.toString().contains("SECRET"));
    }
}
