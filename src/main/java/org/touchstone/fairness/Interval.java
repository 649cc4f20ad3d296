package org.touchstone.fairness;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A figure with the range that the data leave open: what a reader needs before believing the
 * figure.
 *
 * <p>Null stands for "there is no such number" and never for nought: a null estimate is not
 * calculable (nobody was selected), a null bound is open on that side or not calculable.
 * Not-a-number and infinity become null, so neither can reach a page, an export or JSON.
 *
 * @param estimate the figure; null where it is not calculable
 * @param low lower bound in the unit of the estimate
 * @param high upper bound in the unit of the estimate
 * @param method how the bounds were found, for example {@code koopman}
 */
public record Interval(Double estimate, Double low, Double high, String method) {

    public Interval {
        estimate = finite(estimate);
        low = finite(low);
        high = finite(high);
    }

    /** Is there a figure at all? */
    public boolean calculable() {
        return estimate != null;
    }

    static Interval of(double estimate, double low, double high, String method) {
        return new Interval(estimate, low, high, method);
    }

    /** The two-sided normal deviate of a confidence level: 1.959964 for 0.95. */
    static double deviate(double confidence) {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
    }

    private static Double finite(Double number) {
        return number == null || !Double.isFinite(number) ? null : number;
    }
}
