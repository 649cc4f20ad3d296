package org.touchstone.interviewing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How panels rate, and how their questions serve. A difference says that somebody rates higher or lower
 * than the people beside them did on the same answers; it does not say who was right.
 *
 * @param from the first day of locking a sheet that is counted
 * @param until the last
 * @param fewest the fewest sheets from which anything is told (G-2)
 */
public record PanelInsight(LocalDate from, LocalDate until, int fewest, List<Rater> raters, List<QuestionUse> questions) {

    // Public, since both come out over the API.
    /**
     * How one member of panels rates beside the others on the same answers.
     *
     * @param sheets how many locked sheets they share with somebody; null like the rest where they are too few
     * @param own their own mean, 1 to 5
     * @param panel the mean of the others on the same answers
     * @param difference own less panel: above nought is higher
     * @param lowest the lowest rating they gave
     * @param highest the highest
     * @param spread the standard deviation of their own ratings
     */
    public record Rater(
            long personId,
            String name,
            Long sheets,
            Double own,
            Double panel,
            Double difference,
            Integer lowest,
            Integer highest,
            Double spread) {

        /** From what they gave, counted; sheets are told by whoever counted them. */
        static Rater of(long sheets, int fewest, Collection<Given> given) {
            var who = given.iterator().next();
            if (sheets < fewest) {
                return new Rater(who.personId(), who.name(), null, null, null, null, null, null, null);
            }
            var own = mean(given, Given::points);
            var panel = mean(given, g -> (double) g.othersTotal() / g.others());
            return new Rater(
                    who.personId(),
                    who.name(),
                    sheets,
                    own,
                    panel,
                    own - panel,
                    given.stream().mapToInt(Given::points).min().orElseThrow(),
                    given.stream().mapToInt(Given::points).max().orElseThrow(),
                    deviation(given, own));
        }

        private static double mean(Collection<Given> given, ToDoubleFunction<Given> of) {
            return given.stream().mapToDouble(g -> of.applyAsDouble(g) * g.count()).sum() / count(given);
        }

        private static Double deviation(Collection<Given> given, double mean) {
            var count = count(given);
            var squares = given.stream().mapToDouble(g -> Math.pow(g.points() - mean, 2) * g.count()).sum();
            return count < 2 ? null : (Double) Math.sqrt(squares / (count - 1));
        }

        private static long count(Collection<Given> given) {
            return given.stream().mapToLong(Given::count).sum();
        }
    }

    /**
     * How a question has served.
     *
     * @param vacancies at how many jobs it was asked
     * @param sheets how many locked sheets have it; null where they are too few, and the rest null or empty
     * @param shares the share of each rating 1 to 5
     * @param spread the standard deviation of the ratings
     * @param noEvidence the share of sheets on which it was left out, since it brought no evidence
     */
    public record QuestionUse(
            long questionId,
            String stem,
            String value,
            long vacancies,
            Long sheets,
            List<Double> shares,
            Double spread,
            Double noEvidence) {

        QuestionUse named(String itsValue) {
            return new QuestionUse(questionId, stem, itsValue, vacancies, sheets, shares, spread, noEvidence);
        }

        static QuestionUse of(Asked asked, int fewest, Collection<Served.Count> counts) {
            var served = Served.of(counts, fewest);
            var sheets = counts.stream().mapToLong(Served.Count::sheets).sum();
            return new QuestionUse(
                    asked.questionId(),
                    asked.stem(),
                    asked.value(),
                    asked.vacancies(),
                    sheets < fewest ? null : (Long) sheets,
                    served.shares(),
                    served.shares().isEmpty() ? null : deviation(served),
                    served.skipped());
        }

        private static Double deviation(Served served) {
            var shares = served.shares();
            var mean = IntStream.range(0, shares.size()).mapToDouble(i -> shares.get(i) * (i + 1)).sum();
            var variance = IntStream.range(0, shares.size()).mapToDouble(i -> shares.get(i) * Math.pow(i + 1 - mean, 2)).sum();
            return served.ratings() < 2 ? null : (Double) Math.sqrt(variance * served.ratings() / (served.ratings() - 1));
        }
    }

    /** So many times somebody gave these points where so many others gave so many in all. */
    record Given(long personId, String name, int points, long othersTotal, long others, long count) {}

    /** A question and at how many jobs it was asked. */
    record Asked(long questionId, String stem, long valueId, String value, long vacancies) {}

    /** The members in the order of their names. */
    static List<Rater> raters(Collection<Given> given, Map<Long, Long> sheets, int fewest) {
        return given.stream()
                .collect(Collectors.groupingBy(Given::personId))
                .entrySet()
                .stream()
                .map(e -> Rater.of(sheets.getOrDefault(e.getKey(), 0L), fewest, e.getValue()))
                .sorted(Comparator.comparing(Rater::name).thenComparing(Rater::personId))
                .toList();
    }
}
