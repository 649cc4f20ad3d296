package org.touchstone.people;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One employment in a person's file. Pay and the reason for leaving are null for whoever may not know
 * them.
 */
public record EmploymentRow(
        long id,
        long organisationId,
        String organisation,
        String staffNumber,
        String post,
        String band,
        String unit,
        Employment.Kind kind,
        BigDecimal fte,
        BigDecimal contractedHours,
        BigDecimal hourlyPay,
        LocalDate starts,
        LocalDate ends,
        String leavingReason,
        Long managerId,
        String manager) {

    EmploymentRow withoutPay() {
        return new EmploymentRow(
                id, organisationId, organisation, staffNumber, post, band, unit, kind, fte, contractedHours, null, starts,
                ends, null, managerId, manager);
    }

    boolean isOn(LocalDate day) {
        return !starts.isAfter(day) && (ends == null || !ends.isBefore(day));
    }
}
