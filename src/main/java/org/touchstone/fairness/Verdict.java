package org.touchstone.fairness;

/**
 * What a check asks of people. It never says that a decision was right or wrong, lawful or
 * unlawful: absence of evidence is not evidence of fairness, and a difference may have an
 * explanation.
 */
public enum Verdict {
    /** Too few people to say anything. Never to be shown as good news. */
    INSUFFICIENT_DATA,
    /** Neither the ratio nor the test stands out. */
    NO_FLAG,
    /** Either the ratio or the test stands out: keep an eye on it. */
    WATCH,
    /** Both stand out: worth a look by a named person. */
    REVIEW;

    /**
     * The verdict on one comparison.
     *
     * @param p the p that counts, see {@link Thresholds#verdictOnAdjusted()}
     */
    public static Verdict of(FourfoldTable table, double p, Thresholds thresholds) {
        if (tooFew(table, thresholds)) {
            return INSUFFICIENT_DATA;
        }
        long numerator = thresholds.ratioNumerator();
        long denominator = thresholds.ratioDenominator();
        boolean ratio =
                table.impactBelow(numerator, denominator)
                        || table.impactAbove(denominator, numerator);
        boolean test = p < thresholds.significance();
        if (ratio && test) {
            return REVIEW;
        }
        return ratio || test ? WATCH : NO_FLAG;
    }

    private static boolean tooFew(FourfoldTable table, Thresholds thresholds) {
        long smaller = Math.min(table.referenceEntered(), table.comparisonEntered());
        return smaller < thresholds.minimumEntered()
                || smaller * table.passed() < thresholds.minimumExpectedPasses() * table.entered();
    }
}
