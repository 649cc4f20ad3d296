package org.touchstone.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Visitor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReplayingIT {

    static String accounts(String email) {
        return Somebody.one("select count(*) from account where email = ?", email);
    }

    static String invitations(String email) {
        return Somebody.one(
                "select count(*) from audit_event e join account a on a.id = e.entity_id"
                        + " where e.entity = 'account' and e.what = 'AccountInvited' and a.email = ?",
                email);
    }

    @Test
    @DisplayName("G-12 a request sent again under its key is answered as the first time and does nothing")
    void g_12() {
        var email = InvitingIT.address();
        var api = Api.as("admin").with("Idempotency-Key", UUID.randomUUID().toString());

        var first = api.post("/api/accounts", InvitingIT.newcomer(email));
        var again = api.post("/api/accounts", InvitingIT.newcomer(email));

        assertEquals(201, first.status());
        assertEquals(first.status(), again.status());
        assertEquals(first.headers().get("location"), again.headers().get("location"));
        assertEquals(first.body(), again.body());
        assertEquals("true", again.headers().get("idempotent-replayed"));
        assertEquals("1", invitations(email));
    }

    @Test
    @DisplayName("G-12 of many at once under one key, one takes effect")
    void g_12_at_once() throws InterruptedException {
        for (var round = 0; round < 3; round++) {
            var email = InvitingIT.address();
            var api = Api.as("admin").with("Idempotency-Key", UUID.randomUUID().toString());
            var barrier = new CyclicBarrier(6);
            var answers = Collections.synchronizedList(new ArrayList<Api.Answer>());
            var threads = new ArrayList<Thread>();
            for (var i = 0; i < barrier.getParties(); i++) {
                threads.add(new Thread(() -> answers.add(together(barrier, api, email))));
            }
            threads.forEach(Thread::start);
            for (var thread : threads) {
                thread.join();
            }

            var statuses = answers.stream().map(Api.Answer::status).toList();
            assertTrue(statuses.contains(201), statuses.toString());
            // An address that is taken already is a fair answer too: nothing more was done.
            assertTrue(statuses.stream().allMatch(s -> s == 201 || s == 409 || s == 400), statuses.toString());
            assertEquals(
                    1, answers.stream().filter(a -> a.status() == 201).map(a -> a.headers().get("location")).distinct().count());
            assertTrue(answers.stream().filter(a -> a.status() == 409).allMatch(a -> a.headers().containsKey("retry-after")));
            assertEquals("1", accounts(email));
            assertEquals("1", invitations(email));
            assertEquals(201, api.post("/api/accounts", InvitingIT.newcomer(email)).status());
        }
    }

    private static Api.Answer together(CyclicBarrier barrier, Api api, String email) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return api.post("/api/accounts", InvitingIT.newcomer(email));
    }

    @Test
    void a_deed_whose_second_run_would_succeed_runs_once_under_one_key() throws InterruptedException {
        var email = InvitingIT.address();
        var id = Api.as("admin").post("/api/accounts", InvitingIT.newcomer(email)).id();
        var api = Api.as("admin").with("Idempotency-Key", UUID.randomUUID().toString());
        var barrier = new CyclicBarrier(6);
        var statuses = Collections.synchronizedList(new ArrayList<Integer>());
        var threads = new ArrayList<Thread>();
        for (var i = 0; i < barrier.getParties(); i++) {
            threads.add(
                    new Thread(
                            () -> {
                                try {
                                    barrier.await();
                                } catch (Exception e) {
                                    throw new IllegalStateException(e);
                                }
                                statuses.add(api.post("/api/accounts/" + id + "/invitation", "").status());
                            }));
        }
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }

        assertTrue(statuses.stream().allMatch(s -> s == 204 || s == 409), statuses.toString());
        assertEquals("2", invitations(email), statuses.toString());
    }

    @Test
    void a_key_that_was_used_for_something_else_is_refused() {
        var api = Api.as("admin").with("Idempotency-Key", UUID.randomUUID().toString());
        assertEquals(201, api.post("/api/accounts", InvitingIT.newcomer(InvitingIT.address())).status());

        var other = api.post("/api/accounts", InvitingIT.newcomer(InvitingIT.address()));

        assertEquals(422, other.status());
        assertEquals("G-12", other.rule());
    }

    @Test
    void what_was_refused_may_be_corrected_under_the_same_key() {
        var api = Api.as("admin").with("Idempotency-Key", UUID.randomUUID().toString());
        assertEquals(400, api.post("/api/accounts", InvitingIT.newcomer("no address")).status());

        assertEquals(201, api.post("/api/accounts", InvitingIT.newcomer(InvitingIT.address())).status());
    }

    @Test
    void a_key_belongs_to_the_account_that_sent_it() {
        var key = UUID.randomUUID().toString();
        var other = Somebody.holding(Role.ADMIN, 1L);
        var mine = Api.as("admin").with("Idempotency-Key", key).post("/api/accounts", InvitingIT.newcomer(InvitingIT.address()));

        var theirs =
                Api.as(other.email(), Somebody.PASSWORD)
                        .with("Idempotency-Key", key)
                        .post("/api/accounts", InvitingIT.newcomer(InvitingIT.address()));

        assertEquals(201, theirs.status());
        assertNotEquals(mine.headers().get("location"), theirs.headers().get("location"));
    }

    @Test
    void a_key_is_forgotten_after_a_day_and_has_a_length() {
        var key = UUID.randomUUID().toString();
        var api = Api.as("admin").with("Idempotency-Key", key);
        assertEquals(201, api.post("/api/accounts", InvitingIT.newcomer(InvitingIT.address())).status());
        Somebody.sql("update idempotency_key set at = utc_timestamp() - interval 25 hour where account_id = 1");

        assertEquals(201, api.post("/api/accounts", InvitingIT.newcomer(InvitingIT.address())).status());
        assertEquals(400, Api.as("admin").with("Idempotency-Key", "x".repeat(201)).post("/api/accounts", "{}").status());
    }

    @Test
    @DisplayName("G-12 a double click on a page invites once")
    void g_12_page() {
        var email = InvitingIT.address();
        try (var admin = Visitor.as("admin")) {
            admin.open("/access/invite");
            admin.page.locator("#name").fill("Jo Nowak");
            admin.page.locator("#email").fill(email);
            admin.page.getByLabel("Employee").check();
            admin.page.locator("#do").dblclick();
            admin.page.waitForURL("**/access/account?id=*");
        }

        assertEquals("1", invitations(email));
    }
}
