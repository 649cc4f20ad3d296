package org.touchstone.fairness;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * The exact test of one {@link FourfoldTable}: all tables with its margins, ordered by how likely
 * they are.
 *
 * <p>Each tail is found by bisection and summed outwards from its most likely table by recurrence,
 * until what is left no longer counts. Margins of a million cost some thousand multiplications.
 */
final class ExactTest {

    /** Tables this close in probability are equally likely; the tolerance of R's fisher.test. */
    private static final double TIE = 1e-7;

    private static final double NEGLIGIBLE = 1e-18;

    private final long comparison;
    private final long reference;
    private final long passed;
    private final long observed;
    private final long fewest;
    private final long most;

    ExactTest(FourfoldTable table) {
        comparison = table.comparisonEntered();
        reference = table.referenceEntered();
        passed = table.passed();
        observed = table.comparisonPassed();
        fewest = Math.max(0, passed - reference);
        most = Math.min(comparison, passed);
    }

    double fisher() {
        return fewest == most ? 1 : noLikelierThan(Math.log1p(TIE));
    }

    double midP() {
        return fewest == most
                ? 0.5
                : (noLikelierThan(Math.log1p(TIE)) + noLikelierThan(Math.log1p(-TIE))) / 2;
    }

    /** Probability of the tables at most as likely as the observed one times e to the tolerance. */
    private double noLikelierThan(double tolerance) {
        var tables =
                HypergeometricDistribution.of(
                        (int) (comparison + reference), (int) passed, (int) comparison);
        double limit = tables.logProbability((int) observed) + tolerance;
        long mode = (passed + 1) * (comparison + 1) / (comparison + reference + 2);
        if (tables.logProbability((int) mode) <= limit) {
            return 1;
        }
        long below = boundary(tables, limit, fewest - 1, mode);
        long above = boundary(tables, limit, most + 1, mode);
        double lower = below < fewest ? 0 : tables.probability((int) below) * sumDownFrom(below);
        double upper = above > most ? 0 : tables.probability((int) above) * sumUpFrom(above);
        return Math.min(1, lower + upper);
    }

    /** From the edge of the possible towards the mode: the last table that is within the limit. */
    private static long boundary(
            HypergeometricDistribution tables, double limit, long edge, long mode) {
        long within = edge;
        long beyond = mode;
        while (Math.abs(beyond - within) > 1) {
            long middle = within + (beyond - within) / 2;
            if (tables.logProbability((int) middle) <= limit) {
                within = middle;
            } else {
                beyond = middle;
            }
        }
        return within;
    }

    /** The tail from k down, in units of the probability of k. */
    private double sumDownFrom(long k) {
        double sum = 0;
        double term = 1;
        for (long i = k; i >= fewest && term > sum * NEGLIGIBLE; i--) {
            sum += term;
            term /= stepUp(i - 1);
        }
        return sum;
    }

    /** The tail from k up, in units of the probability of k. */
    private double sumUpFrom(long k) {
        double sum = 0;
        double term = 1;
        for (long i = k; i <= most && term > sum * NEGLIGIBLE; i++) {
            sum += term;
            term *= stepUp(i);
        }
        return sum;
    }

    /** P(i + 1) / P(i) of the hypergeometric distribution. */
    private double stepUp(long i) {
        return (double) (passed - i)
                * (comparison - i)
                / ((double) (i + 1) * (reference - passed + i + 1));
    }
}
