package org.touchstone.appraisal;

import java.time.LocalDate;
import java.util.List;

/**
 * An objective as it is read.
 *
 * @param version of what was read, to be sent back with a change (G-11)
 */
public record ObjectiveView(
        long id, int version, long appraisalId, String words, String aim, String measure, LocalDate dueOn, boolean development,
        boolean edi, Objective.State state, String outcome, List<Long> valueIds) {

    /** Whether it still counts. */
    public boolean isLive() {
        return state != Objective.State.DROPPED;
    }
}
