package org.touchstone.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Statements;
import org.touchstone.it.Touchstone;
import org.touchstone.it.Visitor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AdministeringIT {

    static final String EMPLOYEE_HERE = "{\"role\": \"EMPLOYEE\", \"organisationId\": 1}";
    static final String HR_HERE = "{\"role\": \"HR_PARTNER\", \"organisationId\": 1}";
    static final String WHY = "{\"reason\": \"Left on 30 November\"}";

    static String etag(Api api, long id) {
        return api.get("/api/accounts/" + id).etag();
    }

    static Api.Answer put(Api api, long id, String what, String body) {
        return api.with("If-Match", etag(api, id)).put("/api/accounts/" + id + "/" + what, body);
    }

    @Test
    void only_administrators_see_accounts() {
        for (var who : new String[] {"hr", "employee", "candidate", "protection", "edi"}) {
            assertEquals(403, Api.as(who).get("/api/accounts").status(), who);
            assertEquals(403, Api.as(who).get("/api/accounts/14").status(), who);
            assertEquals(403, Api.as(who).post("/api/accounts", InvitingIT.newcomer(InvitingIT.address())).status(), who);
            assertEquals(403, Api.as(who).with("If-Match", "\"0\"").put("/api/accounts/14/lock", WHY).status(), who);
        }
        assertEquals(401, Api.nobody().get("/api/accounts").status());
        try (var hr = Visitor.as("hr")) {
            hr.open("/access/accounts");
            assertTrue(hr.text().contains("You cannot open this page"), hr.text());
        }
    }

    @Test
    @DisplayName("G-1 an administrator of another organisation knows nothing of an account")
    void g_1() {
        var there = Somebody.holding(Role.ADMIN, 2L);
        var api = Api.as(there.email(), Somebody.PASSWORD);

        assertEquals(404, api.get("/api/accounts/4").status());
        assertEquals(404, api.with("If-Match", "\"0\"").put("/api/accounts/4/lock", WHY).status());
        assertEquals(0, api.get("/api/accounts?words=harriet").total());
        assertTrue(api.get("/api/accounts").total() >= 1);
        try (var visitor = Visitor.signingIn(there.email(), Somebody.PASSWORD)) {
            visitor.open("/access/account?id=4");
            assertTrue(visitor.text().contains("Page not found"), visitor.text());
        }
    }

    @Test
    void roles_are_given_and_withdrawn_and_hold_from_the_next_request_on() {
        var somebody = Somebody.holding(Role.EMPLOYEE, 1L);
        var admin = Api.as("admin");
        var own = Api.as(somebody.email(), Somebody.PASSWORD);
        assertEquals(403, own.get("/api/audit-events").status());

        assertEquals(204, put(admin, somebody.id(), "roles", "{\"role\": \"DATA_PROTECTION\", \"organisationId\": 1}").status());
        assertEquals(200, own.get("/api/audit-events").status());

        assertEquals(
                204,
                admin.with("If-Match", etag(admin, somebody.id()))
                        .delete("/api/accounts/" + somebody.id() + "/roles/DATA_PROTECTION?organisation=1")
                        .status());
        assertEquals(403, own.get("/api/audit-events").status());
        assertEquals(1, admin.get("/api/accounts/" + somebody.id()).json().getJsonArray("roles").size());
    }

    @Test
    @DisplayName("G-6 nobody gives themselves a role, and nobody locks themselves out")
    void g_6() {
        var admin = Somebody.holding(Role.ADMIN, 1L);
        var api = Api.as(admin.email(), Somebody.PASSWORD);

        var refused = put(api, admin.id(), "roles", HR_HERE);

        assertEquals(409, refused.status());
        assertEquals("G-6", refused.rule());
        assertEquals("G-6", put(api, admin.id(), "lock", WHY).rule());
        assertEquals(
                "G-6",
                api.with("If-Match", etag(api, admin.id())).delete("/api/accounts/" + admin.id() + "/roles/ADMIN?organisation=1").rule());
    }

    @Test
    @DisplayName("G-6 of two administrators who lock each other out, one stays")
    void g_6_race() throws Exception {
        // Those whom other tests have made administrators, here or of the whole system, would be one who stays.
        Somebody.sql(
                "update account set state = 'LOCKED' where id in (select g.account_id from account_grant g"
                        + " where g.role = 'ADMIN' and g.organisation_id = 3)");
        var ofSystem = " where id in (select g.account_id from account_grant g where g.role = 'ADMIN' and g.organisation_id is null)";
        Somebody.sql("update account set state = 'LOCKED'" + ofSystem);
        try {
            for (var round = 0; round < 3; round++) {
                var a = Somebody.holding(Role.ADMIN, 3L);
                var b = Somebody.holding(Role.ADMIN, 3L);
                var asA = Api.as(a.email(), Somebody.PASSWORD);
                var asB = Api.as(b.email(), Somebody.PASSWORD);
                var tagA = etag(asB, a.id());
                var tagB = etag(asA, b.id());
                var barrier = new CyclicBarrier(2);
                var statuses = Collections.synchronizedList(new ArrayList<Integer>());
                var first = new Thread(() -> statuses.add(together(barrier, asA.with("If-Match", tagB), b.id())));
                var second = new Thread(() -> statuses.add(together(barrier, asB.with("If-Match", tagA), a.id())));
                first.start();
                second.start();
                first.join();
                second.join();

                assertEquals(
                        "1",
                        Somebody.one("select count(*) from account where id in (?, ?) and state = 'ACTIVE'", a.id(), b.id()),
                        statuses.toString());
                Somebody.sql("update account set state = 'LOCKED' where id in (?, ?)", a.id(), b.id());
            }
        } finally {
            Somebody.sql("update account set state = 'ACTIVE'" + ofSystem);
        }
    }

    private static int together(CyclicBarrier barrier, Api api, long id) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return api.put("/api/accounts/" + id + "/lock", WHY).status();
    }

    @Test
    void a_lock_ends_sessions_and_tokens_at_once_and_needs_a_reason() {
        var somebody = Somebody.holding(Role.EMPLOYEE, 1L);
        var token = Api.as(somebody.email(), Somebody.PASSWORD);
        var admin = Api.as("admin");
        assertEquals(Set.of("reason"), put(admin, somebody.id(), "lock", "{\"reason\": \" \"}").badFields());
        try (var visitor = Visitor.signingIn(somebody.email(), Somebody.PASSWORD)) {

            assertEquals(204, put(admin, somebody.id(), "lock", WHY).status());

            assertEquals(401, token.get("/api/work-items").status());
            visitor.open("/access/looked");
            assertTrue(visitor.page.url().contains("/sign-in"), visitor.page.url());
        }
        assertEquals(409, put(admin, somebody.id(), "lock", WHY).status());
        assertEquals(
                204,
                admin.with("If-Match", etag(admin, somebody.id())).post("/api/accounts/" + somebody.id() + "/unlocking", WHY).status());
        Api.as(somebody.email(), Somebody.PASSWORD);
    }

    @Test
    void who_also_works_elsewhere_is_locked_only_by_an_administrator_of_both() {
        var somebody = Somebody.holding(Role.EMPLOYEE, 1L);
        Somebody.sql("insert into account_grant (account_id, role, organisation_id) values (?, 'EMPLOYEE', 2)", somebody.id());
        var admin = Api.as("admin");

        assertEquals(409, put(admin, somebody.id(), "lock", WHY).status());
        // What is held elsewhere is none of this administrator's business.
        assertEquals(1, admin.get("/api/accounts/" + somebody.id()).json().getJsonArray("roles").size());
    }

    @Test
    @DisplayName("G-11 who changes an account that was changed meanwhile is told by whom")
    void g_11() {
        var somebody = Somebody.holding(Role.EMPLOYEE, 1L);
        var admin = Api.as("admin");
        var seen = etag(admin, somebody.id());
        assertEquals(204, admin.with("If-Match", seen).put("/api/accounts/" + somebody.id() + "/roles", HR_HERE).status());

        var late = admin.with("If-Match", seen).put("/api/accounts/" + somebody.id() + "/lock", WHY);

        assertEquals(412, late.status());
        assertEquals("G-11", late.rule());
        assertTrue(late.json().getString("detail").contains("Ada Whitlock"), late.body());
        assertEquals(Set.of("If-Match"), admin.put("/api/accounts/" + somebody.id() + "/lock", WHY).badFields());
    }

    @Test
    void roles_that_there_are_not_are_refused_at_their_field() {
        var somebody = Somebody.holding(Role.EMPLOYEE, 1L);
        var admin = Api.as("admin");

        assertEquals(Set.of("role"), put(admin, somebody.id(), "roles", "{\"role\": \"LINE_MANAGER\", \"organisationId\": 1}").badFields());
        assertEquals(Set.of("organisation"), put(admin, somebody.id(), "roles", "{\"role\": \"EMPLOYEE\", \"organisationId\": 4711}").badFields());
        assertEquals(403, put(admin, somebody.id(), "roles", "{\"role\": \"EMPLOYEE\", \"organisationId\": 2}").status());
        assertEquals(403, put(admin, somebody.id(), "roles", "{\"role\": \"ADMIN\"}").status());
        assertEquals(204, put(admin, somebody.id(), "roles", EMPLOYEE_HERE).status());
        assertEquals(400, admin.get("/api/accounts?state=GONE").status());
        assertEquals(Set.of("sort"), admin.get("/api/accounts?sort=password_hash").badFields());
        assertEquals(0, admin.get("/api/accounts?words=100%25").total());
    }

    @Test
    void an_administrator_works_on_the_page() {
        var somebody = Somebody.holding(Role.EMPLOYEE, 1L);
        try (var admin = Visitor.as("admin")) {
            admin.open("/access/accounts?words=" + somebody.email());
            admin.seesNothingWrongAnywhere().picture("accounts");
            admin.page.locator("tbody a").click();
            admin.page.locator("#role").selectOption("HR_PARTNER");
            admin.page.locator("#grant").click();
            admin.page.getByText("The role is given").waitFor();

            admin.page.locator("tr:has-text('HR partner') button:has-text('Withdraw')").first().click();
            admin.seesNothingWrong();
            assertEquals("Cancel", admin.page.locator("dialog[open] :focus").innerText());
            admin.page.locator("dialog[open] input[type=submit]").click();
            admin.page.getByText("The role is withdrawn").waitFor();

            admin.page.locator("button:has-text('Lock the account')").click();
            admin.page.locator("dialog[open] #lock").click();
            admin.page.locator("dialog[open] .field-error").waitFor();
            admin.page.locator("dialog[open] #reason").fill("Left on 30 November");
            admin.page.locator("dialog[open] #lock").click();
            admin.page.getByText("The account is locked.").waitFor();
            admin.seesNothingWrongAnywhere();
        }
        assertEquals("LOCKED", Somebody.one("select state from account where id = ?", somebody.id()));
        assertEquals(
                "Left on 30 November",
                Somebody.one("select reason from audit_event where entity = 'account' and entity_id = ? and what = 'AccountLocked'", somebody.id()));
    }

    @Test
    void on_a_phone_the_filters_of_a_list_wait_behind_their_button() {
        try (var admin = Visitor.as("admin").onAPhone()) {
            admin.open("/access/accounts");
            assertFalse(admin.page.getByLabel("Name or address").isVisible());

            admin.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filter")).click();
            assertEquals("words", admin.page.locator(":focus").getAttribute("id"));
            admin.page.keyboard().type("harriet");
            admin.page.keyboard().press("Enter");
            admin.page.waitForURL("**words=harriet**");

            assertTrue(admin.page.getByLabel("Name or address").isVisible());
            assertEquals(1, admin.page.locator("tbody tr").count());
        }
    }

    @Test
    void a_page_of_accounts_costs_the_same_whatever_their_number() throws Exception {
        var admin = Api.as("admin");
        var few = Statements.of(() -> assertEquals(200, admin.get("/api/accounts").status()));
        try (var connection = Touchstone.sql();
                var accounts = connection.prepareStatement(
                        "insert into account (id, version, email, name, state, must_change, created_at)"
                                + " values (?, 0, ?, ?, 'INVITED', false, utc_timestamp())");
                var grants = connection.prepareStatement(
                        "insert into account_grant (account_id, role, organisation_id) values (?, 'EMPLOYEE', 1)")) {
            for (var i = 0; i < 1000; i++) {
                accounts.setLong(1, 500_000 + i);
                accounts.setString(2, "many" + i + "@many.example");
                accounts.setString(3, "Many " + i);
                accounts.addBatch();
                grants.setLong(1, 500_000 + i);
                grants.addBatch();
            }
            accounts.executeBatch();
            grants.executeBatch();
        }
        try {
            var many = Statements.of(() -> assertEquals(200, admin.get("/api/accounts").status()));

            assertEquals(few, many);
            assertTrue(many <= 10, many + " statements");
        } finally {
            Somebody.sql("delete from account_grant where account_id >= 500000 and account_id < 501000");
            Somebody.sql("delete from account where id >= 500000 and id < 501000");
        }
    }
}
