package org.touchstone.fairness;

/**
 * Where a check begins to ask people to look. All are defaults that an organisation may change, and
 * every result carries those it was made with.
 *
 * @param confidence level of all intervals
 * @param significance p below this counts
 * @param ratioNumerator the impact ratio counts as outside below numerator/denominator ...
 * @param ratioDenominator ... and above denominator/numerator; 4/5 is the four-fifths rule
 * @param minimumEntered with fewer people than this in either group nothing is said
 * @param minimumExpectedPasses nor with fewer expected passes than this in either group, at the
 *     rate of both together
 * @param minimumShare a group below this share of all who declared needs no four-fifths
 *     determination (Uniform Guidelines on Employee Selection Procedures)
 * @param verdictOnAdjusted does the verdict use the p adjusted for the number of groups? By default
 *     the plain one, so that the verdict on a group does not depend on who else is shown
 * @param homogeneityCount expected counts above this are large enough for Breslow-Day ...
 * @param homogeneityShare ... which is valid when at least this share of them is
 */
public record Thresholds(
        double confidence,
        double significance,
        long ratioNumerator,
        long ratioDenominator,
        long minimumEntered,
        long minimumExpectedPasses,
        double minimumShare,
        boolean verdictOnAdjusted,
        long homogeneityCount,
        double homogeneityShare) {

    /** The defaults of the national practice this system follows. */
    public static final Thresholds DEFAULTS =
            new Thresholds(0.95, 0.05, 4, 5, 10, 5, 0.02, false, 5, 0.8);

    /**
     * @throws IllegalArgumentException if a share is not strictly between 0 and 1 or the ratio is
     *     not
     */
    public Thresholds {
        if (!(confidence > 0 && confidence < 1 && significance > 0 && significance < 1)) {
            throw new IllegalArgumentException("Confidence and significance lie between 0 and 1");
        }
        if (ratioNumerator <= 0 || ratioNumerator >= ratioDenominator) {
            throw new IllegalArgumentException("The ratio lies between 0 and 1");
        }
    }
}
