package org.touchstone.fairness;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Two groups compared within each vacancy (or band, division, staff group), then taken together:
 * the answer to "but they applied for different jobs". Pooled figures can point one way and every
 * vacancy the other (Simpson's paradox), so both are always shown.
 *
 * <p>Tables are added one by one; only the informative ones are kept, for the test of homogeneity.
 *
 * <p>Caution for the reader: to stratify by band can adjust away the very thing that is looked for,
 * when people are steered to bands.
 */
public final class Stratified {

    /** Below this, observed and expected passes agree and point in no direction. */
    private static final double NO_DIRECTION = 1e-9;

    private final List<FourfoldTable> informative = new ArrayList<>();
    private FourfoldTable pooled = new FourfoldTable(0, 0, 0, 0);
    private int strata;
    private double observedMinusExpected;
    private double variance;
    private double riskComparison;
    private double riskReference;
    private double riskVariance;
    private double oddsComparison;
    private double oddsReference;
    private double squareComparison;
    private double squareMixed;
    private double squareReference;

    /**
     * A chi-squared statistic with its degrees of freedom and p.
     *
     * @param degrees degrees of freedom
     * @param p upper tail probability
     */
    public record ChiSquare(double statistic, long degrees, double p) {
        static ChiSquare of(double statistic, long degrees) {
            return new ChiSquare(
                    statistic,
                    degrees,
                    ChiSquaredDistribution.of(degrees).survivalProbability(statistic));
        }
    }

    /**
     * Do the strata tell one story? Breslow-Day test with Tarone's correction; when p is small, no
     * single pooled ratio should be published without its strata.
     *
     * @param statistic with Tarone's correction
     * @param uncorrected without it
     * @param degrees informative strata less one
     * @param p of the corrected statistic
     * @param largeShare share (0 to 1) of the expected counts of all informative strata that are
     *     large enough
     * @param valid is that share high enough for p to be believed? Hardly ever so by vacancy
     */
    public record Homogeneity(
            double statistic,
            double uncorrected,
            long degrees,
            double p,
            double largeShare,
            boolean valid) {}

    /**
     * What the strata say together. Ratios are comparison group over reference group.
     *
     * @param strata strata in which anybody of the two groups entered
     * @param informative those that can tell anything: both groups entered, somebody passed and
     *     somebody did not. The others leave {@code cmh}, {@code observedMinusExpected} and {@code
     *     oddsRatio} as they are; strata with both groups in which everybody passed do move {@code
     *     riskRatio} towards 1
     * @param oddsRatio Mantel-Haenszel, with the interval of Robins, Breslow, Greenland (1986),
     *     Biometrics 42, 311-323
     * @param riskRatio Mantel-Haenszel, with the interval of Greenland, Robins (1985), Biometrics
     *     41, 55-68; 1 over it is on the scale of the relative likelihood
     * @param cmh Cochran-Mantel-Haenszel test without continuity correction, the one we report;
     *     null when no stratum is informative
     * @param cmhCorrected the same with 0.5 taken off the difference where that is at least 0.5, as
     *     R does by default
     * @param observedMinusExpected passes of the comparison group less those that each stratum's
     *     own rate implies: -4.1 reads "four fewer than if each vacancy had chosen evenly"
     * @param homogeneity null with fewer than two informative strata or no finite odds ratio
     * @param woolf Woolf's test of homogeneity over the strata without an empty cell, as a check;
     *     null with fewer than two of them
     * @param pooled all strata as one table
     * @param reversal do pooled figures and strata point in opposite directions?
     */
    public record Result(
            int strata,
            int informative,
            Interval oddsRatio,
            Interval riskRatio,
            ChiSquare cmh,
            ChiSquare cmhCorrected,
            double observedMinusExpected,
            Homogeneity homogeneity,
            ChiSquare woolf,
            FourfoldTable pooled,
            boolean reversal) {}

    /** Adds one stratum. A stratum that nobody of the two groups entered is none. */
    public Stratified add(FourfoldTable table) {
        if (table.entered() == 0) {
            return this;
        }
        strata++;
        pooled =
                new FourfoldTable(
                        pooled.referenceEntered() + table.referenceEntered(),
                        pooled.referencePassed() + table.referencePassed(),
                        pooled.comparisonEntered() + table.comparisonEntered(),
                        pooled.comparisonPassed() + table.comparisonPassed());
        addToRiskRatio(table);
        if (isInformative(table)) {
            informative.add(table);
            addToTestAndOddsRatio(table);
        }
        return this;
    }

    /** What the strata added so far say together. */
    public Result result(Thresholds thresholds) {
        double z = Interval.deviate(thresholds.confidence());
        double gap = Math.abs(observedMinusExpected);
        double correctedGap = gap >= 0.5 ? gap - 0.5 : gap;
        boolean any = !informative.isEmpty();
        return new Result(
                strata,
                informative.size(),
                oddsRatio(z),
                riskRatio(z),
                any ? ChiSquare.of(gap * gap / variance, 1) : null,
                any ? ChiSquare.of(correctedGap * correctedGap / variance, 1) : null,
                observedMinusExpected,
                homogeneity(thresholds),
                woolf(),
                pooled,
                isReversal());
    }

    private static boolean isInformative(FourfoldTable t) {
        return t.referenceEntered() > 0
                && t.comparisonEntered() > 0
                && t.passed() > 0
                && t.passed() < t.entered();
    }

    private void addToRiskRatio(FourfoldTable t) {
        double n = t.entered();
        double a = t.referencePassed();
        double b = t.comparisonPassed();
        double nr = t.referenceEntered();
        double nc = t.comparisonEntered();
        riskComparison += b * nr / n;
        riskReference += a * nc / n;
        riskVariance += nr / n * nc / n * (a + b) - a / n * b;
    }

    private void addToTestAndOddsRatio(FourfoldTable t) {
        double n = t.entered();
        double m = t.passed();
        double a = t.referencePassed();
        double b = t.comparisonPassed();
        double notA = t.referenceEntered() - a;
        double notB = t.comparisonEntered() - b;
        double forComparison = b * notA / n;
        double forReference = a * notB / n;
        observedMinusExpected += forComparison - forReference;
        variance += (a + notA) / n * ((b + notB) / n) * m * ((n - m) / (n - 1));
        oddsComparison += forComparison;
        oddsReference += forReference;
        double agree = (b + notA) / n;
        double disagree = (a + notB) / n;
        squareComparison += agree * forComparison;
        squareMixed += agree * forReference + disagree * forComparison;
        squareReference += disagree * forReference;
    }

    private Interval oddsRatio(double z) {
        double error =
                Math.sqrt(
                        squareComparison / (2 * oddsComparison * oddsComparison)
                                + squareMixed / (2 * oddsComparison * oddsReference)
                                + squareReference / (2 * oddsReference * oddsReference));
        return ratio(oddsComparison / oddsReference, z * error, "robins-breslow-greenland");
    }

    private Interval riskRatio(double z) {
        // Strata in which everybody passed add nought to it, which rounding can take below nought.
        double error = Math.sqrt(Math.max(0, riskVariance) / (riskComparison * riskReference));
        return ratio(riskComparison / riskReference, z * error, "greenland-robins");
    }

    private static Interval ratio(double estimate, double logHalf, String method) {
        double low = estimate == 0 ? Double.NaN : estimate * Math.exp(-logHalf);
        double high = estimate == 0 ? Double.NaN : estimate * Math.exp(logHalf);
        return Interval.of(estimate, low, high, method);
    }

    /** Breslow and Day (1980); correction by Tarone (1985), Biometrika 72, 91-95. */
    private Homogeneity homogeneity(Thresholds thresholds) {
        int degrees = informative.size() - 1;
        double odds = oddsComparison / oddsReference;
        if (degrees < 1 || !(odds > 0) || Double.isInfinite(odds)) {
            return null;
        }
        double uncorrected = 0;
        double excess = 0;
        double spread = 0;
        long large = 0;
        for (var t : informative) {
            double b = expectedComparisonPassed(t, odds);
            double a = t.passed() - b;
            double notA = t.referenceEntered() - a;
            double notB = t.comparisonEntered() - b;
            double within = 1 / (1 / a + 1 / b + 1 / notA + 1 / notB);
            double gap = t.comparisonPassed() - b;
            uncorrected += gap * gap / within;
            excess += gap;
            spread += within;
            for (double expected : new double[] {a, b, notA, notB}) {
                large += expected > thresholds.homogeneityCount() ? 1 : 0;
            }
        }
        var corrected = ChiSquare.of(Math.max(0, uncorrected - excess * excess / spread), degrees);
        double share = large / (4.0 * informative.size());
        return new Homogeneity(
                corrected.statistic(),
                uncorrected,
                degrees,
                corrected.p(),
                share,
                share >= thresholds.homogeneityShare());
    }

    /** The passes of the comparison group that give this stratum exactly these odds. */
    private static double expectedComparisonPassed(FourfoldTable t, double odds) {
        double nc = t.comparisonEntered();
        double m = t.passed();
        double square = 1 - odds;
        double linear = t.referenceEntered() - m + odds * (nc + m);
        double constant = odds * nc * m;
        double root = Math.sqrt(linear * linear + 4 * square * constant);
        // Two forms of one root: each adds where the other would take near-equal numbers apart.
        return linear >= 0 ? 2 * constant / (linear + root) : (root - linear) / (2 * square);
    }

    /** Woolf (1955), Ann. Hum. Genet. 19, 251-253; nothing is added to empty cells. */
    private ChiSquare woolf() {
        int used = 0;
        double weights = 0;
        double sum = 0;
        double squares = 0;
        for (var t : informative) {
            double a = t.referencePassed();
            double b = t.comparisonPassed();
            double notA = t.referenceEntered() - a;
            double notB = t.comparisonEntered() - b;
            if (a > 0 && b > 0 && notA > 0 && notB > 0) {
                double logOdds = Math.log(b / notB) - Math.log(a / notA);
                double weight = 1 / (1 / a + 1 / b + 1 / notA + 1 / notB);
                used++;
                weights += weight;
                sum += weight * logOdds;
                squares += weight * logOdds * logOdds;
            }
        }
        return used < 2 ? null : ChiSquare.of(Math.max(0, squares - sum * sum / weights), used - 1);
    }

    private boolean isReversal() {
        boolean pooledFavours = pooled.impactAbove(1, 1);
        boolean pooledDisfavours = pooled.impactBelow(1, 1);
        return pooledFavours && observedMinusExpected < -NO_DIRECTION
                || pooledDisfavours && observedMinusExpected > NO_DIRECTION;
    }
}
