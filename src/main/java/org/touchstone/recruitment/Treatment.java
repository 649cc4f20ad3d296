package org.touchstone.recruitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How candidates say they were treated, by organisation. What fewer people than {@code fewest} say is not
 * told (G-2), and nothing is added up over organisations, so that taking one organisation from another tells
 * nothing. Spans of different months can still be taken from each other.
 *
 * @param from the first day of answering that is counted, always the first of a month
 * @param until the last, always the end of a month that is over
 * @param fewest the fewest people of whom anything is told
 */
public record Treatment(LocalDate from, LocalDate until, int fewest, List<Place> organisations) {

    /**
     * What was said of one organisation.
     *
     * @param all everybody who answered; null while they are too few
     * @param endings the same by how their applications ended; endings of too few people stand together
     * @param remarks what they think could be better, in no order that tells who said it; empty while they are too few
     */
    public record Place(long organisationId, String organisation, Rated all, List<Rated> endings, List<String> remarks) {}

    /**
     * What so many people answered.
     *
     * @param ended as {@link Satisfaction.Ending}, {@code ALL} for everybody, {@code FEW} for all small groups together
     * @param mean from 1, not at all fairly or kindly, to 5, very fairly and kindly
     * @param shares the share of each answer from 1 to 5
     */
    public record Rated(String ended, long answers, double mean, List<Double> shares) {}

    /** So many people whose applications at an organisation ended so gave this score. */
    record Given(long organisationId, String ended, int score, long count) {}

    static final String ALL = "ALL";
    static final String FEW = "FEW";

    /** Everybody together; null where they are too few. */
    static Rated all(Collection<Given> given, int fewest) {
        return count(given) < fewest ? null : rated(ALL, given);
    }

    /** By how it ended, most people first; where all groups are small there is nothing to tell apart. */
    static List<Rated> endings(Collection<Given> given, int fewest) {
        var groups = new ArrayList<List<Given>>();
        given.stream().map(Given::ended).distinct().sorted().forEach(e -> groups.add(of(given, e)));
        groups.sort(Comparator.comparingLong(Treatment::count));
        var small = new ArrayList<Given>();
        while (!groups.isEmpty() && (count(groups.get(0)) < fewest || !small.isEmpty() && count(small) < fewest)) {
            small.addAll(groups.remove(0));
        }
        var rows = new ArrayList<Rated>();
        groups.forEach(group -> rows.add(0, rated(group.get(0).ended(), group)));
        if (!small.isEmpty() && !rows.isEmpty()) {
            rows.add(rated(FEW, small));
        }
        return List.copyOf(rows);
    }

    private static List<Given> of(Collection<Given> given, String ended) {
        return given.stream().filter(g -> g.ended().equals(ended)).toList();
    }

    private static Rated rated(String ended, Collection<Given> given) {
        var answers = count(given);
        return new Rated(
                ended,
                answers,
                (double) given.stream().mapToLong(g -> g.score() * g.count()).sum() / answers,
                IntStream.rangeClosed(Satisfaction.LOWEST, Satisfaction.HIGHEST)
                        .mapToObj(score -> (double) count(given.stream().filter(g -> g.score() == score).toList()) / answers)
                        .toList());
    }

    private static long count(Collection<Given> given) {
        return given.stream().mapToLong(Given::count).sum();
    }
}
