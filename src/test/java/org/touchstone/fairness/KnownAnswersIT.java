package org.touchstone.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What goes in as a file of an older system comes out with the answers that are published for it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KnownAnswersIT {

    private static final String HEADER = "organisation,vacancy,applicant,applied_on,outcome,";
    private static final String SHORTLISTED = "gate=recruitment.shortlisted" + Fairground.YEAR;

    private final Fairground fair = new Fairground();

    @Test
    void connecticut_v_teal_a_fair_end_does_not_mend_an_unfair_stage() {
        fair.history(
                HEADER + "ethnicity\n"
                        + fair.lines("T", 11, "appointed", "Black") + fair.lines("T", 15, "shortlisted", "Black")
                        + fair.lines("T", 22, "applied", "Black") + fair.lines("T", 35, "appointed", "White")
                        + fair.lines("T", 171, "shortlisted", "White") + fair.lines("T", 53, "applied", "White"));

        var stage = group(check("analyst", SHORTLISTED + "&characteristic=ethnicity&grouping=five&exact=true"), "black");
        var end = group(check("analyst", "gate=recruitment.overall&characteristic=ethnicity&grouping=five&exact=true" + Fairground.YEAR), "black");

        assertEquals(48, stage.getInt("entered"));
        assertEquals(26, stage.getInt("passed"));
        assertEquals(0.681028, estimate(stage, "impactRatio"), 5e-7);
        assertTrue(stage.getBoolean("fourFifthsAdverse"));
        assertEquals("REVIEW", stage.getString("verdict"));
        assertEquals(1.695833, estimate(end, "impactRatio"), 5e-7);
        assertFalse(end.getBoolean("fourFifthsAdverse"));
    }

    @Test
    void morris_2017() {
        fair.history(
                HEADER + "sex\n" + fair.group("M", "female", 10, 2, "shortlisted", "applied")
                        + fair.group("M", "male", 25, 15, "shortlisted", "applied"));

        var female = group(check("analyst", SHORTLISTED + "&characteristic=sex&exact=true"), "female");

        assertEquals(-2.138963, female.getJsonNumber("z").doubleValue(), 5e-7);
    }

    @Test
    void perondi_2004_with_both_intervals_and_both_exact_tests() {
        fair.history(
                HEADER + "sex\n" + fair.group("P", "female", 34, 7, "shortlisted", "applied")
                        + fair.group("P", "male", 34, 1, "shortlisted", "applied"));

        var female = group(check("analyst", SHORTLISTED + "&characteristic=sex&reference=male&exact=true"), "female");

        assertEquals(7, estimate(female, "impactRatio"), 1e-12);
        assertEquals("koopman", female.getJsonObject("impactRatio").getString("method"));
        assertEquals(1.2209, number(female, "impactRatio", "low"), 5e-5);
        assertEquals(42.5757, number(female, "impactRatio", "high"), 5e-5);
        assertEquals(0.9096, number(female, "impactRatioKatz", "low"), 5e-5);
        assertEquals(53.8695, number(female, "impactRatioKatz", "high"), 5e-5);
        assertEquals(0.054400, female.getJsonNumber("fisher").doubleValue(), 5e-7);
        assertEquals(0.029656, female.getJsonNumber("midP").doubleValue(), 5e-7);
    }

    @Test
    void a_year_as_the_workforce_race_equality_standard_counts_it() {
        // 1.59, the national figure of 2023: White 636 of 2,400 shortlisted appointed, BME 200 of 1,200.
        fair.history(
                HEADER + "ethnicity\n" + fair.group("W", "A", 2400, 636, "appointed", "shortlisted")
                        + fair.group("W", "H", 800, 130, "appointed", "shortlisted")
                        + fair.group("W", "P", 400, 70, "appointed", "shortlisted")
                        + fair.group("W", "Z", 60, 12, "appointed", "shortlisted")
                        + fair.group("W", "", 40, 8, "appointed", "shortlisted"));

        var check = check("hr", "gate=recruitment.appointed&characteristic=ethnicity" + Fairground.YEAR);
        var bme = group(check, "bme");

        assertEquals("white", check.getString("reference"));
        assertEquals(1.59, estimate(bme, "relativeLikelihood"), 1e-9);
        assertEquals(118, bme.getJsonNumber("shortfall").doubleValue(), 1e-9);
        assertTrue(bme.getString("sentence").startsWith("White shortlisted applicants were 1.59 times as likely to be appointed as BME"));
        assertEquals(100, check.getJsonObject("undeclared").getInt("entered"));
        assertEquals(20, check.getJsonObject("undeclared").getInt("passed"));
    }

    @Test
    void the_stages_multiply_to_the_whole() {
        fair.history(
                HEADER + "sex\n" + fair.lines("S", 30, "appointed", "female") + fair.lines("S", 20, "offered", "female")
                        + fair.lines("S", 50, "interviewed", "female") + fair.lines("S", 60, "shortlisted", "female")
                        + fair.lines("S", 90, "applied", "female") + fair.lines("S", 40, "appointed", "male")
                        + fair.lines("S", 25, "offered", "male") + fair.lines("S", 35, "interviewed", "male")
                        + fair.lines("S", 50, "shortlisted", "male") + fair.lines("S", 30, "applied", "male"));

        var shortlisted = estimate(group(check("edi", SHORTLISTED + "&characteristic=sex"), "female"), "relativeLikelihood");
        var appointed = estimate(group(check("edi", "gate=recruitment.appointed&characteristic=sex" + Fairground.YEAR), "female"), "relativeLikelihood");
        var overall = estimate(group(check("edi", "gate=recruitment.overall&characteristic=sex" + Fairground.YEAR), "female"), "relativeLikelihood");
        var interviewed = group(check("edi", "gate=recruitment.interviewed&characteristic=sex" + Fairground.YEAR), "female");
        var offered = group(check("edi", "gate=recruitment.offered&characteristic=sex" + Fairground.YEAR), "female");

        assertEquals(overall, shortlisted * appointed, 1e-12);
        assertEquals(160, interviewed.getInt("entered"));
        assertEquals(100, interviewed.getInt("passed"));
        assertEquals(100, offered.getInt("entered"));
        assertEquals(50, offered.getInt("passed"));
    }

    @Test
    void vacancies_can_point_the_other_way_than_all_of_them_together() {
        // Women apply where few are taken: within each vacancy they do better, together worse.
        fair.history(
                HEADER + "sex\n" + fair.group("EASY", "male", 200, 120, "shortlisted", "applied")
                        + fair.group("EASY", "female", 40, 28, "shortlisted", "applied")
                        + fair.group("HARD", "male", 50, 5, "shortlisted", "applied")
                        + fair.group("HARD", "female", 200, 30, "shortlisted", "applied"));

        var check = check("edi", SHORTLISTED + "&characteristic=sex&stratify=true");
        var strata = check.getJsonArray("stratified").getJsonObject(0);

        assertEquals("REVIEW", group(check, "female").getString("verdict"));
        assertTrue(estimate(group(check, "female"), "impactRatio") < 0.8);
        assertEquals(2, strata.getInt("strata"));
        assertEquals(2, strata.getInt("informative"));
        assertTrue(number(strata, "oddsRatio", "estimate") > 1);
        assertTrue(number(strata, "riskRatio", "estimate") > 1);
        assertTrue(strata.getJsonNumber("observedMinusExpected").doubleValue() > 0);
        assertTrue(strata.getBoolean("reversal"));
        assertTrue(strata.getJsonObject("cmh").getJsonNumber("statistic").doubleValue()
                > strata.getJsonObject("cmh").getJsonNumber("statisticCorrected").doubleValue());
        assertFalse(strata.getJsonObject("homogeneity").isNull("p"));
    }

    @Test
    void the_answer_has_the_names_of_the_contract_and_null_for_what_cannot_be_calculated() {
        fair.history(
                HEADER + "sex\n" + fair.group("N", "female", 20, 0, "shortlisted", "applied")
                        + fair.group("N", "male", 20, 10, "shortlisted", "applied"));

        var check = check("analyst", SHORTLISTED + "&characteristic=sex&stratify=true&exact=true");
        var female = group(check, "female");
        var male = group(check, "male");

        assertTrue(
                check.keySet().containsAll(
                        Set.of("gate", "characteristic", "reference", "groups", "undeclared", "stratified", "period", "method")));
        assertTrue(
                female.keySet().containsAll(
                        Set.of(
                                "group", "entered", "passed", "rate", "relativeLikelihood", "impactRatio", "fisher", "midP", "z",
                                "adjustedP", "fourFifthsAdverse", "shortfall", "verdict", "hidden", "sentence")));
        assertEquals(JsonValue.NULL, female.getJsonObject("relativeLikelihood").get("estimate"));
        assertEquals(JsonValue.NULL, female.getJsonObject("relativeLikelihood").get("high"));
        assertTrue(number(female, "relativeLikelihood", "low") > 1);
        assertTrue(female.getString("sentence").contains("not calculable"));
        assertEquals(JsonValue.NULL, male.get("relativeLikelihood"));
        assertEquals(JsonValue.NULL, male.get("verdict"));
        assertEquals("female", check.getJsonArray("groups").getJsonObject(0).getString("group"));
        assertEquals("2025-04-01", check.getJsonObject("period").getString("from"));
        assertEquals("2026-03-31", check.getJsonObject("period").getString("to"));
    }

    @Test
    void codes_labels_and_national_codes_mean_the_same_and_group_as_asked() {
        fair.history(
                HEADER + "ethnicity\n" + fair.lines("G", 6, "shortlisted", "A") + fair.lines("G", 6, "applied", "white-british")
                        + fair.lines("G", 5, "shortlisted", "White British") + fair.lines("G", 7, "applied", "white - british")
                        + fair.lines("G", 8, "shortlisted", "M") + fair.lines("G", 9, "applied", "Caribbean"));

        var wres = check("edi", SHORTLISTED + "&characteristic=ethnicity");
        var detailed = check("edi", SHORTLISTED + "&characteristic=ethnicity&reference=A");
        var asked = check("edi", SHORTLISTED + "&characteristic=ethnicity&grouping=wres&reference=A");

        assertEquals(24, group(wres, "white").getInt("entered"));
        assertEquals(17, group(wres, "bme").getInt("entered"));
        assertEquals("detailed", detailed.getString("grouping"));
        assertEquals("white-british", detailed.getString("reference"));
        assertEquals(17, group(detailed, "caribbean").getInt("entered"));
        assertEquals("white", asked.getString("reference"));
    }

    @Test
    @DisplayName("VR-11 the last twelve months are one period, and no vacancy is a gate of its own")
    void rolling_twelve_months() {
        fair.history(
                HEADER + "sex\n" + fair.group("R", "female", 20, 8, "shortlisted", "applied")
                        + fair.group("R", "male", 20, 9, "shortlisted", "applied"));

        var year = check("edi", "gate=recruitment.shortlisted&characteristic=sex&from=2024-07-01&to=2025-06-30");
        var later = check("edi", "gate=recruitment.shortlisted&characteristic=sex&from=2025-07-01&to=2026-06-30");

        assertEquals(20, group(year, "female").getInt("entered"));
        assertEquals("2024-07-01", year.getJsonObject("period").getString("from"));
        assertEquals(0, later.getJsonArray("groups").size());
        assertEquals(400, fair.check("edi", "gate=R&characteristic=sex").status());
    }

    private JsonObject check(String role, String query) {
        var answer = fair.check(role, query);
        assertEquals(200, answer.status(), answer::body);
        return answer.json();
    }

    private static JsonObject group(JsonObject check, String name) {
        return check.getJsonArray("groups").stream()
                .map(JsonValue::asJsonObject)
                .filter(g -> g.getString("group").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no group " + name + " in " + check));
    }

    private static double estimate(JsonObject group, String ratio) {
        return number(group, ratio, "estimate");
    }

    private static double number(JsonObject group, String ratio, String part) {
        return group.getJsonObject(ratio).getJsonNumber(part).doubleValue();
    }
}
