package org.touchstone.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Touchstone;
import org.touchstone.it.Visitor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInIT {

    static String body(String email, String password) {
        return "{\"email\": \"" + email + "\", \"password\": \"" + password + "\"}";
    }

    static Cookie session(Visitor visitor) {
        return visitor.page.context().cookies().stream().filter(c -> c.name.equals("touchstone")).findFirst().orElseThrow();
    }

    @Test
    void a_session_that_was_foisted_on_somebody_is_not_the_one_they_sign_in_with() {
        try (var victim = Visitor.nobody();
                var thief = Visitor.nobody()) {
            victim.open("/sign-in");
            var foisted = session(victim);

            victim.signIn("employee@sample.example", "sample-only");
            assertNotEquals(foisted.value, session(victim).value);

            thief.page.context().addCookies(List.of(foisted));
            thief.open("/access/looked");
            assertTrue(thief.page.url().contains("/sign-in"), thief.page.url());
        }
    }

    @Test
    void the_session_cookie_is_for_this_site_and_not_for_scripts() {
        try (var visitor = Visitor.nobody()) {
            visitor.open("/sign-in");

            assertTrue(session(visitor).httpOnly);
            assertEquals("LAX", session(visitor).sameSite.name());
        }
    }

    @Test
    void behind_a_balancer_that_speaks_https_the_cookie_goes_over_https_only() {
        var answer = Api.nobody().with("X-Forwarded-Proto", "https").get("/sign-in");

        assertTrue(answer.headers().get("set-cookie").contains("Secure"), answer.headers().get("set-cookie"));
        assertTrue(answer.headers().get("strict-transport-security").contains("max-age="));
    }

    @Test
    void an_unknown_account_and_a_wrong_password_get_the_same_answer() {
        var api = Api.nobody().with("X-Forwarded-For", "203.0.113.1");

        var wrong = api.post("/api/tokens", body(Somebody.holding(null, null).email(), "not this one"));
        var unknown = api.post("/api/tokens", body("nobody@nowhere.example", "not this one"));

        assertEquals(401, wrong.status());
        assertEquals(wrong.status(), unknown.status());
        assertEquals(wrong.body(), unknown.body());
        assertEquals("application/problem+json;charset=utf-8", wrong.headers().get("content-type"));
    }

    @Test
    void after_ten_wrong_tries_even_the_right_password_must_wait_and_the_page_says_how_long() {
        var somebody = Somebody.holding(Role.EMPLOYEE, 1L);
        var api = Api.nobody().with("X-Forwarded-For", "203.0.113.2");
        for (var i = 0; i < 10; i++) {
            assertEquals(401, api.post("/api/tokens", body(somebody.email(), "wrong " + i)).status());
        }

        var refused = api.post("/api/tokens", body(somebody.email(), Somebody.PASSWORD));

        assertEquals(429, refused.status());
        var seconds = Integer.parseInt(refused.headers().get("retry-after"));
        assertTrue(seconds > 0 && seconds <= 900, "Retry-After " + seconds);
        try (var visitor = Visitor.nobody()) {
            visitor.open("/sign-in");
            visitor.page.locator("#email").fill(somebody.email());
            visitor.page.locator("#password").fill(Somebody.PASSWORD);
            visitor.page.locator("#do").click();
            visitor.page.getByText("Too many tries").first().waitFor();
            visitor.seesNothingWrongAnywhere();
        }
    }

    @Test
    void of_many_wrong_tries_at_the_same_moment_no_more_are_looked_at_than_one_after_another() throws Exception {
        var somebody = Somebody.holding(Role.EMPLOYEE, 1L);
        var api = Api.nobody().with("X-Forwarded-For", "203.0.113.6");

        assertEquals(Map.of(401, 10L, 429, 30L), atOnce(40, i -> api.post("/api/tokens", body(somebody.email(), "wrong " + i))));
    }

    @Test
    void an_account_answers_to_its_own_address_only_letter_by_letter() {
        var somebody = Somebody.holding(Role.EMPLOYEE, 1L);
        var api = Api.nobody().with("X-Forwarded-For", "203.0.113.8");
        var email = somebody.email();

        for (var other : List.of(email.replaceFirst("e", "é"), email.replaceFirst("@", "\u200b@"), email.replaceFirst("e", "e\u0301"))) {
            assertEquals(401, api.post("/api/tokens", body(other, Somebody.PASSWORD)).status(), other);
        }
        assertEquals(201, api.post("/api/tokens", body(email.toUpperCase(Locale.ROOT), Somebody.PASSWORD)).status());
    }

    @Test
    void nor_from_one_place_whoever_they_are_for() throws Exception {
        var place = Secrets.digest("203.0.113.7");
        for (var i = 0; i < 95; i++) {
            Somebody.sql("insert into sign_in_try (who, place, at) values (?, ?, utc_timestamp())", Secrets.digest("y" + i), place);
        }
        var api = Api.nobody().with("X-Forwarded-For", "203.0.113.7");

        assertEquals(Map.of(401, 5L, 429, 25L), atOnce(30, i -> api.post("/api/tokens", body("y" + i + "@nowhere.example", "wrong"))));
    }

    /** How many answers there were of each status when all was sent in the same moment. */
    private static Map<Integer, Long> atOnce(int times, IntFunction<Api.Answer> deed) throws Exception {
        var crowd = Executors.newFixedThreadPool(times);
        try {
            var deeds = IntStream.range(0, times).<Callable<Integer>>mapToObj(i -> () -> deed.apply(i).status()).toList();
            var statuses = new TreeMap<Integer, Long>();
            for (var status : crowd.invokeAll(deeds)) {
                statuses.merge(status.get(), 1L, Long::sum);
            }
            return statuses;
        } finally {
            crowd.shutdown();
        }
    }

    @Test
    void many_wrong_tries_from_one_place_stop_that_place_and_no_other() {
        var place = Secrets.digest("203.0.113.3");
        for (var i = 0; i < 100; i++) {
            Somebody.sql("insert into sign_in_try (who, place, at) values (?, ?, utc_timestamp())", Secrets.digest("x" + i), place);
        }
        var somebody = Somebody.holding(Role.EMPLOYEE, 1L);
        var api = Api.nobody();

        assertEquals(429, api.with("X-Forwarded-For", "203.0.113.3").post("/api/tokens", body(somebody.email(), "sample-only")).status());
        // What stands left of the balancer's own entry anybody can write.
        assertEquals(429, api.with("X-Forwarded-For", "198.51.100.1, 203.0.113.3").post("/api/tokens", body(somebody.email(), "sample-only")).status());
        assertEquals(201, api.with("X-Forwarded-For", "203.0.113.4").post("/api/tokens", body(somebody.email(), "sample-only")).status());
    }

    @Test
    void who_signs_in_rightly_starts_counting_from_nothing() {
        var somebody = Somebody.holding(Role.EMPLOYEE, 1L);
        var api = Api.nobody().with("X-Forwarded-For", "203.0.113.5");
        for (var i = 0; i < 9; i++) {
            api.post("/api/tokens", body(somebody.email(), "wrong"));
        }
        assertEquals(201, api.post("/api/tokens", body(somebody.email(), Somebody.PASSWORD)).status());

        assertEquals(401, api.post("/api/tokens", body(somebody.email(), "wrong")).status());
    }

    @Test
    void a_token_that_was_given_back_opens_nothing() {
        var somebody = Somebody.holding(Role.EMPLOYEE, 1L);
        var api = Api.as(somebody.email(), Somebody.PASSWORD);
        assertEquals(200, api.get("/api/work-items").status());

        assertEquals(204, api.delete("/api/tokens").status());

        assertEquals(401, api.get("/api/work-items").status());
    }

    @Test
    void what_is_no_credential_is_a_bad_request_with_its_field() {
        assertEquals(java.util.Set.of("email", "password"), Api.nobody().post("/api/tokens", "{}").badFields());
        assertEquals(400, Api.nobody().post("/api/tokens", "{\"email\": 7").status());
        assertEquals(400, Api.nobody().post("/api/tokens", body("a".repeat(300), "x")).status());
    }

    @Test
    void a_password_that_was_given_must_be_changed_before_anything_else() {
        var somebody = Somebody.holding(Role.EMPLOYEE, 1L);
        Somebody.sql("update account set must_change = true where id = ?", somebody.id());

        assertEquals(409, Api.nobody().post("/api/tokens", body(somebody.email(), Somebody.PASSWORD)).status());
        try (var visitor = Visitor.signingIn(somebody.email(), Somebody.PASSWORD)) {
            assertTrue(visitor.page.url().endsWith("/access/password"), visitor.page.url());
            visitor.open("/notices/inbox");
            assertTrue(visitor.page.url().endsWith("/access/password"), visitor.page.url());
            visitor.seesNothingWrongAnywhere();

            change(visitor, Somebody.PASSWORD, "kettle orbit plum");

            visitor.page.getByText("Your password is changed").waitFor();
            visitor.open("/notices/inbox");
            assertTrue(visitor.page.url().endsWith("/notices/inbox"), visitor.page.url());
        }
    }

    @Test
    void a_new_password_ends_every_other_session_and_every_token() {
        var somebody = Somebody.holding(Role.EMPLOYEE, 1L);
        var token = Api.as(somebody.email(), Somebody.PASSWORD);
        try (var here = Visitor.signingIn(somebody.email(), Somebody.PASSWORD);
                var elsewhere = Visitor.signingIn(somebody.email(), Somebody.PASSWORD)) {
            here.open("/access/password");
            change(here, Somebody.PASSWORD, "kettle orbit plum");
            here.page.getByText("Your password is changed").waitFor();

            elsewhere.open("/access/looked");

            assertTrue(elsewhere.page.url().contains("/sign-in"), elsewhere.page.url());
            assertEquals(401, token.get("/api/work-items").status());
            here.open("/access/looked");
            assertTrue(here.page.url().endsWith("/access/looked"), here.page.url());
        }
    }

    @Test
    void a_change_of_password_says_at_the_field_what_is_wrong() {
        var somebody = Somebody.holding(Role.EMPLOYEE, 1L);
        try (var visitor = Visitor.signingIn(somebody.email(), Somebody.PASSWORD)) {
            visitor.open("/access/password");
            change(visitor, "not my password", "kettle orbit plum");
            assertTrue(visitor.page.locator("#old-error").innerText().contains("not your password"));

            change(visitor, Somebody.PASSWORD, "short");
            assertTrue(visitor.page.locator("#password-error").innerText().contains("at least 12"));
            visitor.seesNothingWrongAnywhere();
        }
        var api = Api.as(somebody.email(), Somebody.PASSWORD);
        assertEquals(
                java.util.Set.of("password"),
                api.send("PUT", "/api/me/password", "{\"old\": \"sample-only\", \"password\": \"password1234\"}").badFields());
        assertEquals(
                java.util.Set.of("old"),
                api.send("PUT", "/api/me/password", "{\"old\": \"no\", \"password\": \"kettle orbit plum\"}").badFields());
    }

    @Test
    void a_typed_password_can_be_looked_at() {
        try (var visitor = Visitor.nobody()) {
            visitor.open("/sign-in");
            visitor.page.locator("#password").fill("kettle");

            visitor.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show Password")).click();
            assertEquals("text", visitor.page.locator("#password").getAttribute("type"));

            visitor.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hide Password")).click();
            assertEquals("password", visitor.page.locator("#password").getAttribute("type"));
        }
    }

    @Test
    void a_sample_account_is_chosen_by_a_click() {
        try (var visitor = Visitor.nobody()) {
            visitor.open("/sign-in");

            visitor.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("recruiter").setExact(true)).click();

            assertEquals("recruiter@sample.example", visitor.page.locator("#email").inputValue());
            visitor.picture("sign-in").seesNothingWrongAnywhere();
        }
    }

    @Test
    void after_a_time_out_the_next_deed_leads_through_the_door_and_back() {
        var somebody = Somebody.holding(Role.ADMIN, 1L);
        try (var visitor = Visitor.signingIn(somebody.email(), Somebody.PASSWORD)) {
            visitor.open("/access/accounts?words=har");
            visitor.page.context().clearCookies();

            visitor.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Harriet Mensah")).click();
            visitor.page.locator("#email").fill(somebody.email());
            visitor.page.locator("#password").fill(Somebody.PASSWORD);
            visitor.page.locator("#do").click();

            visitor.page.waitForURL("**/access/account?id=4");
        }
    }

    @Test
    void the_door_leads_to_no_other_site() {
        for (var from : List.of("//evil.example/", "https://evil.example/", "/\\evil.example/", "javascript:alert(1)")) {
            try (var visitor = Visitor.nobody()) {
                visitor.page.navigate(Touchstone.address() + "/sign-in?from=" + from);
                visitor.page.locator("#email").fill("employee@sample.example");
                visitor.page.locator("#password").fill("sample-only");
                visitor.page.locator("#do").click();
                visitor.page.waitForURL(Touchstone.address() + "/");
            }
        }
    }

    @Test
    void the_page_asks_before_a_session_ends_and_goes_when_nobody_answers() {
        try (var visitor = Visitor.nobody()) {
            visitor.page.clock().install();
            visitor.signIn("employee@sample.example", "sample-only");
            visitor.open("/access/looked");
            var dialog = visitor.page.getByRole(AriaRole.ALERTDIALOG);
            visitor.page.clock().fastForward("27:00");
            assertFalse(dialog.isVisible());

            visitor.page.clock().fastForward("01:05");
            dialog.waitFor();
            visitor.seesNothingWrong();
            dialog.getByRole(AriaRole.BUTTON).filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Stay signed in")).click();
            dialog.waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));

            visitor.page.clock().fastForward("28:05");
            dialog.waitFor();
            visitor.page.context().clearCookies();
            visitor.page.clock().fastForward("02:05");
            visitor.page.waitForURL(url -> url.contains("/sign-in?from=%2Faccess%2Flooked"));
        }
    }

    private static void change(Visitor visitor, String old, String password) {
        visitor.page.locator("#old").fill(old);
        visitor.page.locator("#password").fill(password);
        visitor.page.locator("#change-it").click();
        visitor.page.waitForLoadState();
    }

    @Test
    void locked_and_invited_accounts_do_not_come_in() {
        for (var state : Map.of("LOCKED", "x", "INVITED", "y").keySet()) {
            var somebody = Somebody.holding(Role.EMPLOYEE, 1L);
            Somebody.sql("update account set state = ? where id = ?", state, somebody.id());

            assertEquals(401, Api.nobody().post("/api/tokens", body(somebody.email(), Somebody.PASSWORD)).status(), state);
        }
    }
}
