package org.touchstone.recruitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.touchstone.shared.BadInput;
import org.touchstone.values.StatedValue;

/**
 * One vacancy in full, for those who work on it.
 *
 * @param gaps what must still be said before a draft can be handed in
 * @param mayEdit whether the person who asked may change it where its state allows
 * @param mayApprove whether that person may approve it where its state allows (G-6)
 * @param mayWaive whether that person may let a finding of the language check stand (VR-3)
 * @param seesInterviews whether that person may look at the interviews of its stages
 */
public record VacancyView(
        long id,
        int version,
        String reference,
        long organisationId,
        String organisation,
        Vacancy.State state,
        String title,
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
        LocalDate closesOn,
        long recruitingManagerId,
        String recruitingManager,
        Long postId,
        Long frameworkId,
        String planName,
        List<CriterionRow> criteria,
        List<StageRow> stages,
        Instant createdAt,
        Instant changedAt,
        String changedBy,
        Instant submittedAt,
        String sentBackReason,
        Instant approvedAt,
        Instant openedAt,
        Instant closedAt,
        String withdrawnReason,
        List<BadInput.Field> gaps,
        boolean mayEdit,
        boolean mayApprove,
        boolean mayWaive,
        boolean seesInterviews) {

    /** A criterion with the value it shows. */
    public record CriterionRow(
            long id,
            int position,
            String text,
            Criterion.Kind kind,
            Criterion.AssessedAt assessedAt,
            Long valueId,
            String value) {

        static CriterionRow of(Criterion criterion, StatedValue value) {
            return new CriterionRow(
                    criterion.id(),
                    criterion.position(),
                    criterion.text(),
                    criterion.kind(),
                    criterion.assessedAt(),
                    criterion.valueId(),
                    value == null ? null : value.name());
        }
    }

    /**
     * A stage of its plan.
     *
     * @param looksAt the criteria that an interview asks about, by where they are assessed; none for the usual ones
     * @param values the codes of the values it looks at; none for all
     * @param enteredSubject with enteredBody, what candidates are told on coming to it; null for nothing of its own
     * @param leftSubject with leftBody, what candidates are told on passing it; null for the usual notice
     */
    public record StageRow(
            long id,
            int position,
            String name,
            Stage.Kind kind,
            Stage.ScoredBy scoredBy,
            int targetDays,
            List<Criterion.AssessedAt> looksAt,
            List<String> values,
            String enteredSubject,
            String enteredBody,
            String leftSubject,
            String leftBody) {

        static StageRow of(Stage stage) {
            return of(stage.id(), stage.position(), PlannedStage.like(stage));
        }

        static StageRow of(long id, int position, PlannedStage planned) {
            var brief = planned.brief();
            return new StageRow(
                    id,
                    position,
                    planned.name(),
                    planned.kind(),
                    planned.scoredBy(),
                    planned.targetDays(),
                    brief.looksAt(),
                    brief.values(),
                    brief.entered().subject(),
                    brief.entered().body(),
                    brief.left().subject(),
                    brief.left().body());
        }

        /** Whether a panel judges at it. */
        public boolean isInterview() {
            return kind == Stage.Kind.VALUES_INTERVIEW || kind == Stage.Kind.ASSESSMENT_CENTRE;
        }

        /** As it was planned. */
        public PlannedStage planned() {
            return PlannedStage.of(name, kind, scoredBy, targetDays, looksAt, values, enteredSubject, enteredBody, leftSubject, leftBody);
        }
    }

    static VacancyView of(
            Vacancy vacancy,
            String organisation,
            String recruitingManager,
            List<CriterionRow> criteria,
            List<BadInput.Field> gaps,
            boolean mayEdit,
            boolean mayApprove,
            boolean mayWaive,
            boolean seesInterviews) {
        return new VacancyView(
                vacancy.id(),
                vacancy.version(),
                vacancy.reference(),
                vacancy.organisationId(),
                organisation,
                vacancy.state(),
                vacancy.title(),
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
                vacancy.closesOn(),
                vacancy.recruitingManagerId(),
                recruitingManager,
                vacancy.postId(),
                vacancy.frameworkId(),
                vacancy.planName(),
                criteria,
                vacancy.stages().stream().map(StageRow::of).toList(),
                vacancy.createdAt(),
                vacancy.changedAt(),
                vacancy.changedBy(),
                vacancy.submittedAt(),
                vacancy.sentBackReason(),
                vacancy.approvedAt(),
                vacancy.openedAt(),
                vacancy.closedAt(),
                vacancy.withdrawnReason(),
                gaps,
                mayEdit,
                mayApprove,
                mayWaive,
                seesInterviews);
    }

    public List<CriterionRow> essential() {
        return criteria.stream().filter(c -> c.kind() == Criterion.Kind.ESSENTIAL).toList();
    }

    public List<CriterionRow> desirable() {
        return criteria.stream().filter(c -> c.kind() == Criterion.Kind.DESIRABLE).toList();
    }
}
