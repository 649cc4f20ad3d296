package org.touchstone.appraisal;

import java.time.LocalDate;

/**
 * A cycle with how far it has come: counts of appraisals, and nothing of what stands in them.
 *
 * @param people for whom it opens
 * @param opened how many have an appraisal by now
 * @param over how many are final or exempt
 */
public record CycleRow(
        long id, long organisationId, String organisation, String name, LocalDate startsOn, LocalDate endsOn, RatingMode mode,
        AppraisalCycle.State state, long people, long opened, long over) {

    /** Whether people are still being given theirs. */
    public boolean isOpening() {
        return state == AppraisalCycle.State.OPENING;
    }
}
