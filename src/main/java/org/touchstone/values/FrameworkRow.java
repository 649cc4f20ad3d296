package org.touchstone.values;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One version of a framework in a list.
 *
 * @param values how many it has
 * @param publishReason why it was published, or null
 * @param retireReason why it ended, or null
 */
public record FrameworkRow(
        long id,
        ValuesFramework.Kind kind,
        Long organisationId,
        String name,
        int number,
        ValuesFramework.State state,
        LocalDate effectiveFrom,
        LocalDate effectiveUntil,
        int values,
        String changedBy,
        Instant changedAt,
        String publishedBy,
        String publishReason,
        String retireReason) {

    public boolean inForceOn(LocalDate day) {
        return state != ValuesFramework.State.DRAFT
                && !day.isBefore(effectiveFrom)
                && (effectiveUntil == null || day.isBefore(effectiveUntil));
    }
}
