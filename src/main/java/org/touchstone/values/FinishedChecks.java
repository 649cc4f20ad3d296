package org.touchstone.values;

import java.time.LocalDate;

/**
 * How often a self-check was finished in a month.
 *
 * @param month the first day of it
 * @param finished how often; null while there are too few to show
 */
public record FinishedChecks(LocalDate month, Integer finished, boolean hidden) {

    static FinishedChecks of(LocalDate month, int finished, int smallestShown) {
        return finished < smallestShown ? new FinishedChecks(month, null, true) : new FinishedChecks(month, finished, false);
    }
}
