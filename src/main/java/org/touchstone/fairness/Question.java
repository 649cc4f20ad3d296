package org.touchstone.fairness;

import java.time.LocalDate;

/**
 * What somebody wants checked. Everything but gate and characteristic may be left out.
 *
 * @param grouping how the codes are put together; null for the usual way
 * @param from null for as long as there are data
 * @param to null for as long as there are data
 * @param organisation its code; null for all that the person asking may see
 * @param reference group, code or label to compare with, or {@code highest} for the highest rate; null for the usual
 * @param stratify compare within vacancies, too
 * @param exact true counts, for analysts only and on record
 */
public record Question(
        String gate,
        String characteristic,
        String grouping,
        LocalDate from,
        LocalDate to,
        String organisation,
        String reference,
        boolean stratify,
        boolean exact) {}
