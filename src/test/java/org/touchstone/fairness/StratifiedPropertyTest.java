package org.touchstone.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class StratifiedPropertyTest {

    @Provide
    Arbitrary<FourfoldTable> tables() {
        return FourfoldTablePropertyTest.upTo(60);
    }

    @Provide
    Arbitrary<List<FourfoldTable>> strata() {
        return FourfoldTablePropertyTest.upTo(60).list().ofMinSize(1).ofMaxSize(12);
    }

    @Property
    void one_stratum_is_the_table_itself(@ForAll("tables") FourfoldTable table) {
        var result = StratifiedTest.together(List.of(table));

        if (table.z() == null) {
            assertNull(result.cmh());
        } else {
            double n = table.entered();
            double expected = table.z() * table.z() * (n - 1) / n;
            assertEquals(expected, result.cmh().statistic(), 1e-9 * (1 + expected));
        }
        close(table.impactRatio(0.95).estimate(), result.riskRatio().estimate());
        double notA = table.referenceEntered() - table.referencePassed();
        double notB = table.comparisonEntered() - table.comparisonPassed();
        double odds = table.comparisonPassed() * notA / (table.referencePassed() * notB);
        close(Double.isFinite(odds) ? odds : null, result.oddsRatio().estimate());
    }

    @Property
    void a_stratum_that_can_tell_nothing_changes_neither_test_nor_odds(
            @ForAll("strata") List<FourfoldTable> strata, @ForAll("tables") FourfoldTable any) {
        var without = StratifiedTest.together(strata);
        var empty = new ArrayList<>(strata);
        empty.add(0, new FourfoldTable(any.referenceEntered(), 0, any.comparisonEntered(), 0));
        empty.add(
                new FourfoldTable(
                        any.referenceEntered(),
                        any.referenceEntered(),
                        any.comparisonEntered(),
                        any.comparisonEntered()));
        empty.add(new FourfoldTable(any.referenceEntered(), any.referencePassed(), 0, 0));

        var with = StratifiedTest.together(empty);

        assertEquals(without.cmh(), with.cmh());
        assertEquals(without.oddsRatio(), with.oddsRatio());
        assertEquals(without.observedMinusExpected(), with.observedMinusExpected(), 0);
        assertEquals(without.homogeneity(), with.homogeneity());
        assertEquals(without.informative(), with.informative());
        assertEquals(without.strata() + 3, with.strata());
    }

    @Property
    void the_order_of_strata_makes_no_difference(
            @ForAll("strata") List<FourfoldTable> strata, @ForAll long seed) {
        var shuffled = new ArrayList<>(strata);
        Collections.shuffle(shuffled, new Random(seed));

        var one = StratifiedTest.together(strata);
        var other = StratifiedTest.together(shuffled);

        close(one.oddsRatio().estimate(), other.oddsRatio().estimate());
        close(one.riskRatio().estimate(), other.riskRatio().estimate());
        close(one.oddsRatio().high(), other.oddsRatio().high());
        close(one.riskRatio().low(), other.riskRatio().low());
        assertEquals(one.observedMinusExpected(), other.observedMinusExpected(), 1e-9);
        assertEquals(one.reversal(), other.reversal());
        if (one.cmh() != null) {
            assertEquals(one.cmh().statistic(), other.cmh().statistic(), 1e-9);
        }
        if (one.homogeneity() != null) {
            close(one.homogeneity().statistic(), other.homogeneity().statistic());
        }
    }

    @Property
    void naming_the_groups_the_other_way_round_inverts_the_ratios(
            @ForAll("strata") List<FourfoldTable> strata) {
        var one = StratifiedTest.together(strata);
        var other = StratifiedTest.together(strata.stream().map(FourfoldTable::swapped).toList());

        assertEquals(one.observedMinusExpected(), -other.observedMinusExpected(), 1e-9);
        assertEquals(one.reversal(), other.reversal());
        inverse(one.oddsRatio(), other.oddsRatio());
        inverse(one.riskRatio(), other.riskRatio());
        if (one.homogeneity() != null) {
            close(one.homogeneity().statistic(), other.homogeneity().statistic());
            close(one.homogeneity().uncorrected(), other.homogeneity().uncorrected());
        }
    }

    @Property
    void observed_minus_expected_is_what_each_strata_s_own_rate_implies(
            @ForAll("strata") List<FourfoldTable> strata) {
        double expected = 0;
        double observed = 0;
        double variance = 0;
        for (var t : strata) {
            double n = t.entered();
            double m = t.passed();
            double nc = t.comparisonEntered();
            expected += nc * m / n;
            observed += t.comparisonPassed();
            variance += t.referenceEntered() * nc * m * (n - m) / (n * n * (n - 1));
        }

        var result = StratifiedTest.together(strata);

        assertEquals(observed - expected, result.observedMinusExpected(), 1e-9);
        if (variance > 0) {
            double cmh = (observed - expected) * (observed - expected) / variance;
            assertEquals(cmh, result.cmh().statistic(), 1e-9 * (1 + cmh));
            assertTrue(result.cmhCorrected().statistic() <= result.cmh().statistic());
        }
    }

    @Property
    void each_stratum_s_expected_counts_have_the_common_odds(
            @ForAll("strata") List<FourfoldTable> strata) {
        var result = StratifiedTest.together(strata);
        var odds = result.oddsRatio().estimate();
        if (result.homogeneity() != null) {
            double sum = 0;
            for (var t : strata) {
                if (t.passed() > 0 && t.passed() < t.entered()) {
                    sum += breslowDay(t, odds);
                }
            }
            assertEquals(sum, result.homogeneity().uncorrected(), 1e-6 * (1 + sum));
            assertTrue(result.homogeneity().statistic() <= result.homogeneity().uncorrected());
        }
    }

    /** One stratum's part, its expected count found by halving instead of by formula. */
    private static double breslowDay(FourfoldTable t, double odds) {
        double low = Math.max(0, t.passed() - t.referenceEntered());
        double high = Math.min(t.comparisonEntered(), t.passed());
        for (int i = 0; i < 200; i++) {
            double b = (low + high) / 2;
            double a = t.passed() - b;
            double notA = t.referenceEntered() - a;
            double notB = t.comparisonEntered() - b;
            if (b * notA < odds * a * notB) {
                low = b;
            } else {
                high = b;
            }
        }
        double b = (low + high) / 2;
        double a = t.passed() - b;
        double inverse =
                1 / a + 1 / b + 1 / (t.referenceEntered() - a) + 1 / (t.comparisonEntered() - b);
        return (t.comparisonPassed() - b) * (t.comparisonPassed() - b) * inverse;
    }

    private static void inverse(Interval one, Interval other) {
        if (one.low() != null && other.low() != null) {
            close(1 / one.estimate(), other.estimate());
            close(1 / one.low(), other.high());
            close(1 / one.high(), other.low());
        }
    }

    private static void close(Double expected, Double actual) {
        if (expected == null || actual == null) {
            assertEquals(expected, actual);
        } else {
            assertEquals(expected, actual, 1e-7 * (1e-3 + Math.abs(expected)));
        }
    }
}
