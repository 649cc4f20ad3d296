package org.touchstone.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Touchstone;
import org.touchstone.it.Visitor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InvitingIT {

    private static final Pattern LINK = Pattern.compile("(/welcome/password\\?link=[\\w-]+)");
    private static final long PATIENCE = 30_000;

    static String newcomer(String email) {
        return "{\"name\": \"Jo Nowak\", \"email\": \"" + email + "\","
                + " \"roles\": [{\"role\": \"EMPLOYEE\", \"organisationId\": 1}]}";
    }

    /** The links in the letters to this address, first to last, once there are so many. */
    static List<String> links(String email, int letters) {
        var limit = System.currentTimeMillis() + PATIENCE;
        var links = linksNow(email);
        while (links.size() < letters && System.currentTimeMillis() < limit) {
            Touchstone.running().mail.waitForIncomingEmail(500, Integer.MAX_VALUE);
            links = linksNow(email);
        }
        assertEquals(letters, links.size(), "letters to " + email);
        return links;
    }

    static List<String> linksNow(String email) {
        var links = new ArrayList<String>();
        for (var letter : Touchstone.running().mail.getReceivedMessages()) {
            try {
                if (letter.getRecipients(Message.RecipientType.TO)[0].toString().contains(email)) {
                    var found = LINK.matcher(GreenMailUtil.getBody(letter).replace("=\r\n", "").replace("=3D", "="));
                    if (found.find()) {
                        links.add(found.group(1));
                    }
                }
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
        return links;
    }

    static String address() {
        return "jo" + System.nanoTime() + "@example.org";
    }

    @Test
    void a_newcomer_is_invited_on_the_page_chooses_a_password_and_comes_in() {
        var email = address();
        try (var admin = Visitor.as("admin")) {
            admin.open("/access/invite");
            admin.page.locator("#name").fill("Jo Nowak");
            admin.page.locator("#email").fill(email);
            admin.page.getByLabel("Employee").check();
            admin.page.getByLabel("Recruiting manager").check();
            admin.seesNothingWrongAnywhere();
            admin.page.locator("#do").click();
            admin.page.getByText("Jo Nowak is invited").waitFor();
            admin.picture("account").seesNothingWrongAnywhere();
        }
        var link = links(email, 1).get(0);
        try (var jo = Visitor.nobody()) {
            jo.open(link);
            assertEquals(email, jo.page.locator("#email").inputValue());
            jo.page.locator("#password").fill("jo nowak 1985");
            jo.page.locator("#choose-it").click();
            assertTrue(jo.page.locator("#password-error").innerText().contains("first that others would try"));
            jo.seesNothingWrongAnywhere();

            jo.page.locator("#password").fill("kettle orbit plum");
            jo.page.locator("#choose-it").click();
            jo.page.getByText("Your password is set").waitFor();
            jo.signIn(email, "kettle orbit plum");

            jo.open(link);
            assertTrue(jo.text().contains("This link does not work any more"), jo.text());
            // The browser notes the refused page itself as an error.
            jo.forgetComplaints().seesNothingWrongAnywhere();
        }
        assertEquals("2", Somebody.one("select count(*) from account_grant g join account a on a.id = g.account_id where a.email = ?", email));
    }

    @Test
    void opening_a_link_uses_nothing_up_and_choosing_does() {
        var email = address();
        assertEquals(201, Api.as("admin").post("/api/accounts", newcomer(email)).status());
        var secret = links(email, 1).get(0).replaceAll(".*link=", "");
        var choice = "{\"link\": \"" + secret + "\", \"password\": \"kettle orbit plum\"}";
        Api.nobody().get("/welcome/password?link=" + secret);
        Api.nobody().get("/welcome/password?link=" + secret);

        assertEquals(400, Api.nobody().post("/api/welcome/password", choice.replace("kettle orbit plum", "short")).status());
        assertEquals(204, Api.nobody().post("/api/welcome/password", choice).status());

        assertEquals(404, Api.nobody().post("/api/welcome/password", choice).status());
        assertEquals(201, Api.nobody().post("/api/tokens", SignInIT.body(email, "kettle orbit plum")).status());
    }

    @Test
    void of_many_who_use_one_link_at_once_one_succeeds() throws InterruptedException {
        var email = address();
        assertEquals(201, Api.as("admin").post("/api/accounts", newcomer(email)).status());
        var secret = links(email, 1).get(0).replaceAll(".*link=", "");
        var statuses = java.util.Collections.synchronizedList(new ArrayList<Integer>());
        var threads = new ArrayList<Thread>();
        for (var i = 0; i < 4; i++) {
            var body = "{\"link\": \"" + secret + "\", \"password\": \"kettle orbit plum " + i + "\"}";
            threads.add(new Thread(() -> statuses.add(Api.nobody().post("/api/welcome/password", body).status())));
        }
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }

        assertEquals(1, statuses.stream().filter(s -> s == 204).count(), statuses.toString());
        assertTrue(statuses.stream().allMatch(s -> s == 204 || s == 404 || s == 412), statuses.toString());
    }

    @Test
    void a_link_sent_again_replaces_the_one_before_and_a_late_one_is_dead() {
        var email = address();
        var id = Api.as("admin").post("/api/accounts", newcomer(email)).id();
        assertEquals(204, Api.as("admin").post("/api/accounts/" + id + "/invitation", "").status());
        var links = links(email, 2);
        assertNotEquals(links.get(0), links.get(1));

        assertTrue(Api.nobody().get(links.get(0)).body().contains("This link does not work any more"));
        assertTrue(Api.nobody().get(links.get(1)).body().contains("Choose a password"));

        Somebody.sql("update one_time_link set expires_at = utc_timestamp() where account_id = ?", id);
        assertTrue(Api.nobody().get(links.get(1)).body().contains("This link does not work any more"));
    }

    @Test
    void who_has_a_password_is_not_invited_again() {
        var answer = Api.as("admin").post("/api/accounts/4/invitation", "");

        assertEquals(409, answer.status());
    }

    @Test
    void the_link_stands_in_no_table_and_no_log_of_ours() {
        var email = address();
        var id = Api.as("admin").post("/api/accounts", newcomer(email)).id();
        var secret = links(email, 1).get(0).replaceAll(".*link=", "");

        assertNull(Somebody.one("select hash from one_time_link where hash = ?", secret));
        assertEquals("0", Somebody.one(
                "select count(*) from audit_event where concat_ws(' ', what, from_state, to_state, reason) like ?", "%" + secret + "%"));
        assertEquals("1", Somebody.one("select count(*) from audit_event where entity = 'account' and entity_id = ? and what = 'AccountInvited'", id));
    }

    @Test
    void a_forgotten_password_gets_the_same_answer_whether_there_is_an_account_or_not() {
        var somebody = Somebody.holding(Role.EMPLOYEE, 1L);
        var known = forgotten(somebody.email());
        var unknown = forgotten("nobody-" + System.nanoTime() + "@example.org");

        assertEquals(known, unknown);
        assertEquals(1, links(somebody.email(), 1).size());
        var api = Api.nobody().with("X-Forwarded-For", "203.0.113.11");
        var first = api.post("/api/welcome/forgotten", "{\"email\": \"" + somebody.email() + "\"}");
        var other = api.post("/api/welcome/forgotten", "{\"email\": \"nobody@example.org\"}");
        assertEquals(202, first.status());
        assertEquals(first.status(), other.status());
        assertEquals(first.body(), other.body());
    }

    private static String forgotten(String email) {
        try (var visitor = Visitor.nobody()) {
            visitor.open("/sign-in");
            visitor.page.getByText("Forgotten password?").click();
            visitor.page.locator("#email").fill(email);
            visitor.seesNothingWrong();
            visitor.page.locator("#send").click();
            visitor.page.getByText("Look in your mailbox").waitFor();
            visitor.seesNothingWrongAnywhere();
            return visitor.text().replace(email, "ADDRESS");
        }
    }

    @Test
    void asking_for_links_again_and_again_is_throttled() {
        var email = address();
        var api = Api.nobody().with("X-Forwarded-For", "203.0.113.12");
        for (var i = 0; i < 10; i++) {
            assertEquals(202, api.post("/api/welcome/forgotten", "{\"email\": \"" + email + "\"}").status());
        }

        var refused = api.post("/api/welcome/forgotten", "{\"email\": \"" + email + "\"}");

        assertEquals(429, refused.status());
        assertTrue(Integer.parseInt(refused.headers().get("retry-after")) > 0);
    }

    @Test
    void a_locked_account_gets_no_link() {
        var somebody = Somebody.holding(Role.EMPLOYEE, 1L);
        Somebody.sql("update account set state = 'LOCKED' where id = ?", somebody.id());

        assertEquals(202, Api.nobody().with("X-Forwarded-For", "203.0.113.13")
                .post("/api/welcome/forgotten", "{\"email\": \"" + somebody.email() + "\"}").status());

        assertEquals("0", Somebody.one("select count(*) from one_time_link where account_id = ?", somebody.id()));
    }

    @Test
    void an_invitation_with_something_wrong_in_it_says_what() {
        var admin = Api.as("admin");

        assertEquals(java.util.Set.of("name", "email", "roles"), admin.post("/api/accounts", "{}").badFields());
        assertEquals(java.util.Set.of("email"), admin.post("/api/accounts", newcomer("no address")).badFields());
        assertEquals(java.util.Set.of("email"), admin.post("/api/accounts", newcomer("hr@sample.example")).badFields());
        assertEquals(java.util.Set.of("role"), admin.post("/api/accounts", newcomer(address()).replace("EMPLOYEE", "KING")).badFields());
        assertEquals(java.util.Set.of("organisation"), admin.post("/api/accounts", newcomer(address()).replace("\"organisationId\": 1", "\"organisationId\": 99")).badFields());
        assertEquals(403, admin.post("/api/accounts", newcomer(address()).replace("\"organisationId\": 1", "\"organisationId\": 2")).status());
        assertEquals(403, admin.post("/api/accounts", newcomer(address()).replace("\"organisationId\": 1", "\"organisationId\": null")).status());
    }

    @Test
    void a_name_is_kept_as_it_was_typed() {
        var name = "<b>O'Neill</b> ' or 1=1 -- 🦊 مرحبا";
        var body = newcomer(address()).replace("Jo Nowak", name);
        var id = Api.as("admin").post("/api/accounts", body).id();

        assertEquals(name, Api.as("admin").get("/api/accounts/" + id).json().getString("name"));
        try (var admin = Visitor.as("admin")) {
            admin.open("/access/account?id=" + id);
            assertEquals(name, admin.page.locator("h1").innerText());
        }
    }
}
