package org.touchstone.recruitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How recruitment goes, in figures that nobody's name is in: who came how far, how long it took, where
 * people heard of the job and where they gave up.
 *
 * @param from the first day of applying that is counted
 * @param until the last
 */
public record Insight(
        LocalDate from,
        LocalDate until,
        List<Step> funnel,
        List<StageTime> times,
        List<SourceRow> sources,
        List<FormStep> form,
        List<Scorer> scorers,
        List<Advertised> adverts) {

    /** The fewest people that a share is told of (G-2). */
    public static final int FEWEST = 5;

    /** The fewest applications from which it is told how a shortlister scores. */
    public static final int FEWEST_SCORED = 10;

    /** A stage of the funnel: a kind of stage, or an end that people reach after the stages. */
    public record Step(String step, long reached, Double shareOfApplied, Double shareOfStepBefore) {}

    /**
     * How long a kind of stage took those who left it.
     *
     * @param usual days within which half were done
     * @param most days within which nine of ten were done
     * @param inTime the share done within the days planned
     * @param open how many stand there now
     */
    public record StageTime(
            Stage.Kind kind, long came, long passed, long refused, long left, long open, Integer usual, Integer most, Double inTime) {}

    /**
     * Where people heard of the job and how far they came. Sources of fewer than five people stand together in
     * one row of at least five, so that nobody is found by subtraction.
     *
     * @param source as {@link Source}, {@code NOT_SAID} for those who did not say, {@code FEW} for all small ones together
     */
    public record SourceRow(String source, long applied, long shortlisted, long offered, Double shareShortlisted) {

        static final String NOT_SAID = "NOT_SAID";
        static final String FEW = "FEW";

        static SourceRow of(String source, long applied, long shortlisted, long offered) {
            return new SourceRow(source, applied, shortlisted, offered, applied == 0 ? null : (double) shortlisted / applied);
        }

        private SourceRow with(SourceRow other) {
            return of(FEW, applied + other.applied, shortlisted + other.shortlisted, offered + other.offered);
        }

        /** The rows that may be shown, most people first; fewer than five in all are no rows. */
        static List<SourceRow> shown(List<SourceRow> all) {
            var rows = new ArrayList<>(all);
            rows.sort(Comparator.comparingLong(SourceRow::applied).thenComparing(SourceRow::source));
            while (rows.size() > 1 && Math.min(rows.get(0).applied(), rows.get(1).applied()) < FEWEST) {
                rows.add(0, rows.remove(0).with(rows.remove(0)));
            }
            rows.removeIf(row -> row.applied() < FEWEST);
            rows.sort(Comparator.comparingLong(SourceRow::applied).reversed().thenComparing(SourceRow::source));
            return List.copyOf(rows);
        }
    }

    /** A step of the application form, and how many of those who began came as far. */
    public record FormStep(String step, long reached, Double shareOfBegun) {}

    /**
     * How one shortlister scores beside the others who scored the same answers.
     *
     * @param scored how many applications they and somebody else have scored; null like the rest where they are fewer than ten
     * @param own their own mean, 0 to 3
     * @param others the mean of the others on the same answers
     * @param difference own less others: above nought is milder
     * @param spread the standard deviation of their own scores
     */
    public record Scorer(String name, Long scored, Double own, Double others, Double difference, Double spread) {}

    /**
     * How plainly a job was advertised, and how many applied.
     *
     * @param grade the reading grade of its texts
     * @param findings what the language check still says about it
     * @param shareShortlisted null while nobody is shortlisted, and of fewer than five
     */
    public record Advertised(
            long vacancyId, String reference, String title, double grade, int findings, long applied, Double shareShortlisted) {}
}
