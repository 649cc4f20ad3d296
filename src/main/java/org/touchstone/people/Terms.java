package org.touchstone.people;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an employment begins with.
 *
 * @param postId the post, which says unit, organisation and pay band
 * @param ends the last day of a fixed term, or null for as long as it goes on
 * @param lineManagerId the person who manages them, or null when nobody does
 * @param fte the share of full time, above 0 and at most 1
 */
public record Terms(long postId, LocalDate starts, LocalDate ends, Employment.Kind kind, BigDecimal fte, Long lineManagerId) {

    /** Full time on substantive terms. */
    public static Terms substantive(long postId, LocalDate starts, Long lineManagerId) {
        return new Terms(postId, starts, null, Employment.Kind.SUBSTANTIVE, BigDecimal.ONE, lineManagerId);
    }
}
