package org.touchstone.recruitment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** An open job as the public list shows it. */
public record JobRow(
        String reference,
        String title,
        String organisation,
        String department,
        String location,
        String pay,
        Vacancy.Contract contract,
        Vacancy.Hours hours,
        LocalDate closesOn,
        String summary,
        Instant openedAt,
        Instant changedAt) {

    /** Days in which people may still apply after that one; 0 on the closing date. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, closesOn);
    }
}
