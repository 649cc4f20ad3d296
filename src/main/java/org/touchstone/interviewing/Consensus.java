package org.touchstone.interviewing;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/**
 * What independent ratings of one person on one value, 1 to 5, amount to (VR-6).
 *
 * <p>Ratings close together settle themselves: their median stands, the lower of two middles, since talk
 * makes them hardly better (Pulakos and others 1996). Ratings two or more apart, or any that sees an area
 * for concern, oblige the panel to talk and to write down why.
 */
public record Consensus(List<Integer> ratings) {

    public static final int CONCERN = 1;
    public static final int EXPECTED = 3;
    public static final int BEST = 5;
    private static final int FAR_APART = 2;

    public Consensus {
        ratings = ratings.stream().sorted().toList();
        if (ratings.stream().anyMatch(r -> r < CONCERN || r > BEST)) {
            throw new IllegalArgumentException("Ratings are 1 to 5, not " + ratings);
        }
    }

    public static Consensus of(Collection<Integer> ratings) {
        return new Consensus(List.copyOf(ratings));
    }

    /** The greatest difference between any two. */
    public int spread() {
        return ratings.isEmpty() ? 0 : highest() - lowest();
    }

    public int lowest() {
        return ratings.get(0);
    }

    public int highest() {
        return ratings.get(ratings.size() - 1);
    }

    /** Whether the panel has to talk: ratings far apart, or any area for concern. */
    public boolean needsDiscussion() {
        return spread() >= FAR_APART || ratings.contains(CONCERN);
    }

    /** What stands where nobody says otherwise: the median, of two middles the lower; nothing without ratings. */
    public OptionalInt usual() {
        return ratings.isEmpty() ? OptionalInt.empty() : OptionalInt.of(ratings.get((ratings.size() - 1) / 2));
    }

    /** Whether two middles differ, so that the lower of them is the median (VR-6). */
    public boolean isTied() {
        var size = ratings.size();
        return size > 0 && !ratings.get((size - 1) / 2).equals(ratings.get(size / 2));
    }

    /** Whether a rating lies within those given; outside them it takes new evidence. */
    public boolean covers(int rating) {
        return !ratings.isEmpty() && rating >= lowest() && rating <= highest();
    }
}
