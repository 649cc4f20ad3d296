package org.touchstone.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A review in full.
 *
 * @param mine whether the reader wrote it, and so changes it
 */
public record ReviewView(
        long id, int version, String title, LocalDate happenedOn, String expected, String happened, String difference, String nextTime,
        AfterActionReview.Share share, Instant sharedAt, String author, String organisation, String unit, boolean mine, List<Action> actions) {

    /**
     * What somebody does about it.
     *
     * @param mine whether it is the reader's to do
     */
    public record Action(long id, String words, long ownerId, String owner, LocalDate dueOn, LocalDate doneOn, boolean mine) {}

    public ReviewText text() {
        return new ReviewText(title, happenedOn, expected, happened, difference, nextTime);
    }

    public boolean isShared() {
        return share != AfterActionReview.Share.NOBODY;
    }
}
