package org.touchstone.appraisal;

import java.time.LocalDate;

/**
 * An appraisal in a list: whose, with whom, and how far it has come.
 *
 * @param appraiser null where nobody manages the person
 */
public record AppraisalRow(
        long id, long personId, String person, String post, String appraiser, long cycleId, String cycle, LocalDate endsOn, Appraisal.State state,
        LocalDate metOn) {

    /** Whether it should be over by now. */
    public boolean isLate(LocalDate today) {
        return !state.isOver() && endsOn.isBefore(today);
    }
}
