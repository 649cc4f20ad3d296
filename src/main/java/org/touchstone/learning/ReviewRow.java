package org.touchstone.learning;

import java.time.LocalDate;

/**
 * A review in a list.
 *
 * @param unit the team in which it happened
 * @param openActions what is still to be done
 */
public record ReviewRow(
        long id, String title, LocalDate happenedOn, String organisation, String unit, String author, AfterActionReview.Share share, long openActions) {}
