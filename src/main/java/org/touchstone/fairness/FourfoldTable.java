package org.touchstone.fairness;

import java.math.BigInteger;

/**
 * One stage seen for two groups: of each, how many entered and how many passed. Every figure that
 * compares two groups comes from here.
 *
 * <p>Two ratios say the same thing from two sides and are easily confused. The <em>relative
 * likelihood</em> is the reference group's rate over the comparison group's: above 1 the comparison
 * group is worse off (the workforce race and disability equality standards). The <em>impact
 * ratio</em> is the comparison group's rate over the reference group's: below 1 the comparison
 * group is worse off (the four-fifths rule). Each is one over the other.
 *
 * <p>All figures are a screening prompt for review by people. None of them is a legal test.
 *
 * @param referenceEntered people of the reference group who entered the stage
 * @param referencePassed people of those who passed it
 * @param comparisonEntered people of the comparison group who entered the stage
 * @param comparisonPassed people of those who passed it
 */
public record FourfoldTable(
        long referenceEntered,
        long referencePassed,
        long comparisonEntered,
        long comparisonPassed) {

    /**
     * @throws IllegalArgumentException if a count is negative, more passed than entered, or a group
     *     has more than a thousand million people
     */
    public FourfoldTable {
        GroupCounts.requirePossible(referenceEntered, referencePassed);
        GroupCounts.requirePossible(comparisonEntered, comparisonPassed);
    }

    /** The table of two groups, the reference group first. */
    public static FourfoldTable of(GroupCounts reference, GroupCounts comparison) {
        return new FourfoldTable(
                reference.entered(), reference.passed(), comparison.entered(), comparison.passed());
    }

    /** People of both groups who entered. */
    public long entered() {
        return referenceEntered + comparisonEntered;
    }

    /** People of both groups who passed. */
    public long passed() {
        return referencePassed + comparisonPassed;
    }

    /** The same table seen from the other group. */
    public FourfoldTable swapped() {
        return new FourfoldTable(
                comparisonEntered, comparisonPassed, referenceEntered, referencePassed);
    }

    /**
     * Reference rate over comparison rate, with the Koopman interval (the impact ratio's, reversed
     * and turned over). Not calculable when nobody of the comparison group passed; the lower bound
     * still says how large it is at least.
     */
    public Interval relativeLikelihood(double confidence) {
        double[] impact = ScoreInterval.ofImpactRatio(this, Interval.deviate(confidence));
        return Interval.of(
                (double) (referencePassed * comparisonEntered)
                        / (double) (comparisonPassed * referenceEntered),
                1 / impact[1],
                1 / impact[0],
                ScoreInterval.METHOD);
    }

    /**
     * Comparison rate over reference rate, with the asymptotic score interval of Koopman (1984),
     * Biometrics 40, 513-517, which holds for empty cells and for groups of whom all passed.
     */
    public Interval impactRatio(double confidence) {
        double[] bounds = ScoreInterval.ofImpactRatio(this, Interval.deviate(confidence));
        return Interval.of(impact(), bounds[0], bounds[1], ScoreInterval.METHOD);
    }

    /**
     * The impact ratio with the log interval of Katz et al. (1978), Biometrics 34, 469-474: easy to
     * check by hand, too narrow with small numbers, and without bounds when nobody of a group
     * passed.
     */
    public Interval impactRatioKatz(double confidence) {
        double a = referencePassed;
        double b = comparisonPassed;
        double error = Math.sqrt(1 / b - 1.0 / comparisonEntered + 1 / a - 1.0 / referenceEntered);
        double factor = Math.exp(Interval.deviate(confidence) * error);
        double low = a == 0 || b == 0 ? Double.NaN : impact() / factor;
        return Interval.of(impact(), low, impact() * factor, "katz");
    }

    /** The relative likelihood with the Katz interval: {@link #impactRatioKatz} turned over. */
    public Interval relativeLikelihoodKatz(double confidence) {
        return swapped().impactRatioKatz(confidence);
    }

    /**
     * Comparison rate less reference rate (0.05 is five percentage points; below 0 the comparison
     * group is worse off) with the Wald interval.
     *
     * @param corrected widen by the continuity correction (1/n + 1/m)/2 on each side, as papers of
     *     NHS boards print it
     */
    public Interval difference(double confidence, boolean corrected) {
        double pr = rate(referencePassed, referenceEntered);
        double pc = rate(comparisonPassed, comparisonEntered);
        double error =
                Math.sqrt(pr * (1 - pr) / referenceEntered + pc * (1 - pc) / comparisonEntered);
        double correction = (1.0 / referenceEntered + 1.0 / comparisonEntered) / 2;
        double half = Interval.deviate(confidence) * error + (corrected ? correction : 0);
        String method = corrected ? "wald-corrected" : "wald";
        return Interval.of(pc - pr, pc - pr - half, pc - pr + half, method);
    }

    /**
     * How many times as likely the comparison group was <em>not</em> to pass: where most people
     * pass, this shows what the ratio of passes conceals. Null when everybody of the reference
     * group passed.
     */
    public Double rejectionRatio() {
        long comparisonRejected = comparisonEntered - comparisonPassed;
        long referenceRejected = referenceEntered - referencePassed;
        return Interval.of(
                        (double) (comparisonRejected * referenceEntered)
                                / (double) (referenceRejected * comparisonEntered),
                        Double.NaN,
                        Double.NaN,
                        "")
                .estimate();
    }

    /**
     * How many more people of the comparison group would have passed at the reference group's rate;
     * negative when more passed than that. Null when there is no reference group.
     */
    public Double shortfall() {
        return referenceEntered == 0
                ? null
                : (double) (comparisonEntered * referencePassed) / referenceEntered
                        - comparisonPassed;
    }

    /**
     * Two-proportion z with the pooled rate; below 0 the comparison group is worse off. Its square
     * is Pearson's chi-squared without continuity correction. Null when all or none passed, or a
     * group is empty.
     */
    public Double z() {
        double n = entered();
        double spread = (double) referenceEntered * comparisonEntered * passed() * (n - passed());
        double cross = comparisonPassed * referenceEntered - referencePassed * comparisonEntered;
        return spread == 0 ? null : cross * Math.sqrt(n / spread);
    }

    /**
     * Fisher's exact p, two-sided: the probability of every table with these margins that is no
     * more likely than the one seen. As in R, tables within one part in ten million count as
     * equally likely. With nothing to tell (an empty group, all passed, none passed) it is 1.
     */
    public double fisher() {
        return new ExactTest(this).fisher();
    }

    /**
     * The mid-p, two-sided: the probability of the less likely tables and half that of the equally
     * likely ones, of both tails. Less cautious than {@link #fisher()} and never above it; with
     * nothing to tell it is 0.5.
     *
     * <p>Source: Fagerland, Lydersen, Laake (2013), BMC Med. Res. Methodol. 13:91.
     */
    public double midP() {
        return new ExactTest(this).midP();
    }

    /**
     * The smallest Fisher p that any outcome with these margins could have given: when it is above
     * the level of significance, no outcome whatever could have shown anything.
     */
    public double smallestFisher() {
        long fewest = Math.max(0, passed() - referenceEntered);
        long most = Math.min(comparisonEntered, passed());
        return Math.min(withComparisonPassed(fewest).fisher(), withComparisonPassed(most).fisher());
    }

    /**
     * Is the impact ratio strictly below numerator/denominator (4/5 for the four-fifths rule)?
     * Worked in whole numbers: 4/25 over 1/5 is exactly four fifths and not below, which floating
     * point gets wrong.
     */
    public boolean impactBelow(long numerator, long denominator) {
        return impactAgainst(numerator, denominator) < 0;
    }

    /** Is the impact ratio strictly above numerator/denominator? Worked in whole numbers. */
    public boolean impactAbove(long numerator, long denominator) {
        return impactAgainst(numerator, denominator) > 0;
    }

    /**
     * The table if one decision had fallen the other way: one more of the comparison group passed,
     * in the place of one of the reference group. The table itself where that is not possible.
     */
    public FourfoldTable withOneDecisionChanged() {
        return referencePassed == 0 || comparisonPassed == comparisonEntered
                ? this
                : withComparisonPassed(comparisonPassed + 1);
    }

    private FourfoldTable withComparisonPassed(long passes) {
        return new FourfoldTable(referenceEntered, passed() - passes, comparisonEntered, passes);
    }

    private int impactAgainst(long numerator, long denominator) {
        BigInteger left = product(denominator, comparisonPassed, referenceEntered);
        return left.compareTo(product(numerator, referencePassed, comparisonEntered));
    }

    private static BigInteger product(long x, long y, long z) {
        return BigInteger.valueOf(x)
                .multiply(BigInteger.valueOf(y))
                .multiply(BigInteger.valueOf(z));
    }

    private double impact() {
        return (double) (comparisonPassed * referenceEntered)
                / (double) (referencePassed * comparisonEntered);
    }

    private static double rate(long passed, long entered) {
        return (double) passed / entered;
    }
}
