package org.touchstone.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

class FourfoldTablePropertyTest {

    static final double CONFIDENCE = 0.95;

    @Provide
    Arbitrary<FourfoldTable> tables() {
        return upTo(400);
    }

    @Provide
    Arbitrary<FourfoldTable> smallTables() {
        return upTo(25);
    }

    static Arbitrary<FourfoldTable> upTo(long most) {
        Arbitrary<long[]> group =
                Arbitraries.longs()
                        .between(1, most)
                        .flatMap(
                                n -> Arbitraries.longs().between(0, n).map(x -> new long[] {n, x}));
        return Combinators.combine(group, group)
                .as((r, c) -> new FourfoldTable(r[0], r[1], c[0], c[1]));
    }

    @Property
    void impact_ratio_times_relative_likelihood_is_one(@ForAll("tables") FourfoldTable table) {
        var impact = table.impactRatio(CONFIDENCE);
        var likelihood = table.relativeLikelihood(CONFIDENCE);

        if (table.referencePassed() > 0 && table.comparisonPassed() > 0) {
            assertEquals(1, impact.estimate() * likelihood.estimate(), 1e-12);
            assertEquals(1, impact.low() * likelihood.high(), 1e-12);
            assertEquals(1, impact.high() * likelihood.low(), 1e-12);
        } else {
            assertTrue(impact.estimate() == null || likelihood.estimate() == null);
        }
    }

    @Property
    void z_squared_is_pearsons_chi_squared(@ForAll("tables") FourfoldTable table) {
        double n = table.entered();
        double passed = table.passed();
        if (passed == 0 || passed == n) {
            assertNull(table.z());
            return;
        }
        double chiSquared = 0;
        double[][] cells = {
            {table.referencePassed(), table.referenceEntered(), passed},
            {
                table.referenceEntered() - table.referencePassed(),
                table.referenceEntered(),
                n - passed
            },
            {table.comparisonPassed(), table.comparisonEntered(), passed},
            {
                table.comparisonEntered() - table.comparisonPassed(),
                table.comparisonEntered(),
                n - passed
            }
        };
        for (double[] cell : cells) {
            double expected = cell[1] * cell[2] / n;
            chiSquared += (cell[0] - expected) * (cell[0] - expected) / expected;
        }

        assertEquals(chiSquared, table.z() * table.z(), 1e-9 * (1 + chiSquared));
    }

    @Property
    void stage_by_stage_the_likelihoods_multiply_to_that_of_the_whole(
            @ForAll("tables") FourfoldTable whole, @ForAll("tables") FourfoldTable shares) {
        long betweenR = between(whole.referencePassed(), whole.referenceEntered(), shares);
        long betweenC = between(whole.comparisonPassed(), whole.comparisonEntered(), shares);
        var first =
                new FourfoldTable(
                        whole.referenceEntered(), betweenR, whole.comparisonEntered(), betweenC);
        var second =
                new FourfoldTable(
                        betweenR, whole.referencePassed(), betweenC, whole.comparisonPassed());
        if (whole.referencePassed() > 0 && whole.comparisonPassed() > 0) {
            double product =
                    first.relativeLikelihood(CONFIDENCE).estimate()
                            * second.relativeLikelihood(CONFIDENCE).estimate();
            double overall = whole.relativeLikelihood(CONFIDENCE).estimate();
            assertEquals(overall, product, 1e-12 * overall);
        }
    }

    private static long between(long low, long high, FourfoldTable shares) {
        return low + (high - low) * shares.referencePassed() / shares.referenceEntered();
    }

    @Property
    void naming_the_groups_the_other_way_round_inverts_ratios_and_leaves_p(
            @ForAll("tables") FourfoldTable table) {
        var swapped = table.swapped();

        assertEquals(
                table.relativeLikelihood(CONFIDENCE).estimate(),
                swapped.impactRatio(CONFIDENCE).estimate());
        assertSame(
                table.relativeLikelihood(CONFIDENCE).low(), swapped.impactRatio(CONFIDENCE).low());
        assertSame(
                table.relativeLikelihood(CONFIDENCE).high(),
                swapped.impactRatio(CONFIDENCE).high());
        assertEquals(table.fisher(), swapped.fisher(), 1e-9 * table.fisher());
        assertEquals(table.midP(), swapped.midP(), 1e-9 * table.midP());
        if (table.z() != null) {
            assertEquals(-table.z(), swapped.z(), 1e-12);
        }
    }

