package org.touchstone.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Touchstone;
import org.touchstone.it.Visitor;

/** Saying who one is beside an application, changing it, and taking it back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MonitoringIT {

    private final Fairground fair = new Fairground();
    private final long vacancy = fair.vacancy();
    private final String name = "applicant-" + fair.id;
    private final long candidate = Fairground.account(name);
    private final long application;

    MonitoringIT() {
        var person = Long.parseLong(Fairground.text("select person_id from account where id = " + candidate));
        application = fair.application(vacancy, true, person);
        for (var i = 0; i < 24; i++) {
            answered(fair.application(vacancy, i % 2 == 0, null), i % 3 == 0 ? 102 : 101);
        }
    }

    /** An answer as if its owner had given it. */
    private static void answered(long application, int sex) {
        Fairground.insert("insert into monitoring_answer (application_id, objected, changed_at, sex) values (?, false, now(), ?)", application, sex);
    }

    private JsonObject check() {
        return fair.check("analyst", "gate=recruitment.shortlisted&characteristic=sex&exact=true").json();
    }

    private static int entered(JsonObject check, String group) {
        return check.getJsonArray("groups").stream()
                .map(g -> g.asJsonObject())
                .filter(g -> g.getString("group").equals(group))
                .mapToInt(g -> g.getInt("entered"))
                .sum();
    }

    @Test
    @DisplayName("an answer counts at every gate of its application; an objection takes it out of every figure, the undeclared too")
    void objection() {
        assertEquals(16, entered(check(), "female"));
        assertEquals(1, check().getJsonObject("undeclared").getInt("entered"));

        assertEquals(200, put("{\"sex\": \"female\"}").status());
        assertEquals(17, entered(check(), "female"));
        assertEquals(0, check().getJsonObject("undeclared").getInt("entered"));

        assertEquals(204, Api.as(name).delete("/api/fairness/monitoring/" + application).status());
        assertEquals(16, entered(check(), "female"));
        assertEquals(8, entered(check(), "male"));
        assertEquals(0, check().getJsonObject("undeclared").getInt("entered"));
        assertEquals(24, fair.as("analyst").get("/api/fairness/gates").array().getJsonObject(0).getInt("entered"));

        assertEquals(200, put("{\"sex\": \"male\"}").status());
        assertEquals(9, entered(check(), "male"));
    }

    private Api.Answer put(String answers) {
        return Api.as(name).put("/api/fairness/monitoring/" + application, answers);
    }

    @Test
    void nobody_reads_or_writes_the_answers_of_another() {
        put("{\"religion\": \"zoroastrian\"}");
        var address = "/api/fairness/monitoring/" + application;

        for (var who : List.of("recruiter", "hr", "edi", "analyst", "employee")) {
            assertEquals(404, fair.as(who).get(address).status(), who);
            assertEquals(404, fair.as(who).put(address, "{\"sex\": \"male\"}").status(), who);
            assertEquals(404, fair.as(who).delete(address).status(), who);
        }
        assertEquals(404, Api.as("admin").get(address).status());
        assertEquals(404, Api.as("protection").get(address).status());
        assertEquals(401, Api.nobody().get(address).status());
        assertEquals("zoroastrian", Api.as(name).get(address).json().getJsonObject("answers").getString("religion"));
        assertEquals(404, Api.as(name).get("/api/fairness/monitoring/999999999").status());
    }

    @Test
    void an_answer_that_is_none_is_refused_at_its_question() {
        assertEquals(java.util.Set.of("sex"), put("{\"sex\": \"dragon\"}").badFields());
        assertEquals(java.util.Set.of("shoe_size"), put("{\"shoe_size\": \"9\"}").badFields());
        assertEquals(java.util.Set.of("sex"), put("{\"sex\": \"<script>alert(1)</script>\"}").badFields());
        assertEquals(400, put("{\"sex\": {}}").status());
        assertEquals(400, put("[]").status());
        assertTrue(Api.as(name).get("/api/fairness/monitoring/" + application).json().getJsonObject("answers").isNull("sex"));
    }

    @Test
    @DisplayName("invariant 12: no audit row, notice, draft, replayed request or log holds an answer of somebody who can be recognised")
    void nothing_leaks() throws IOException {
        put("{\"religion\": \"zoroastrian\", \"ethnicity\": \"Gypsy or Irish Traveller\"}");

        for (var table : List.of("audit_event", "access_event", "notice", "draft", "idempotency_key", "timeline_entry")) {
            for (var row : rows(table)) {
                var hers = row.matches("(?s).*\\b" + application + "\\b.*");
                assertFalse(hers && row.matches("(?is).*\\b(zoroastrian|611|traveller|white-other)\\b.*"), row);
                assertFalse(row.toLowerCase().contains("zoroastrian"), row);
            }
        }
        var log = Files.readString(Touchstone.running().server.log());
        assertFalse(log.toLowerCase().contains("zoroastrian"));
        assertEquals(
                List.of("ANSWERED"),
                Fairground.texts("select to_state from audit_event where entity = 'monitoring-form' and entity_id = " + application));
    }

    private static List<String> rows(String table) {
        var columns = Fairground.texts(
                "select group_concat('coalesce(', column_name, ', '''')') from information_schema.columns where table_schema = database()"
                        + " and table_name = '" + table + "'");
        return Fairground.texts("select concat_ws('|', " + columns.get(0) + ") from " + table);
    }

    @Test
    void a_draft_is_asked_nothing() {
        var person = Fairground.text("select person_id from account where id = " + candidate);
        var other = fair.vacancy();
        var draft =
                Fairground.insert(
                        "insert into application (version, vacancy_id, candidate_id, anon_ref, state, created_at, scheme_asked, sheets,"
                                + " open_spread, changed_by, changed_at) values (0, ?, ?, ?, 'DRAFT', now(), false, 0, false, 'x', now())",
                        other, Long.valueOf(person), "D-%06d".formatted(fair.id));

        assertEquals(409, Api.as(name).put("/api/fairness/monitoring/" + draft, "{\"sex\": \"male\"}").status());
    }

    @Test
    void one_question_after_another_by_keyboard_alone_and_the_answers_to_change_or_take_back() {
        try (var me = Visitor.signingIn(name + "@sample.example", "sample-only")) {
            me.open("/fairness/monitoring?application=" + application).seesNothingWrongAnywhere().picture("monitoring-start");
            assertTrue(me.text().contains("Nobody who decides about you can see your answers"));

            me.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Answer the questions")).press("Enter");
            me.page.waitForURL("**question=sex");
            me.seesNothingWrongAnywhere().picture("monitoring-question");
            me.page.getByLabel("Female").focus();
            me.page.keyboard().press("Space");
            me.page.keyboard().press("Enter");
            me.page.waitForURL("**question=ethnicity");
            me.page.getByLabel("Prefer not to say").check();
            for (var next : List.of("disability", "gender_identity_same", "sexual_orientation", "religion", "marital_status", "pregnancy_maternity", "age_band")) {
                me.page.locator("#next").press("Enter");
                me.page.waitForURL("**question=" + next);
            }
            me.page.locator("#next").press("Enter");
            me.page.waitForURL(url -> !url.contains("question="));

            me.seesNothingWrongAnywhere().picture("monitoring-answers");
            assertTrue(me.text().contains("Female"));
            assertTrue(me.text().contains("Prefer not to say"));
            assertTrue(me.text().contains("Not stated"));
            assertEquals(17, entered(check(), "female"));

            me.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change Sex").setExact(true)).click();
            assertTrue(me.page.getByLabel("Female").isChecked());
            me.page.goBack();
            me.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take my answers back")).press("Enter");
            me.page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete my answers")).press("Enter");
            me.page.getByText("Your answers are deleted").waitFor();
            me.seesNothingWrong().picture("monitoring-withdrawn");
            assertEquals(16, entered(check(), "female"));
        }
    }

    @Test
    void the_page_of_another_s_application_does_not_exist() {
        for (var who : List.of("recruiter", "hr", "edi", "employee")) {
            try (var visitor = Visitor.signingIn(fair.name(who) + "@sample.example", "sample-only")) {
                visitor.open("/fairness/monitoring?application=" + application + "&question=sex");
                assertTrue(visitor.text().contains("Page not found"), who);
            }
        }
        try (var nobody = Visitor.nobody()) {
            nobody.open("/fairness/monitoring?application=" + application);
            assertTrue(nobody.page.url().contains("/sign-in"));
        }
    }
}
