package org.touchstone.recruitment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How candidates say they were treated, by organisation and span of time. What fewer people than
 * {@code fewest} say is not told (G-2), and nothing is added up over organisations or spans. Spans do not
 * overlap and, once told, stay as they are, so that no two figures can be taken from each other.
 *
 * @param fewest the fewest people of whom anything is told
 */
public record Treatment(int fewest, List<Place> organisations) {

    /**
     * What was said of one organisation.
     *
     * @param spans the newest first; none while too few have answered
     */
    public record Place(long organisationId, String organisation, List<Span> spans) {}

    /**
     * What was said in one span: one month, or as many on end as it took for enough people to answer.
     *
     * @param from the first day of answering that is counted (days are those of UTC)
     * @param until the last
     * @param all everybody who answered
     * @param endings the same by how their applications ended; endings of too few people stand together
     * @param remarks what they think could be better, in no order that tells who said it
     */
    public record Span(LocalDate from, LocalDate until, Rated all, List<Rated> endings, List<String> remarks) {}

    /**
     * What so many people answered.
     *
     * @param ended as {@link Satisfaction.Ending}, {@code ALL} for everybody, {@code FEW} for all small groups together
     * @param mean from 1, not at all fairly or kindly, to 5, very fairly and kindly
     * @param shares the share of each answer from 1 to 5
     */
    public record Rated(String ended, long answers, double mean, List<Double> shares) {}

    /** So many people whose applications at an organisation ended so gave this score in a month. */
    record Given(long organisationId, YearMonth month, String ended, int score, long count) {}

    /** What somebody wrote in a month. */
    record Said(long organisationId, YearMonth month, String words) {}

    static final String ALL = "ALL";
    static final String FEW = "FEW";

    /** The spans of one organisation, from the month of its first answer on. */
    static List<Span> spans(Collection<Given> given, Collection<Said> said, int fewest) {
        var months = new TreeMap<>(given.stream().collect(Collectors.groupingBy(Given::month)));
        var spans = new ArrayList<Span>();
        var gathered = new ArrayList<Given>();
        for (var month : months.keySet()) {
            gathered.addAll(months.get(month));
            if (count(gathered) >= fewest) {
                var from = spans.isEmpty() ? months.firstKey().atDay(1) : spans.get(0).until().plusDays(1);
                spans.add(0, span(from, month.atEndOfMonth(), List.copyOf(gathered), said, fewest));
                gathered.clear();
            }
        }
        return List.copyOf(spans);
    }

    private static Span span(LocalDate from, LocalDate until, List<Given> given, Collection<Said> said, int fewest) {
        var remarks =
                said.stream()
                        .filter(s -> !s.month().atDay(1).isBefore(from) && !s.month().atEndOfMonth().isAfter(until))
                        .map(Said::words)
                        .sorted()
                        .toList();
        return new Span(from, until, rated(ALL, given), endings(given, fewest), remarks);
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
