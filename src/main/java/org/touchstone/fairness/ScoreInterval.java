package org.touchstone.fairness;

import org.apache.commons.numbers.rootfinder.BrentSolver;

import java.util.function.DoubleUnaryOperator;

/**
 * Koopman's asymptotic score interval for the impact ratio: the ratios that the data do not
 * contradict, those for which chi-squared of the best fit is at most z squared.
 *
 * <p>Source: Koopman (1984), Biometrics 40, 513-517; the quadratic in the form of Fagerland,
 * Lydersen, Laake (2015), Stat. Methods Med. Res. 24, 224-254.
 */
final class ScoreInterval {

    static final String METHOD = "koopman";

    private static final BrentSolver SOLVER = new BrentSolver(1e-14, 1e-14, 1e-14);

    private ScoreInterval() {}

    /**
     * Lower and upper bound. The lower is 0 when nobody of the comparison group passed, the upper
     * infinite when nobody of the reference group did; not-a-number when a group is empty.
     */
    static double[] ofImpactRatio(FourfoldTable table, double z) {
        return table.referenceEntered() == 0 || table.comparisonEntered() == 0
                ? new double[] {Double.NaN, Double.NaN}
                : new double[] {lower(table, z), 1 / lower(table.swapped(), z)};
    }

    private static double lower(FourfoldTable table, double z) {
        if (table.comparisonPassed() == 0) {
            return 0;
        }
        DoubleUnaryOperator excess = t -> chiSquared(table, Math.exp(t)) - z * z;
        double inside = 0;
        if (table.referencePassed() == 0) {
            for (double step = 1; excess.applyAsDouble(inside) >= 0; step *= 2) {
                inside += step;
            }
        } else {
            inside =
                    Math.log((double) table.comparisonPassed() / table.comparisonEntered())
                            - Math.log((double) table.referencePassed() / table.referenceEntered());
        }
        double outside = inside - 1;
        for (double step = 1; excess.applyAsDouble(outside) <= 0; step *= 2) {
            outside -= step;
        }
        return Math.exp(SOLVER.findRoot(excess, outside, inside));
    }

    /**
     * Chi-squared of the best fit with {@code p_c = phi * p_r}. The score of the group whose fitted
     * rate is the lower one serves for both: the other's is nought over nought when its rate is 1.
     */
    private static double chiSquared(FourfoldTable table, double phi) {
        double a = table.referencePassed();
        double b = table.comparisonPassed();
        double nr = table.referenceEntered();
        double nc = table.comparisonEntered();
        double linear = nc * phi + b + nr + a * phi;
        double discriminant = linear * linear - 4 * (nr + nc) * phi * (a + b);
        // The smaller root, without the difference of two near-equal numbers.
        double pr = 2 * (a + b) / (linear + Math.sqrt(Math.max(0, discriminant)));
        double pc = phi * pr;
        double gap = phi < 1 ? b - nc * pc : nr * pr - a;
        if (gap == 0) {
            return 0;
        }
        double score = gap / (1 - Math.min(pr, pc));
        return score * score * ((1 - pc) / (nc * pc) + (1 - pr) / (nr * pr));
    }
}
