package org.touchstone.values;

import java.time.Instant;
import java.time.LocalDate;
import org.touchstone.shared.Clocks;

/**
 * One version of a framework in a list.
 *
 * @param organisation the name of the organisation whose it is, or null
 * @param values how many it has
 * @param publishReason why it was published, or null
 * @param retireReason why it ended, or null
 */
public record FrameworkRow(
        long id,
        ValuesFramework.Kind kind,
        Long organisationId,
        String organisation,
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

    /** As the query has it, without the name of the organisation. */
    public FrameworkRow(
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
        this(
                id, kind, organisationId, null, name, number, state, effectiveFrom, effectiveUntil, values, changedBy,
                changedAt, publishedBy, publishReason, retireReason);
    }

    FrameworkRow of(String organisationName) {
        return new FrameworkRow(
                id, kind, organisationId, organisationName, name, number, state, effectiveFrom, effectiveUntil, values,
                changedBy, changedAt, publishedBy, publishReason, retireReason);
    }

    FrameworkRow forStrangers() {
        return new FrameworkRow(
                id, kind, organisationId, organisation, name, number, state, effectiveFrom, effectiveUntil, values, null, null,
                null, null, null);
    }

    /** The day of the last change, in the organisation's own zone. */
    public LocalDate changedOn() {
        return changedAt == null ? null : LocalDate.ofInstant(changedAt, Clocks.ZONE);
    }

    public Standing standing(LocalDate day) {
        return Standing.on(day, state, effectiveFrom, effectiveUntil);
    }
}
