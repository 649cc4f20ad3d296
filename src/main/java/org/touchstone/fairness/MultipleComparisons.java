package org.touchstone.fairness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What p is worth when several groups are looked at together: with twenty groups one is expected
 * below 0.05 by chance. The family is every comparison of one view, one stage and one period;
 * people who did not declare and groups that are hidden are not of it.
 */
public final class MultipleComparisons {

    private MultipleComparisons() {}

    /**
     * Holm's step-down adjustment, for a formal claim: the chance of even one false alarm stays
     * below the level.
     *
     * <p>Source: Holm (1979), Scand. J. Stat. 6, 65-70.
     *
     * @return adjusted p, in the order given
     */
    public static double[] holm(double... p) {
        var ascending = ascending(p);
        var adjusted = new double[p.length];
        double atLeast = 0;
        for (int rank = 0; rank < p.length; rank++) {
            double scaled = Math.min(1, (p.length - rank) * p[ascending[rank]]);
            atLeast = Math.max(atLeast, scaled);
            adjusted[ascending[rank]] = atLeast;
        }
        return adjusted;
    }

    /**
     * The adjustment of Benjamini and Hochberg, for screening: of the flags raised, the share of
     * false ones stays below the level.
     *
     * <p>Source: Benjamini, Hochberg (1995), J. R. Stat. Soc. B 57, 289-300.
     *
     * @return adjusted p, in the order given
     */
    public static double[] benjaminiHochberg(double... p) {
        var ascending = ascending(p);
        var adjusted = new double[p.length];
        double atMost = 1;
        for (int rank = p.length - 1; rank >= 0; rank--) {
            double raw = p[ascending[rank]];
            // The factor first: it is 1 for the largest p, which must come out as it went in.
            atMost = Math.min(atMost, (double) p.length / (rank + 1) * raw);
            adjusted[ascending[rank]] = atMost;
        }
        return adjusted;
    }

    private static int[] ascending(double[] p) {
        if (Arrays.stream(p).anyMatch(value -> !(value >= 0 && value <= 1))) {
            throw new IllegalArgumentException("p lies between 0 and 1");
        }
        return IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
