package org.touchstone.fairness;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FourfoldTableTest {

    static final double CONFIDENCE = 0.95;

    /** 7 of 34 against 1 of 34: Perondi and others (2004). */
    static final FourfoldTable PERONDI = new FourfoldTable(34, 1, 34, 7);

    /** 36 of 40 against 16 of 80: the example of Koopman (1984). */
    static final FourfoldTable KOOPMAN = new FourfoldTable(80, 16, 40, 36);

    @Test
    void connecticut_against_teal_is_adverse_at_the_test_and_not_at_the_later_stage() {
        var test = new FourfoldTable(259, 206, 48, 26);
        var promotion = new FourfoldTable(259, 35, 48, 11);

        assertEquals(0.681028, test.impactRatio(CONFIDENCE).estimate(), 5e-7);
        assertTrue(test.impactBelow(4, 5));
        assertEquals(1.695833, promotion.impactRatio(CONFIDENCE).estimate(), 5e-7);
        assertFalse(promotion.impactBelow(4, 5));
    }

    @ParameterizedTest(name = "{0} of 100 against 60 of 100: adverse {1}")
    @CsvSource({"45, true", "48, false", "51, false", "60, false"})
    void only_a_rate_strictly_below_four_fifths_of_the_highest_is_adverse(
            long passed, boolean adverse) {
        assertEquals(adverse, new FourfoldTable(100, 60, 100, passed).impactBelow(4, 5));
    }

    @Test
    void none_of_the_11704_tables_at_exactly_four_fifths_is_adverse() {
        int exactly = 0;
        int adverse = 0;
        for (long nr = 1; nr <= 100; nr++) {
            for (long nc = 1; nc <= 100; nc++) {
                for (long a = 1; a <= nr; a++) {
                    long fiveTimesPassed = 4 * a * nc;
                    if (fiveTimesPassed % (5 * nr) == 0) {
                        exactly++;
                        var table = new FourfoldTable(nr, a, nc, fiveTimesPassed / (5 * nr));
                        adverse += table.impactBelow(4, 5) ? 1 : 0;
                    }
                }
            }
        }

        assertEquals(11_704, exactly);
        assertEquals(0, adverse);
    }

    @Test
    void one_person_fewer_than_four_fifths_is_adverse_among_a_thousand_million() {
        long all = 1_000_000_000L;

        assertFalse(new FourfoldTable(all, all, all, all / 5 * 4).impactBelow(4, 5));
        assertTrue(new FourfoldTable(all, all, all, all / 5 * 4 - 1).impactBelow(4, 5));
        assertTrue(new FourfoldTable(all, all / 5 * 4 - 1, all, all).impactAbove(5, 4));
        assertFalse(new FourfoldTable(all, all / 5 * 4, all, all).impactAbove(5, 4));
    }

    @Test
    void pooled_z_of_two_of_ten_against_fifteen_of_twenty_five() {
        var morris = new FourfoldTable(25, 15, 10, 2);

        assertEquals(-2.138963, morris.z(), 5e-7);
    }

    @Test
    void perondi_has_ratio_seven_and_intervals_that_differ_by_method() {
        var katz = PERONDI.impactRatioKatz(CONFIDENCE);
        var koopman = PERONDI.impactRatio(CONFIDENCE);

        assertAll(
                () -> assertEquals(7, koopman.estimate(), 1e-12),
                () -> assertEquals(0.9096, katz.low(), 5e-5),
                () -> assertEquals(53.8695, katz.high(), 5e-5),
                () -> assertEquals(1.2209, koopman.low(), 5e-5),
                () -> assertEquals(42.5757, koopman.high(), 5e-5));
    }

    @Test
    void koopmans_own_example() {
        var koopman = KOOPMAN.impactRatio(CONFIDENCE);
        var katz = KOOPMAN.impactRatioKatz(CONFIDENCE);

        assertAll(
                () -> assertEquals(4.5, koopman.estimate(), 1e-12),
                () -> assertEquals(2.939569, koopman.low(), 5e-7),
                () -> assertEquals(7.152223, koopman.high(), 5e-7),
                () -> assertEquals(2.868550, katz.low(), 5e-7),
                () -> assertEquals(7.059315, katz.high(), 5e-7));
    }

    @ParameterizedTest(name = "{0} of {1} against {2} of {3}: {4} ({5} to {6})")
    @CsvSource({
        "60, 200, 20, 100, 1.500, 0.961, 2.342",
        "150, 500, 100, 500, 1.500, 1.203, 1.870",
        "30, 100, 29, 100, 1.034, 0.674, 1.588",
        "28, 100, 16, 100, 1.750, 1.012, 3.028"
    })
    void katz_interval_of_the_relative_likelihood(
            long a, long nr, long b, long nc, double estimate, double low, double high) {
        var likelihood = new FourfoldTable(nr, a, nc, b).relativeLikelihoodKatz(CONFIDENCE);

        assertAll(
                () -> assertEquals(estimate, likelihood.estimate(), 5e-4),
                () -> assertEquals(low, likelihood.low(), 5e-4),
                () -> assertEquals(high, likelihood.high(), 5e-4));
    }

    @Test
    void koopman_bounds_are_where_chi_squared_of_the_best_fit_is_z_squared() {
        var tables =
                new FourfoldTable[] {
                    PERONDI,
                    KOOPMAN,
                    new FourfoldTable(20, 20, 30, 25),
                    new FourfoldTable(20, 11, 30, 30),
                    new FourfoldTable(20, 20, 30, 30),
                    new FourfoldTable(20, 5, 30, 0),
                    new FourfoldTable(20, 0, 30, 4),
                    new FourfoldTable(20, 20, 30, 0)
                };

        for (var table : tables) {
            var interval = table.impactRatio(CONFIDENCE);
            if (table.comparisonPassed() > 0) {
                assertEquals(
                        3.841459, chiSquaredOfBestFit(table, interval.low()), 1e-4, table + " low");
            }
            if (table.referencePassed() > 0) {
                assertEquals(
                        3.841459,
                        chiSquaredOfBestFit(table, interval.high()),
                        1e-4,
                        table + " high");
            }
        }
    }

    /** Chi-squared at the likeliest pair of rates in this ratio, found by narrowing down on it. */
    private static double chiSquaredOfBestFit(FourfoldTable t, double ratio) {
        double low = 0;
        double high = Math.min(1, 1 / ratio);
        for (int i = 0; i < 300; i++) {
            double third = (high - low) / 3;
            if (logLikelihood(t, low + third, ratio) < logLikelihood(t, high - third, ratio)) {
                low += third;
            } else {
                high -= third;
            }
        }
        double pr = (low + high) / 2;
        return chi(t.referencePassed(), t.referenceEntered(), pr)
                + chi(t.comparisonPassed(), t.comparisonEntered(), pr * ratio);
    }

    private static double logLikelihood(FourfoldTable t, double pr, double ratio) {
        return logLikelihood(t.referencePassed(), t.referenceEntered(), pr)
                + logLikelihood(t.comparisonPassed(), t.comparisonEntered(), pr * ratio);
    }

    private static double logLikelihood(double passed, double entered, double rate) {
        return (passed == 0 ? 0 : passed * Math.log(rate))
                + (passed == entered ? 0 : (entered - passed) * Math.log(1 - rate));
    }

    private static double chi(double passed, double entered, double rate) {
        double gap = passed - entered * rate;
        if (Math.abs(gap) < 1e-6) {
            return 0; // all of a group passed and its fitted rate is 1
        }
        return gap * gap / (entered * rate * (1 - rate));
    }

    @Test
    void nobody_of_the_comparison_group_passed() {
        var none = new FourfoldTable(100, 30, 40, 0);

        var likelihood = none.relativeLikelihood(CONFIDENCE);
        var impact = none.impactRatio(CONFIDENCE);

        assertFalse(likelihood.calculable());
        assertTrue(likelihood.low() > 1, "30 of 100 against 0 of 40 bounds the ratio above 1");
        assertNull(likelihood.high());
        assertEquals(0, impact.estimate());
        assertEquals(0, impact.low());
        assertEquals(1 / likelihood.low(), impact.high(), 1e-12);
        assertNull(none.impactRatioKatz(CONFIDENCE).low());
        assertNull(none.impactRatioKatz(CONFIDENCE).high());
    }

    @Test
    void nobody_of_the_reference_group_passed() {
        var none = new FourfoldTable(40, 0, 100, 30);

        assertEquals(0, none.relativeLikelihood(CONFIDENCE).estimate());
        assertEquals(0, none.relativeLikelihood(CONFIDENCE).low());
        assertFalse(none.impactRatio(CONFIDENCE).calculable());
        assertNull(none.impactRatio(CONFIDENCE).high());
        assertFalse(none.impactBelow(4, 5));
    }

    @Test
    void nobody_passed_or_nobody_entered_says_nothing() {
        var nobodyPassed = new FourfoldTable(20, 0, 30, 0);
        var nobodyEntered = new FourfoldTable(20, 5, 0, 0);

        assertFalse(nobodyPassed.relativeLikelihood(CONFIDENCE).calculable());
        assertEquals(0, nobodyPassed.relativeLikelihood(CONFIDENCE).low());
        assertNull(nobodyPassed.relativeLikelihood(CONFIDENCE).high());
        assertNull(nobodyPassed.z());
        assertEquals(1, nobodyPassed.fisher());
        assertNull(nobodyEntered.impactRatio(CONFIDENCE).low());
        assertNull(nobodyEntered.difference(CONFIDENCE, true).estimate());
        assertNull(nobodyEntered.rejectionRatio());
        assertEquals(1, nobodyEntered.fisher());
        assertEquals(1, new FourfoldTable(0, 0, 0, 0).fisher());
        assertNull(new FourfoldTable(0, 0, 30, 4).shortfall());
    }

    @Test
    void groups_of_whom_all_passed_have_a_score_interval_of_some_width() {
        var all = new FourfoldTable(20, 20, 30, 30).impactRatio(CONFIDENCE);

        // With phi below 1 the best fit is p_r = 1, so 30 (1 - phi) / phi = z squared.
        assertEquals(1, all.estimate());
        assertEquals(30 / (30 + 3.8414588), all.low(), 1e-7);
        assertEquals((20 + 3.8414588) / 20, all.high(), 1e-7);
    }

    @ParameterizedTest(name = "{0} of {1} against {2} of {3}: Fisher {4}, mid-p {5}")
    @CsvSource({
        "7, 34, 1, 34, 0.054400, 0.029656",
        "0, 16, 15, 72, 0.06287, 0.04466",
        "3, 4, 1, 4, 0.485714, 0.257143"
    })
    void fisher_and_mid_p(long b, long nc, long a, long nr, double fisher, double midP) {
        var table = new FourfoldTable(nr, a, nc, b);

        assertEquals(fisher, table.fisher(), 5e-6);
        assertEquals(midP, table.midP(), 5e-6);
    }

    @Test
    void margins_of_a_million_have_the_p_of_the_normal_approximation() {
        var million = new FourfoldTable(1_000_000, 500_000, 1_000_000, 498_600);

        // 2 (1 - Phi(|z|)) with the continuity correction of one half.
        double corrected = (1_400 / 2.0 - 0.5) / Math.sqrt(2e6 / 16 * (1 - 0.0014 * 0.0014 / 4));
        double normal = 2 * upperTail(corrected);
        assertEquals(normal, million.fisher(), 1e-3 * normal);
        assertTrue(million.midP() < million.fisher());
    }

    private static double upperTail(double z) {
        return NormalDistribution.of(0, 1).survivalProbability(z);
    }

    @Test
    void an_extreme_table_has_a_small_p_and_not_nought() {
        // One table is as extreme: 1 / (400 choose 200), about 9.7e-120.
        double logChoose = 0;
        for (int i = 1; i <= 200; i++) {
            logChoose += Math.log(200.0 + i) - Math.log(i);
        }

        double p = new FourfoldTable(200, 200, 200, 0).fisher();

        assertEquals(Math.log(2) - logChoose, Math.log(p), 1e-9);
    }

    @Test
    void difference_in_points_with_and_without_continuity_correction() {
        var table = new FourfoldTable(200, 60, 100, 20);
        double error = Math.sqrt(0.3 * 0.7 / 200 + 0.2 * 0.8 / 100);

        var plain = table.difference(CONFIDENCE, false);
        var corrected = table.difference(CONFIDENCE, true);

        assertEquals(-0.1, plain.estimate(), 1e-12);
        assertEquals(-0.1 - 1.959964 * error, plain.low(), 1e-7);
        assertEquals(-0.1 + 1.959964 * error, plain.high(), 1e-7);
        assertEquals(plain.low() - 0.0075, corrected.low(), 1e-12);
        assertEquals(plain.high() + 0.0075, corrected.high(), 1e-12);
    }

    @Test
    void wilson_interval_of_a_rate() {
        var some = new GroupCounts("female", 200, 40).rate(CONFIDENCE);
        var none = new GroupCounts("female", 10, 0).rate(CONFIDENCE);

        assertEquals(0.1504520, some.low(), 5e-8);
        assertEquals(0.2608552, some.high(), 5e-8);
        assertEquals(0, none.low());
        assertEquals(0.2775328, none.high(), 5e-8);
        assertNull(new GroupCounts("female", 0, 0).rate(CONFIDENCE).estimate());
    }

    @Test
    void at_high_rates_the_rejection_ratio_shows_what_the_ratio_of_passes_conceals() {
        var edwards = new FourfoldTable(1000, 990, 1000, 950);

        assertFalse(edwards.impactBelow(4, 5));
        assertEquals(5, edwards.rejectionRatio(), 1e-12);
        // 40 of 50 did not pass against 120 of 300.
        assertEquals(2, new FourfoldTable(300, 180, 50, 10).rejectionRatio(), 1e-12);
        assertNull(new FourfoldTable(10, 10, 10, 9).rejectionRatio());
    }

    @Test
    void shortfall_is_what_is_missing_at_the_reference_rate() {
        assertEquals(10, new FourfoldTable(200, 60, 100, 20).shortfall(), 1e-12);
        assertEquals(-10, new FourfoldTable(100, 20, 100, 30).shortfall(), 1e-12);
    }

    @Test
    void one_decision_changed_moves_one_pass_to_the_comparison_group() {
        var table = new FourfoldTable(10, 5, 10, 3);

        assertEquals(new FourfoldTable(10, 4, 10, 4), table.withOneDecisionChanged());
        var nothingToMove = new FourfoldTable(10, 0, 10, 3);
        assertEquals(nothingToMove, nothingToMove.withOneDecisionChanged());
        var noRoom = new FourfoldTable(10, 5, 10, 10);
        assertEquals(noRoom, noRoom.withOneDecisionChanged());
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 5, 5",
        "5, -1, 5, 5",
        "5, 6, 5, 5",
        "5, 5, 5, 6",
        "5, 5, -2, -3",
        "2000000000, 1, 5, 5"
    })
    void impossible_counts_are_refused(long nr, long a, long nc, long b) {
        assertThrows(IllegalArgumentException.class, () -> new FourfoldTable(nr, a, nc, b));
    }
}
