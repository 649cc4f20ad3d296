package org.touchstone.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Statements;
import org.touchstone.it.Touchstone;
import org.touchstone.it.Visitor;

/** Who may see sums, and that nobody finds a person in them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SmallNumbersIT {

    private static final String HEADER = "organisation,vacancy,applicant,applied_on,outcome,";
    private static final String SHORTLISTED = "gate=recruitment.shortlisted" + Fairground.YEAR;
    private static final List<String> FIGURES =
            List.of(
                    "entered", "passed", "rate", "rateLow", "rateHigh", "relativeLikelihood", "impactRatio", "impactRatioKatz",
                    "difference", "rejectionRatio", "fisher", "midP", "z", "adjustedP", "holmP", "fourFifthsAdverse",
                    "fourFifthsFragile", "shortfall", "verdict");

    private final Fairground fair = new Fairground();

    private void religions() {
        fair.history(
                HEADER + "religion\n" + fair.group("V", "L", 100, 40, "shortlisted", "applied")
                        + fair.group("V", "C", 80, 30, "shortlisted", "applied")
                        + fair.group("V", "G", 20, 9, "shortlisted", "applied")
                        + fair.group("V", "I", 9, 2, "shortlisted", "applied"));
    }

    @Test
    @DisplayName("G-2 a small group is hidden with every figure of it, and the next smallest, so that subtraction finds neither")
    void hidden() {
        religions();

        for (var role : List.of("edi", "hr", "analyst")) {
            var check = fair.check(role, SHORTLISTED + "&characteristic=religion&reference=none&stratify=true").json();
            var sikh = group(check, "sikh");
            var muslim = group(check, "muslim");

            assertTrue(sikh.getBoolean("hidden"), role);
            assertTrue(muslim.getBoolean("hidden"), role);
            assertFalse(group(check, "christian").getBoolean("hidden"), role);
            FIGURES.forEach(figure -> assertEquals(JsonValue.NULL, sikh.get(figure), figure));
            FIGURES.forEach(figure -> assertEquals(JsonValue.NULL, muslim.get(figure), figure));
            assertTrue(sikh.getString("sentence").contains("hidden"));
            assertEquals(
                    List.of("christian"),
                    check.getJsonArray("stratified").stream().map(s -> s.asJsonObject().getString("group")).toList());
            assertEquals(JsonValue.NULL, check.get("overall"));
        }
    }

    @Test
    @DisplayName("G-2 an analyst who asks for true counts gets them, and that is on record; nobody else gets them")
    void exact() {
        religions();
        var question = SHORTLISTED + "&characteristic=religion&reference=none&exact=true";

        var check = fair.check("analyst", question).json();

        assertEquals(9, group(check, "sikh").getInt("entered"));
        assertEquals(2, group(check, "sikh").getInt("passed"));
        assertEquals(
                "recruitment.shortlisted by religion, 2025-04-01_2026-03-31",
                Fairground.text("select to_state from audit_event where what = 'ExactCountsSeen' and organisation_id = " + fair.id));
        assertEquals(403, fair.check("edi", question).status());
        assertEquals(403, fair.check("hr", question).status());
        assertFalse(fair.check("hr", question).body().contains("entered"));
    }

    @Test
    @DisplayName("G-2 a day more or less in the period shows nobody: who sees no small numbers gets whole quarters or the last twelve whole months")
    void differencing() {
        religions();

        var wide = fair.check("edi", "gate=recruitment.shortlisted&characteristic=religion&from=2025-04-01&to=2025-06-30").body();
        var narrow = fair.check("edi", "gate=recruitment.shortlisted&characteristic=religion&from=2025-04-02&to=2025-06-05").body();
        var single = fair.check("edi", "gate=recruitment.shortlisted&characteristic=religion&from=2025-06-02&to=2025-06-02").body();
        var exact = fair.check("analyst", "gate=recruitment.shortlisted&characteristic=religion&from=2025-06-03&to=2025-06-05&exact=true");

        var year = fair.check("edi", "gate=recruitment.shortlisted&characteristic=religion&from=2024-07-01&to=2025-06-30").body();
        var slid = fair.check("edi", "gate=recruitment.shortlisted&characteristic=religion&from=2024-08-01&to=2025-06-30").body();
        var further = fair.check("edi", "gate=recruitment.shortlisted&characteristic=religion&from=2024-07-02&to=2025-05-31").body();
        var months = fair.check("edi", "gate=recruitment.shortlisted&characteristic=religion&from=2024-08-01&to=2025-07-31").json();

        assertEquals(year, slid);
        assertEquals(year, further);
        assertEquals("2024-07-01", months.getJsonObject("period").getString("from"), "a year that slides by a month shows the month");
        assertEquals("2025-09-30", months.getJsonObject("period").getString("to"));
        assertEquals(wide, narrow);
        assertEquals(wide, single);
        assertEquals(0, exact.json().getJsonArray("groups").size());
        assertEquals("2025-06-03", exact.json().getJsonObject("period").getString("from"));
    }

    @Test
    @DisplayName("G-2 who asks for one way of grouping after the other finds no small number by subtraction")
    void groupings() {
        fair.history(
                HEADER + "age_band\n" + fair.group("V", "under-20", 20, 3, "shortlisted", "applied")
                        + fair.group("V", "20-24", 100, 40, "shortlisted", "applied")
                        + fair.group("V", "25-29", 100, 40, "shortlisted", "applied")
                        + fair.group("V", "30-34", 90, 30, "shortlisted", "applied"));

        var broad = fair.check("edi", SHORTLISTED + "&characteristic=age_band&grouping=broad").json();
        var detailed = fair.check("edi", SHORTLISTED + "&characteristic=age_band&grouping=detailed").json();

        assertEquals(43, group(broad, "under-25").getInt("passed"));
        assertTrue(group(detailed, "under-20").getBoolean("hidden"));
        assertTrue(group(detailed, "20-24").getBoolean("hidden"), "43 less 40 would be the 3");
        assertEquals(JsonValue.NULL, group(detailed, "20-24").get("passed"));
        assertEquals(40, group(detailed, "25-29").getInt("passed"));
        assertEquals(30, group(detailed, "30-34").getInt("passed"));
    }

    @Test
    @DisplayName("G-2 of a group that is hidden no part is shown, since its parts make it up")
    void wholes() {
        fair.history(
                HEADER + "ethnicity\n" + fair.group("V", "A", 100, 40, "shortlisted", "applied")
                        + fair.group("V", "B", 50, 20, "shortlisted", "applied")
                        + fair.group("V", "N", 30, 3, "shortlisted", "applied"));

        for (var grouping : List.of("wres", "five", "detailed")) {
            var groups = fair.check("edi", SHORTLISTED + "&characteristic=ethnicity&grouping=" + grouping).json().getJsonArray("groups");
            assertTrue(groups.stream().allMatch(g -> g.asJsonObject().getBoolean("hidden")), grouping + groups);
        }
    }

    @Test
    void who_did_not_say_is_counted_apart_and_changes_no_ratio() {
        fair.history(
                HEADER + "disability\n" + fair.group("V", "no", 60, 30, "shortlisted", "applied")
                        + fair.group("V", "yes", 30, 10, "shortlisted", "applied"));
        var before = fair.check("edi", SHORTLISTED + "&characteristic=disability").json();

        fair.history(
                HEADER + "disability\n" + fair.group("V", "prefer-not-to-say", 15, 6, "shortlisted", "applied")
                        + fair.group("V", "not-stated", 12, 5, "shortlisted", "applied")
                        + fair.group("V", "", 18, 8, "shortlisted", "applied"));
        var after = fair.check("edi", SHORTLISTED + "&characteristic=disability").json();

        assertEquals(before.getJsonArray("groups"), after.getJsonArray("groups"));
        assertEquals(45, after.getJsonObject("undeclared").getInt("entered"));
        assertEquals(19, after.getJsonObject("undeclared").getInt("passed"));
        assertEquals(
                List.of("PREFER_NOT_TO_SAY 15", "NOT_STATED 12", "NOT_ASKED 18"),
                after.getJsonObject("undeclared").getJsonArray("reasons").stream()
                        .map(r -> r.asJsonObject().getString("reason") + " " + r.asJsonObject().getInt("entered"))
                        .toList());
        assertEquals(90.0 / 135, after.getJsonObject("declared").getJsonNumber("ofEntered").doubleValue(), 1e-12);
    }

    @Test
    void a_small_number_who_did_not_say_is_hidden_with_the_total() {
        fair.history(
                HEADER + "disability\n" + fair.group("V", "no", 60, 30, "shortlisted", "applied")
                        + fair.group("V", "yes", 30, 10, "shortlisted", "applied")
                        + fair.group("V", "prefer-not-to-say", 4, 1, "shortlisted", "applied"));

        var check = fair.check("edi", SHORTLISTED + "&characteristic=disability").json();

        assertEquals(JsonValue.NULL, check.getJsonObject("undeclared").get("entered"));
        assertEquals(JsonValue.NULL, check.get("total"));
        assertEquals(JsonValue.NULL, check.get("declared"));
        assertEquals(0, check.getJsonObject("undeclared").getJsonArray("reasons").size());
    }

    @Test
    void nobody_but_edi_lead_analyst_and_hr_partner_gets_a_figure_and_none_of_another_organisation() {
        religions();
        var check = "/api/fairness/checks?" + SHORTLISTED + "&characteristic=religion";

        for (var who : List.of("recruiter", "recruitment", "panel1", "employee", "candidate", "manager", "admin", "protection", "talent")) {
            assertEquals(403, Api.as(who).get(check).status(), who);
            assertEquals(403, Api.as(who).get("/api/fairness/gates").status(), who);
            assertEquals(403, Api.as(who).get("/api/fairness/characteristics").status(), who);
        }
        assertEquals(401, Api.nobody().get(check).status());
        assertEquals(404, Api.as("hr").get(check + "&organisation=" + fair.code).status());
        assertEquals(404, Api.as("hr").get(check + "&organisation=NOWHERE").status());
        assertEquals(404, fair.check("edi", SHORTLISTED + "&characteristic=religion&organisation=NUH").status());
        assertEquals(200, fair.check("edi", SHORTLISTED + "&characteristic=religion&organisation=" + fair.code).status());
    }

    @Test
    void who_holds_the_role_for_the_system_sees_all_organisations_together() {
        religions();
        Fairground.account("system-edi-" + fair.id);
        Fairground.insert(
                "insert into account_grant (account_id, role) select id, 'EDI_LEAD' from account where email = ?",
                "system-edi-" + fair.id + "@sample.example");
        var system = Api.as("system-edi-" + fair.id);

        var all = system.get("/api/fairness/checks?" + SHORTLISTED + "&characteristic=religion").json();
        var one = system.get("/api/fairness/checks?" + SHORTLISTED + "&characteristic=religion&organisation=" + fair.code).json();

        assertTrue(group(all, "none").getInt("entered") >= 100);
        assertEquals(100, group(one, "none").getInt("entered"));
    }

    @Test
    void what_cannot_be_asked_is_refused_at_its_field() {
        assertBad("gate", "characteristic=sex");
        assertBad("characteristic", "gate=recruitment.shortlisted");
        assertBad("gate", "gate=recruitment.hired&characteristic=sex");
        assertBad("gate", "gate=%3Cscript%3E&characteristic=sex");
        assertBad("characteristic", "gate=recruitment.shortlisted&characteristic=salary");
        assertBad("characteristic", "gate=recruitment.shortlisted&characteristic=sex%20from%20person");
        assertBad("grouping", "gate=recruitment.shortlisted&characteristic=sex&grouping=wres");
        assertBad("reference", "gate=recruitment.shortlisted&characteristic=sex&reference=elf");
        assertBad("from", "gate=recruitment.shortlisted&characteristic=sex&from=01/04/2025");
        assertBad("from", "gate=recruitment.shortlisted&characteristic=sex&from=0001-01-01&to=2026-01-01");
        assertBad("to", "gate=recruitment.shortlisted&characteristic=sex&to=2025-02-30");
        assertBad("to", "gate=recruitment.shortlisted&characteristic=sex&from=2026-01-01&to=2025-01-01");
        assertBad("stratify", "gate=recruitment.shortlisted&characteristic=sex&stratify=maybe");
        assertBad("exact", "gate=recruitment.shortlisted&characteristic=sex&exact=1");
    }

    private void assertBad(String field, String query) {
        var answer = fair.check("edi", query);

        assertEquals(400, answer.status(), () -> query + ": " + answer.body());
        assertEquals(java.util.Set.of(field), answer.badFields(), query);
    }

    @Test
    void the_gates_say_what_is_held() {
        religions();

        var gates = fair.as("hr").get("/api/fairness/gates").array();
        var shortlisted = gates.getJsonObject(0);
        var appointed = gates.getJsonObject(3);

        assertEquals("recruitment.shortlisted", shortlisted.getString("gate"));
        assertEquals(209, shortlisted.getInt("entered"));
        assertEquals(81, shortlisted.getInt("passed"));
        assertEquals("2025-06-02", shortlisted.getJsonObject("period").getString("from"));
        assertEquals("recruitment.appointed", appointed.getString("gate"));
        assertTrue(appointed.isNull("passed"), "nobody was appointed: a small number");
    }

    @Test
    void a_check_and_the_board_cost_the_same_few_statements_whatever_there_is() {
        fair.history(HEADER + "sex,ethnicity\n" + fair.lines("V", 10, "applied", "female,A"));
        var check = statements("check?stay=1");
        var board = statements("gates?stay=1");

        var many = new StringBuilder(HEADER + "sex,ethnicity\n");
        for (var i = 0; i < 100; i++) {
            many.append(fair.lines("W" + i, 10, "shortlisted", i % 2 == 0 ? "female,A" : "male,N"));
        }
        fair.history(many.toString());

        assertEquals(check, statements("check?stay=1"));
        assertEquals(board, statements("gates?stay=1"));
        assertTrue(check <= 10 && board <= 10, check + " and " + board);
    }

    private long statements(String page) {
        try (var edi = Visitor.signingIn(fair.name("edi") + "@sample.example", "sample-only")) {
            var address = Touchstone.address() + "/fairness/" + page;
            return Statements.of(() -> assertEquals(200, edi.page.request().get(address).status()));
        }
    }

    private static JsonObject group(JsonObject check, String name) {
        return check.getJsonArray("groups").stream()
                .map(JsonValue::asJsonObject)
                .filter(g -> g.getString("group").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no group " + name + " in " + check));
    }
}
