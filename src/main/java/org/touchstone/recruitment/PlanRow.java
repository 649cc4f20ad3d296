package org.touchstone.recruitment;

import java.time.Instant;

/**
 * A plan template in a list.
 *
 * @param organisationId whose it is; null for those that ship with the system
 * @param retiredAt since when new vacancies are not offered it; null while they are
 */
public record PlanRow(
        long id,
        Long organisationId,
        String organisation,
        String name,
        String purpose,
        long stages,
        String changedBy,
        Instant changedAt,
        Instant retiredAt) {

    /** As the query has it, without the name of the organisation. */
    public PlanRow(
            long id,
            Long organisationId,
            String name,
            String purpose,
            long stages,
            String changedBy,
            Instant changedAt,
            Instant retiredAt) {
        this(id, organisationId, null, name, purpose, stages, changedBy, changedAt, retiredAt);
    }

    PlanRow of(String organisationName) {
        return new PlanRow(id, organisationId, organisationName, name, purpose, stages, changedBy, changedAt, retiredAt);
    }

    public boolean isShipped() {
        return organisationId == null;
    }
}
