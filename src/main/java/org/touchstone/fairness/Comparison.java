package org.touchstone.fairness;

/**
 * One group compared with the reference group: every figure of one line of a check.
 *
 * <p>Numbers are null where they are not calculable.
 *
 * @param relativeLikelihood reference rate over comparison rate, Koopman interval
 * @param relativeLikelihoodKatz the same with the Katz interval
 * @param impactRatio comparison rate over reference rate, Koopman interval
 * @param impactRatioKatz the same with the Katz interval
 * @param difference comparison rate less reference rate, as a share (0.05 is five points), Wald
 * @param differenceCorrected the same with continuity correction
 * @param rejectionRatio comparison group's rate of not passing over the reference group's
 * @param shortfall passes that are missing at the reference group's rate
 * @param fisher exact p, two-sided
 * @param midP mid-p, two-sided
 * @param z two-proportion z, pooled; below 0 the comparison group is worse off
 * @param adjustedP Fisher's p after Benjamini and Hochberg, over the groups shown
 * @param holmP Fisher's p after Holm, over the groups shown
 * @param smallestFisher the smallest p that any outcome could have given
 * @param fourFifthsAdverse is the impact ratio below the threshold ratio?
 * @param fourFifthsFragile would that flag go away had one decision fallen the other way?
 * @param smallShare is the group so small a part of the pool that the four-fifths rule asks for no
 *     determination?
 * @param stratified the same two groups compared within strata
 */
public record Comparison(
        Interval relativeLikelihood,
        Interval relativeLikelihoodKatz,
        Interval impactRatio,
        Interval impactRatioKatz,
        Interval difference,
        Interval differenceCorrected,
        Double rejectionRatio,
        Double shortfall,
        double fisher,
        double midP,
        Double z,
        double adjustedP,
        double holmP,
        double smallestFisher,
        boolean fourFifthsAdverse,
        boolean fourFifthsFragile,
        boolean smallShare,
        Stratified.Result stratified) {

    static Comparison of(
            FourfoldTable table,
            boolean smallShare,
            Stratified.Result stratified,
            Thresholds thresholds) {
        double confidence = thresholds.confidence();
        double fisher = table.fisher();
        boolean adverse = adverse(table, thresholds);
        return new Comparison(
                table.relativeLikelihood(confidence),
                table.relativeLikelihoodKatz(confidence),
                table.impactRatio(confidence),
                table.impactRatioKatz(confidence),
                table.difference(confidence, false),
                table.difference(confidence, true),
                table.rejectionRatio(),
                table.shortfall(),
                fisher,
                table.midP(),
                table.z(),
                fisher,
                fisher,
                table.smallestFisher(),
                adverse,
                adverse && !adverse(table.withOneDecisionChanged(), thresholds),
                smallShare,
                stratified);
    }

    Comparison adjusted(double benjaminiHochberg, double holm) {
        return new Comparison(
                relativeLikelihood,
                relativeLikelihoodKatz,
                impactRatio,
                impactRatioKatz,
                difference,
                differenceCorrected,
                rejectionRatio,
                shortfall,
                fisher,
                midP,
                z,
                benjaminiHochberg,
                holm,
                smallestFisher,
                fourFifthsAdverse,
                fourFifthsFragile,
                smallShare,
                stratified);
    }

    private static boolean adverse(FourfoldTable table, Thresholds thresholds) {
        return table.impactBelow(thresholds.ratioNumerator(), thresholds.ratioDenominator());
    }
}
