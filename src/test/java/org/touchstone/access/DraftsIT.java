package org.touchstone.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Touchstone;
import org.touchstone.it.Visitor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftsIT {

    static final String TEXT = "Zoë <b>'); drop table draft; --</b> 🦊 مرحبا";

    final Somebody admin = Somebody.holding(Role.ADMIN, 1L);

    static String kept(Somebody who) {
        return Somebody.one("select fields from draft where account_id = ? and form = 'invite'", who.id());
    }

    static void type(Visitor visitor) {
        visitor.open("/access/invite");
        visitor.page.locator("#name").fill(TEXT);
        visitor.page.getByLabel("HR partner").check();
    }

    static void isKept(Visitor visitor) {
        visitor.page.getByText("Draft kept at").waitFor();
    }

    @Test
    @DisplayName("G-11 what is typed survives the end of the session and is offered again")
    void g_11() {
        try (var visitor = Visitor.signingIn(admin.email(), Somebody.PASSWORD)) {
            type(visitor);
            isKept(visitor);
            visitor.seesNothingWrongAnywhere();
            visitor.page.locator("#email").fill("zoe@example.org");
            // The session ends; the next deed leads to the door, with the last words typed after the last draft.
            visitor.page.context().clearCookies();
            visitor.page.locator("#do").click();
            visitor.page.waitForURL(url -> url.contains("/sign-in?from=%2Faccess%2Finvite"));
            visitor.page.locator("#email").fill(admin.email());
            visitor.page.locator("#password").fill(Somebody.PASSWORD);
            visitor.page.locator("#do").click();
            visitor.page.waitForURL("**/access/invite");
            visitor.page.getByText("you typed something here that was not saved").waitFor();
            assertEquals("", visitor.page.locator("#name").inputValue());
            visitor.picture("draft").seesNothingWrongAnywhere();

            visitor.page.getByText("Use it").click();

            assertEquals(TEXT, visitor.page.locator("#name").inputValue());
            assertEquals("zoe@example.org", visitor.page.locator("#email").inputValue());
            assertTrue(visitor.page.getByLabel("HR partner").isChecked());
            assertFalse(visitor.page.getByLabel("Analyst").isChecked());
        }
    }

    @Test
    void a_draft_that_is_discarded_is_gone() {
        try (var visitor = Visitor.signingIn(admin.email(), Somebody.PASSWORD)) {
            type(visitor);
            isKept(visitor);
            visitor.open("/access/invite");

            visitor.page.waitForResponse(r -> r.request().method().equals("DELETE"), () -> visitor.page.getByText("Discard it").click());

            assertNull(kept(admin));
            visitor.open("/access/invite");
            assertEquals(0, visitor.page.getByText("Discard it").count());
        }
    }

    @Test
    void a_form_that_was_saved_leaves_no_draft_and_one_that_was_refused_does() {
        try (var visitor = Visitor.signingIn(admin.email(), Somebody.PASSWORD)) {
            type(visitor);
            isKept(visitor);
            visitor.page.locator("#email").fill("no address");
            visitor.page.locator("#do").click();
            visitor.page.locator(".summary.bad").waitFor();
            assertEquals(TEXT, visitor.page.locator("#name").inputValue());
            assertTrue(kept(admin).contains("drop table"));

            visitor.page.locator("#email").fill(InvitingIT.address());
            visitor.page.waitForResponse(r -> r.request().method().equals("DELETE"), () -> visitor.page.locator("#do").click());

            assertNull(kept(admin));
        }
    }

    @Test
    void without_a_connection_the_text_stays_on_the_device_and_is_sent_when_it_is_back() {
        try (var visitor = Visitor.signingIn(admin.email(), Somebody.PASSWORD)) {
            visitor.open("/access/invite");
            visitor.page.context().setOffline(true);
            visitor.page.locator("#name").fill(TEXT);
            visitor.page.getByText("No connection.").waitFor();
            assertNull(kept(admin));

            visitor.page.context().setOffline(false);

            isKept(visitor);
            assertTrue(kept(admin).contains("drop table"), kept(admin));
            visitor.forgetComplaints();
        }
    }

    @Test
    void nobody_sees_what_somebody_else_was_typing() {
        try (var visitor = Visitor.signingIn(admin.email(), Somebody.PASSWORD)) {
            type(visitor);
            isKept(visitor);
            visitor.page.locator("#sign-out").click();
            visitor.page.waitForURL(url -> url.contains("/sign-in"));

            visitor.signIn("admin@sample.example", "sample-only");
            // The page asks for drafts when it is open; only then can it offer one.
            visitor.page.waitForResponse(answer -> answer.url().contains("/background/drafts"), () -> visitor.open("/access/invite"));

            assertEquals(0, visitor.page.getByText("Use it").count());
        }
    }

    @Test
    void the_place_for_drafts_takes_nothing_from_nobody_and_no_nonsense() {
        assertEquals(401, Api.nobody().get("/background/drafts?form=invite").status());
        assertEquals(401, Api.nobody().put("/background/drafts", "{}").status());
        assertEquals(401, Api.nobody().post("/background/session", "").status());
        // A token of the API is no session.
        assertEquals(401, Api.as("admin").get("/background/drafts?form=invite").status());
        try (var visitor = Visitor.signingIn(admin.email(), Somebody.PASSWORD)) {
            var requests = visitor.page.context().request();
            var deep = "{\"form\": \"x\", \"fields\": " + "{\"a\":".repeat(1500) + "1" + "}".repeat(1500) + "}";
            for (var body : new String[] {deep, "", "[]", "{}", "{\"form\": \"../../x y\", \"fields\": {}}", "{\"form\": 7, \"fields\": 8}"}) {
                var answer = requests.put(Touchstone.address() + "/background/drafts", RequestOptions.create().setData(body));
                assertEquals(400, answer.status(), body);
            }
            var large = "{\"form\": \"x\", \"fields\": {\"a\": [\"" + "x".repeat(600_000) + "\"]}}";
            assertEquals(400, requests.put(Touchstone.address() + "/background/drafts", RequestOptions.create().setData(large)).status());
        }
    }
}
