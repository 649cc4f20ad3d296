package org.touchstone.values;

import java.time.Instant;

/**
 * One entry of the ledger as it is read.
 *
 * @param framework the name and version of the framework the value was rated in
 * @param anchor what the rating means in that version, or null without a rating
 */
public record ObservationRow(
        long id,
        Instant at,
        long valueId,
        String valueCode,
        String valueName,
        long frameworkId,
        String framework,
        int frameworkNumber,
        Observation.Source source,
        Integer rating,
        String anchor,
        String evidence,
        String rater,
        long contextId,
        String context,
        Long applicationId) {}
