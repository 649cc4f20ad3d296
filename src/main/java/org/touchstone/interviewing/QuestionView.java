package org.touchstone.interviewing;

import java.time.Instant;
import org.touchstone.values.StatedValue;

/**
 * A question in full.
 *
 * @param version of what was read, to be sent back with a change (G-11)
 * @param organisationId whose it is; null for one that ships with every installation
 * @param used whether a kit holds it, so that a change makes the next version
 * @param mayWrite whether the reader may change it
 */
public record QuestionView(
        long id,
        int version,
        Long organisationId,
        int number,
        String valueCode,
        StatedValue value,
        QuestionText text,
        boolean used,
        boolean mayWrite,
        String changedBy,
        Instant changedAt,
        Instant retiredAt,
        String retiredReason) {}
