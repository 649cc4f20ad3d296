package org.touchstone.interviewing;

import java.time.Instant;

/**
 * A question of the library with how it has served.
 *
 * @param national whether it ships with every installation
 * @param vacancies in the kits of how many vacancies it stands
 * @param served how it has told people apart
 */
public record QuestionRow(
        long id,
        boolean national,
        int number,
        String valueCode,
        long valueId,
        String value,
        String stem,
        Instant changedAt,
        String changedBy,
        Instant retiredAt,
        long vacancies,
        Served served) {

    public QuestionRow(
            long id,
            Long organisationId,
            int number,
            String valueCode,
            long valueId,
            String stem,
            Instant changedAt,
            String changedBy,
            Instant retiredAt,
            long vacancies) {
        this(
                id,
                organisationId == null,
                number,
                valueCode,
                valueId,
                valueCode,
                stem,
                changedAt,
                changedBy,
                retiredAt,
                vacancies,
                Served.NEVER);
    }

    /** The same with the value's name and how the question has served. */
    QuestionRow with(String name, Served how) {
        return new QuestionRow(
                id, national, number, valueCode, valueId, name, stem, changedAt, changedBy, retiredAt, vacancies, how);
    }
}
