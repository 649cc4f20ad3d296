package org.touchstone.fairness;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import java.util.List;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StratifiedTest {

    /** Admissions to Berkeley by department, 1973 (R's UCBAdmissions): women first, men second. */
    static final List<FourfoldTable> BERKELEY =
            List.of(
                    new FourfoldTable(108, 89, 825, 512),
                    new FourfoldTable(25, 17, 560, 353),
                    new FourfoldTable(593, 202, 325, 120),
                    new FourfoldTable(375, 131, 417, 138),
                    new FourfoldTable(393, 94, 191, 53),
                    new FourfoldTable(341, 24, 373, 22));

    static Stratified.Result together(List<FourfoldTable> strata) {
        var stratified = new Stratified();
        strata.forEach(stratified::add);
        return stratified.result(Thresholds.DEFAULTS);
    }

    @Test
    void men_against_women_at_berkeley_as_r_has_it() {
        var result = together(BERKELEY);

        assertAll(
                () -> assertEquals(6, result.strata()),
                () -> assertEquals(6, result.informative()),
                () -> assertEquals(1.5246, result.cmh().statistic(), 5e-5),
                () -> assertEquals(0.2169, result.cmh().p(), 5e-5),
                () -> assertEquals(1.4269, result.cmhCorrected().statistic(), 5e-5),
                () -> assertEquals(0.2323, result.cmhCorrected().p(), 5e-5),
                () -> assertEquals(0.9046968, result.oddsRatio().estimate(), 5e-8),
                () -> assertEquals(0.7719074, result.oddsRatio().low(), 5e-8),
                () -> assertEquals(1.0603298, result.oddsRatio().high(), 5e-8),
                () -> assertEquals(0.9449050, result.riskRatio().estimate(), 5e-8),
                () -> assertEquals(0.8664522, result.riskRatio().low(), 5e-8),
                () -> assertEquals(1.0304613, result.riskRatio().high(), 5e-8),
                () -> assertEquals(-15.357167, result.observedMinusExpected(), 5e-7));
    }

    @Test
    void the_departments_of_berkeley_do_not_tell_one_story() {
        var result = together(BERKELEY);

        assertAll(
                () -> assertEquals(18.825514, result.homogeneity().uncorrected(), 5e-7),
                () -> assertEquals(18.825501, result.homogeneity().statistic(), 5e-7),
                () -> assertEquals(5, result.homogeneity().degrees()),
                () -> assertEquals(0.0020714, result.homogeneity().p(), 5e-8),
                () -> assertTrue(result.homogeneity().valid()),
                () -> assertEquals(17.901712, result.woolf().statistic(), 5e-7),
                () -> assertEquals(0.0030721, result.woolf().p(), 5e-8));
    }

    @Test
    void pooled_berkeley_favours_men_and_its_departments_women() {
        var result = together(BERKELEY);

        assertEquals(new FourfoldTable(1835, 557, 2691, 1198), result.pooled());
        assertTrue(result.pooled().impactAbove(1, 1));
        assertTrue(result.observedMinusExpected() < 0);
        assertTrue(result.reversal());
    }

    @Test
    void there_is_no_reversal_where_both_point_the_same_way_or_one_points_nowhere() {
        var same =
                together(List.of(new FourfoldTable(20, 10, 20, 5), new FourfoldTable(9, 6, 9, 3)));
        var nowhere =
                together(List.of(new FourfoldTable(20, 10, 40, 20), new FourfoldTable(9, 3, 6, 2)));

        assertFalse(same.reversal());
        assertFalse(nowhere.reversal());
    }

    @Test
    void the_corrected_statistic_takes_half_a_person_off() {
        var result = together(List.of(new FourfoldTable(4, 3, 4, 1)));

        // O - E = -1, V = 4 * 4 * 4 * 4 / (64 * 7).
        double variance = 256.0 / 448;
        assertEquals(1 / variance, result.cmh().statistic(), 1e-12);
        assertEquals(0.25 / variance, result.cmhCorrected().statistic(), 1e-12);
    }

    @Test
    void a_difference_of_less_than_half_a_person_is_not_corrected() {
        var result = together(List.of(new FourfoldTable(4, 2, 5, 2)));

        assertEquals(result.cmh().statistic(), result.cmhCorrected().statistic(), 0);
        assertTrue(result.cmh().statistic() > 0);
    }

    @Test
    void everybody_passed_moves_only_the_risk_ratio_and_one_group_alone_moves_nothing() {
        var strata = List.of(new FourfoldTable(20, 10, 20, 5));
        var withAllPassed =
                List.of(new FourfoldTable(20, 10, 20, 5), new FourfoldTable(10, 10, 10, 10));
        var withOneGroup =
                List.of(new FourfoldTable(20, 10, 20, 5), new FourfoldTable(10, 4, 0, 0));

        var plain = together(strata);
        var allPassed = together(withAllPassed);
        var oneGroup = together(withOneGroup);

        assertEquals(plain.cmh(), allPassed.cmh());
        assertEquals(plain.oddsRatio(), allPassed.oddsRatio());
        assertEquals(0.5, plain.riskRatio().estimate(), 1e-12);
        // (5 * 20 / 40 + 10 * 10 / 20) / (10 * 20 / 40 + 10 * 10 / 20)
        assertEquals(0.75, allPassed.riskRatio().estimate(), 1e-12);
        assertEquals(plain.riskRatio(), oneGroup.riskRatio());
        assertEquals(plain.cmh(), oneGroup.cmh());
        assertEquals(1, allPassed.informative());
        assertEquals(2, allPassed.strata());
    }

    @Test
    void without_an_informative_stratum_there_is_no_test() {
        var result =
                together(List.of(new FourfoldTable(5, 5, 4, 4), new FourfoldTable(3, 0, 0, 0)));

        assertEquals(2, result.strata());
        assertEquals(0, result.informative());
        assertNull(result.cmh());
        assertNull(result.cmhCorrected());
        assertNull(result.homogeneity());
        assertNull(result.oddsRatio().estimate());
        assertEquals(new Interval(1.0, 1.0, 1.0, "greenland-robins"), result.riskRatio());
    }

    @Test
    void a_stratum_that_nobody_entered_is_none() {
        var result = together(List.of(new FourfoldTable(0, 0, 0, 0)));

        assertEquals(0, result.strata());
        assertNull(result.riskRatio().estimate());
        assertFalse(result.reversal());
    }

    @Test
    void homogeneity_by_single_vacancy_is_marked_as_not_valid() {
        var vacancies =
                List.of(
                        new FourfoldTable(5, 1, 5, 0),
                        new FourfoldTable(4, 1, 6, 1),
                        new FourfoldTable(7, 0, 3, 1));

        var homogeneity = together(vacancies).homogeneity();

        assertFalse(homogeneity.valid());
        assertEquals(2, homogeneity.degrees());
    }

    @Test
    void breslow_day_expects_in_each_stratum_the_common_odds() {
        // Both strata have odds ratio 4 exactly, so nothing is left to explain.
        var strata = List.of(new FourfoldTable(30, 10, 60, 40), new FourfoldTable(50, 10, 40, 20));

        var result = together(strata);

        assertEquals(4, result.oddsRatio().estimate(), 1e-12);
        assertEquals(0, result.homogeneity().uncorrected(), 1e-12);
        assertEquals(1, result.homogeneity().p(), 1e-6);
        assertEquals(0, result.woolf().statistic(), 1e-12);
    }

    @Test
    void no_count_is_added_to_empty_cells() {
        var strata =
                List.of(
                        new FourfoldTable(10, 0, 10, 4),
                        new FourfoldTable(10, 3, 10, 4),
                        new FourfoldTable(10, 4, 10, 4));

        var result = together(strata);

        assertEquals(1, result.woolf().degrees());
        assertEquals(2, result.homogeneity().degrees());
        assertNull(together(List.of(new FourfoldTable(9, 0, 9, 4))).oddsRatio().estimate());
        assertEquals(0, together(List.of(new FourfoldTable(9, 4, 9, 0))).oddsRatio().estimate());
        assertNull(together(List.of(new FourfoldTable(9, 4, 9, 0))).oddsRatio().low());
    }

    @Test
    void tens_of_thousands_of_vacancies_are_taken_together() {
        var stratified = new Stratified();
        for (int i = 0; i < 40_000; i++) {
            stratified.add(new FourfoldTable(3 + i % 5, 1, 2 + i % 3, i % 2));
        }

        var result = stratified.result(Thresholds.DEFAULTS);

        assertEquals(40_000, result.informative());
        assertNotNull(result.homogeneity());
        assertFalse(result.homogeneity().valid());
    }
}
