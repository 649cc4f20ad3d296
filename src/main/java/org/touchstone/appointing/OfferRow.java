package org.touchstone.appointing;

import java.time.Instant;
import java.time.LocalDate;
import org.touchstone.recruitment.Application;

/**
 * An offer in a list.
 *
 * @param ref the application by its anonymous reference
 * @param openChecks checks that are not over
 * @param nextDue the day of the next of them, or null
 */
public record OfferRow(
        long applicationId,
        String ref,
        long candidateId,
        String name,
        Application.State state,
        long vacancyId,
        String title,
        String reference,
        long recruitingManagerId,
        long organisationId,
        LocalDate startsOn,
        LocalDate answerBy,
        long openChecks,
        LocalDate nextDue,
        Instant madeAt) {

    /** Whether it waits for an answer that was hoped for by now; it stands all the same (G-8). */
    public boolean isLate(LocalDate today) {
        return state == Application.State.OFFERED && answerBy.isBefore(today);
    }

    public boolean isIn(String wanted) {
        return state.name().equals(wanted);
    }
}
