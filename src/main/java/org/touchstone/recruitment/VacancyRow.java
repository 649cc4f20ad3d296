package org.touchstone.recruitment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A vacancy as a list shows it. */
public record VacancyRow(
        long id,
        String reference,
        String title,
        long organisationId,
        String organisation,
        String department,
        Vacancy.State state,
        LocalDate closesOn,
        int posts,
        String recruitingManager,
        Instant changedAt,
        long applications) {

    /** From JPQL, before its applications are counted. */
    public VacancyRow(
            long id,
            String reference,
            String title,
            long organisationId,
            String organisation,
            String department,
            Vacancy.State state,
            LocalDate closesOn,
            int posts,
            String recruitingManager,
            Instant changedAt) {
        this(
                id, reference, title, organisationId, organisation, department, state, closesOn, posts,
                recruitingManager, changedAt, 0);
    }

    VacancyRow with(long counted) {
        return new VacancyRow(
                id, reference, title, organisationId, organisation, department, state, closesOn, posts,
                recruitingManager, changedAt, counted);
    }

    /** Days in which people may still apply after that one; 0 on the closing date. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, closesOn);
    }
}
