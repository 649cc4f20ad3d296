package org.touchstone.fairness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import java.util.Arrays;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MultipleComparisonsTest {

    /** The fifteen p of Benjamini and Hochberg (1995), out of order. */
    static final double[] FIFTEEN = {
        0.3240, 0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.4262,
        0.5719, 0.6528, 0.7590, 1.0
    };

    @Test
    void of_fifteen_published_p_holm_rejects_three_and_benjamini_hochberg_four() {
        assertEquals(3, atMostFivePercent(MultipleComparisons.holm(FIFTEEN)));
        assertEquals(4, atMostFivePercent(MultipleComparisons.benjaminiHochberg(FIFTEEN)));
        assertEquals(3, Arrays.stream(FIFTEEN).filter(p -> p * 15 <= 0.05).count());
    }

    private static long atMostFivePercent(double[] adjusted) {
        return Arrays.stream(adjusted).filter(p -> p <= 0.05).count();
    }

    @Test
    void adjusted_p_come_back_in_the_order_given() {
        double[] p = {0.04, 0.01, 0.03};

        assertArrayEquals(new double[] {0.06, 0.03, 0.06}, MultipleComparisons.holm(p), 1e-12);
        assertArrayEquals(
                new double[] {0.04, 0.03, 0.04}, MultipleComparisons.benjaminiHochberg(p), 1e-12);
    }

    @Test
    void no_p_at_all_gives_none_and_an_impossible_p_is_refused() {
        assertEquals(0, MultipleComparisons.holm().length);
        assertThrows(IllegalArgumentException.class, () -> MultipleComparisons.holm(0.5, 1.5));
        assertThrows(
                IllegalArgumentException.class,
                () -> MultipleComparisons.benjaminiHochberg(Double.NaN));
    }

    @Provide
    Arbitrary<double[]> probabilities() {
        return Arbitraries.doubles().between(0, 1).array(double[].class).ofMaxSize(30);
    }

    @Property
    void holm_is_at_least_benjamini_hochberg_and_that_at_least_the_plain_p(
            @ForAll("probabilities") double[] p) {
        var holm = MultipleComparisons.holm(p);
        var screening = MultipleComparisons.benjaminiHochberg(p);

        for (int i = 0; i < p.length; i++) {
            assertTrue(screening[i] >= p[i]);
            assertTrue(holm[i] >= screening[i] - 1e-15);
            assertTrue(holm[i] <= 1);
        }
    }
}
