package org.touchstone.interviewing;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a question has served: whether its answers lie apart, and how often it brought no evidence. A
 * question to which everybody gets the same rating tells nobody apart.
 *
 * @param ratings how many locked ratings there are
 * @param shares the share of each rating 1 to 5; empty where there are too few to say (G-2)
 * @param skipped the share of sheets on which it was left out; null where there are too few to say
 */
public record Served(long ratings, List<Double> shares, Double skipped) {

    static final Served NEVER = new Served(0, List.of(), null);

    // Public, since the platform makes rows by public constructors only.
    /** So many sheets with the question and these points; null points: left out with a reason. */
    public record Count(long questionId, Integer points, long sheets) {}

    static Served of(Collection<Count> counts, int least) {
        var skipped = counts.stream().filter(c -> c.points() == null).mapToLong(Count::sheets).sum();
        var rated = counts.stream().filter(c -> c.points() != null).mapToLong(Count::sheets).sum();
        if (rated + skipped < least) {
            return new Served(rated, List.of(), null);
        }
        var shares =
                rated < least
                        ? List.<Double>of()
                        : IntStream.rangeClosed(Consensus.CONCERN, Consensus.BEST)
                                .mapToObj(points -> (double) given(counts, points) / rated)
                                .toList();
        return new Served(rated, shares, (double) skipped / (rated + skipped));
    }

    private static long given(Collection<Count> counts, int points) {
        return counts.stream().filter(c -> c.points() != null && c.points() == points).mapToLong(Count::sheets).sum();
    }
}