    private static void assertSame(Double expected, Double actual) {
        if (expected == null || actual == null) {
            assertEquals(expected, actual);
        } else {
            assertEquals(expected, actual, 1e-9 * expected);
        }
    }

    @Property
    void mid_p_is_at_most_fisher_and_both_are_probabilities(@ForAll("tables") FourfoldTable table) {
        double fisher = table.fisher();
        double midP = table.midP();

        assertTrue(midP <= fisher && midP > 0 && fisher <= 1, table + " " + midP + " " + fisher);
    }

    @Property
    void fisher_and_mid_p_are_what_counting_every_table_gives(
            @ForAll("smallTables") FourfoldTable table) {
        long fewest = Math.max(0, table.passed() - table.referenceEntered());
        long most = Math.min(table.comparisonEntered(), table.passed());
        var observed = ways(table, table.comparisonPassed());
        var all = BigInteger.ZERO;
        var lessLikely = BigInteger.ZERO;
        var asLikely = BigInteger.ZERO;
        for (long k = fewest; k <= most; k++) {
            var ways = ways(table, k);
            all = all.add(ways);
            if (ways.equals(observed)) {
                asLikely = asLikely.add(ways);
            } else if (ways.compareTo(observed) < 0) {
                lessLikely = lessLikely.add(ways);
            }
        }

        double fisher = share(lessLikely.add(asLikely), all);
        double midP = share(lessLikely, all) + share(asLikely, all) / 2;
        assertEquals(fisher, table.fisher(), 1e-10 * fisher);
        assertEquals(midP, table.midP(), 1e-10 * midP);
    }

    @Property(tries = 200)
    void no_outcome_with_the_same_margins_has_a_smaller_p(
            @ForAll("smallTables") FourfoldTable table) {
        long most = Math.min(table.comparisonEntered(), table.passed());
        double smallest = 1;
        for (long k = Math.max(0, table.passed() - table.referenceEntered()); k <= most; k++) {
            var other =
                    new FourfoldTable(
                            table.referenceEntered(),
                            table.passed() - k,
                            table.comparisonEntered(),
                            k);
            smallest = Math.min(smallest, other.fisher());
        }

        assertEquals(smallest, table.smallestFisher(), 1e-12);
    }

    @Property
    void every_interval_contains_its_estimate(@ForAll("tables") FourfoldTable table) {
        var intervals =
                new Interval[] {
                    table.impactRatio(CONFIDENCE),
                    table.relativeLikelihood(CONFIDENCE),
                    table.impactRatioKatz(CONFIDENCE),
                    table.difference(CONFIDENCE, false),
                    table.difference(CONFIDENCE, true),
                    new GroupCounts("", table.referenceEntered(), table.referencePassed())
                            .rate(CONFIDENCE)
                };

        for (var interval : intervals) {
            if (interval.calculable()) {
                double estimate = interval.estimate();
                assertTrue(
                        interval.low() == null || interval.low() <= estimate, interval::toString);
                assertTrue(
                        interval.high() == null || interval.high() >= estimate, interval::toString);
            }
        }
    }

    @Property
    void a_ratio_is_below_four_fifths_just_when_exact_arithmetic_says_so(
            @ForAll("tables") FourfoldTable table) {
        var left =
                BigDecimal.valueOf(table.comparisonPassed())
                        .multiply(BigDecimal.valueOf(table.referenceEntered()));
        var right =
                BigDecimal.valueOf(table.referencePassed())
                        .multiply(BigDecimal.valueOf(table.comparisonEntered()))
                        .multiply(new BigDecimal("0.8"));

        assertEquals(left.compareTo(right) < 0, table.impactBelow(4, 5));
    }

    private static BigInteger ways(FourfoldTable table, long k) {
        return choose(table.comparisonEntered(), k)
                .multiply(choose(table.referenceEntered(), table.passed() - k));
    }

    private static BigInteger choose(long n, long k) {
        var ways = BigInteger.ONE;
        for (long i = 1; i <= k; i++) {
            ways = ways.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }

    private static double share(BigInteger part, BigInteger whole) {
        return new BigDecimal(part)
                .divide(new BigDecimal(whole), MathContext.DECIMAL64)
                .doubleValue();
    }
}
