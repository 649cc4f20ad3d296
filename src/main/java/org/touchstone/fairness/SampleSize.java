package org.touchstone.fairness;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many people it takes to see anything. Shown beside a check, so that "no flag" on a handful of
 * people is not read as good news.
 */
public final class SampleSize {

    private SampleSize() {}

    /**
     * People needed in each of two equal groups so that a true impact ratio is found with the given
     * power: 388 for 0.8 at a reference rate of 50%, 5% and 80%.
     *
     * <p>Source: Fleiss, Levin, Paik (2003), Statistical Methods for Rates and Proportions, 3rd
     * ed., formula 4.14 (pooled variance under the hypothesis of no difference, no continuity
     * correction), rounded up.
     *
     * @param referenceRate above 0 and below 1
     * @param impactRatio the ratio to be found; not 1, and times the rate below 1
     * @param significance two-sided, for example 0.05
     * @param power for example 0.8
     * @throws IllegalArgumentException if there is no difference to find or a rate is not possible
     */
    public static long perGroup(
            double referenceRate, double impactRatio, double significance, double power) {
        double p = referenceRate;
        double q = referenceRate * impactRatio;
        if (!(p > 0 && p < 1 && q >= 0 && q < 1) || p == q) {
            throw new IllegalArgumentException(
                    "Two different rates from 0 to 1, not " + p + ", " + q);
        }
        double mean = (p + q) / 2;
        double wrongAlarm = Interval.deviate(1 - significance);
        double missed = NormalDistribution.of(0, 1).inverseCumulativeProbability(power);
        double root =
                wrongAlarm * Math.sqrt(2 * mean * (1 - mean))
                        + missed * Math.sqrt(p * (1 - p) + q * (1 - q));
        return (long) Math.ceil(root * root / ((p - q) * (p - q)));
    }

    /**
     * The smallest Fisher p that a shortlist for one post can give, whoever is chosen: 1 over its
     * length (from three people on; two can never differ). Below 0.05 from 21 people on, so one
     * vacancy can almost never show anything.
     *
     * @param shortlisted people on the shortlist, at least 1
     * @throws IllegalArgumentException if the shortlist is empty
     */
    public static double smallestFisher(long shortlisted) {
        if (shortlisted < 1) {
            throw new IllegalArgumentException("A shortlist has at least one person");
        }
        return new FourfoldTable(shortlisted - 1, 0, 1, 1).smallestFisher();
    }
}
