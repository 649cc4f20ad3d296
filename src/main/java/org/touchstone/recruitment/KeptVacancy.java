package org.touchstone.recruitment;

import java.time.Instant;
import java.time.LocalDate;
import org.touchstone.shared.Clocks;

/**
 * A vacancy that has ended and whose applications are still readable, or one that is held, ended or not.
 *
 * @param applications how many of them would go
 * @param heldAt since when a legal hold lies on it, or null
 */
public record KeptVacancy(
        long id, String reference, String title, String organisation, Instant endedAt, long applications, Instant heldAt, String heldBy,
        String heldReason) {

    public boolean isHeld() {
        return heldAt != null;
    }

    public LocalDate endedOn() {
        return endedAt == null ? null : LocalDate.ofInstant(endedAt, Clocks.ZONE);
    }

    /** The day from which on what was written in its applications is removed, unless it is held. */
    public LocalDate until(int months) {
        return endedOn().plusMonths(months);
    }
}
