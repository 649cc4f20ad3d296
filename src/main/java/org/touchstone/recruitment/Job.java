package org.touchstone.recruitment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.touchstone.people.OrganisationRow;
import org.touchstone.shared.Clocks;
import org.touchstone.values.StatedBehaviour;
import org.touchstone.values.StatedValue;

/**
 * A job as the public reads it. There is nothing in it that is not for everybody.
 *
 * @param daysLeft days in which people may still apply after today; 0 on the closing date
 * @param closedOn since when nobody can apply, or null while people can
 */
public record Job(
        String reference,
        String title,
        String organisationCode,
        String organisation,
        Standing standing,
        String department,
        String location,
        String pay,
        Vacancy.Contract contract,
        Vacancy.Hours hours,
        String hoursText,
        String summary,
        String duties,
        String causeStatement,
        String flexibleStatement,
        String adjustmentsStatement,
        String helpContact,
        int posts,
        LocalDate opensOn,
        LocalDate closesOn,
        long daysLeft,
        LocalDate closedOn,
        List<Asked> essential,
        List<Asked> desirable,
        List<Step> steps,
        Instant changedAt) {

    /** Whether people can apply. */
    public enum Standing {
        OPEN,
        CLOSED,
        WITHDRAWN
    }

    /**
     * A criterion as an applicant reads it.
     *
     * @param value the name of the value it shows, or null, with what the organisation means by it
     */
    public record Asked(
            String text, Criterion.AssessedAt assessedAt, String value, String meaning, List<String> behaviours) {

        private static Asked of(Criterion criterion, StatedValue value) {
            return value == null
                    ? new Asked(criterion.text(), criterion.assessedAt(), null, null, List.of())
                    : new Asked(
                            criterion.text(),
                            criterion.assessedAt(),
                            value.name(),
                            value.plainText(),
                            value.weWill().stream().map(StatedBehaviour::text).toList());
        }
    }

    /**
     * A stage as an applicant reads it.
     *
     * @param by about when it is over, if all goes as planned
     */
    public record Step(String name, Stage.Kind kind, LocalDate by) {}

    static Job of(Vacancy vacancy, OrganisationRow organisation, Map<Long, StatedValue> values, LocalDate today) {
        var open = vacancy.isOpenOn(today);
        var standing =
                open
                        ? Standing.OPEN
                        : vacancy.state() == Vacancy.State.WITHDRAWN ? Standing.WITHDRAWN : Standing.CLOSED;
        return new Job(
                vacancy.reference(),
                vacancy.title(),
                organisation.code(),
                organisation.name(),
                standing,
                vacancy.department(),
                vacancy.location(),
                vacancy.pay(),
                vacancy.contract(),
                vacancy.hours(),
                vacancy.hoursText(),
                vacancy.summary(),
                vacancy.duties(),
                vacancy.causeStatement(),
                vacancy.flexibleStatement(),
                vacancy.adjustmentsStatement(),
                vacancy.helpContact(),
                vacancy.posts(),
                vacancy.openedAt().atZone(Clocks.ZONE).toLocalDate(),
                vacancy.closesOn(),
                Math.max(0, ChronoUnit.DAYS.between(today, vacancy.closesOn())),
                open ? null : vacancy.closesOn(),
                asked(vacancy, Criterion.Kind.ESSENTIAL, values),
                asked(vacancy, Criterion.Kind.DESIRABLE, values),
                steps(vacancy),
                vacancy.changedAt());
    }

    private static List<Asked> asked(Vacancy vacancy, Criterion.Kind kind, Map<Long, StatedValue> values) {
        return vacancy.criteria().stream()
                .filter(c -> c.kind() == kind)
                .map(c -> Asked.of(c, c.valueId() == null ? null : values.get(c.valueId())))
                .toList();
    }

    private static List<Step> steps(Vacancy vacancy) {
        var steps = new ArrayList<Step>();
        var day = vacancy.closesOn();
        for (var stage : vacancy.stages()) {
            day = day.plusDays(stage.targetDays());
            steps.add(new Step(stage.name(), stage.kind(), day));
        }
        return steps;
    }
}
