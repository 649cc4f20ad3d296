package org.touchstone.recruitment;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A plan template in full.
 *
 * @param organisationId whose it is; null for those that ship with the system
 * @param retiredAt since when new vacancies are not offered it; null while they are
 * @param mayEdit whether the person who asked may change it
 */
public record PlanView(
        long id,
        int version,
        Long organisationId,
        String organisation,
        String name,
        String purpose,
        List<PlanStep> stages,
        String changedBy,
        Instant changedAt,
        Instant retiredAt,
        boolean mayEdit) {

    /**
     * A stage of it.
     *
     * @param looksAt the criteria that an interview asks about, by where they are assessed; none for the usual ones
     * @param values the codes of the values it looks at; none for all
     * @param enteredSubject with enteredBody, what candidates are told on coming to it; null for nothing of its own
     * @param leftSubject with leftBody, what candidates are told on passing it; null for the usual notice
     */
    public record PlanStep(
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

        static PlanStep of(PlannedStage stage) {
            var brief = stage.brief();
            return new PlanStep(
                    stage.name(),
                    stage.kind(),
                    stage.scoredBy(),
                    stage.targetDays(),
                    brief.looksAt(),
                    brief.values(),
                    brief.entered().subject(),
                    brief.entered().body(),
                    brief.left().subject(),
                    brief.left().body());
        }

        /** As it was planned. */
        public PlannedStage planned() {
            return PlannedStage.of(name, kind, scoredBy, targetDays, looksAt, values, enteredSubject, enteredBody, leftSubject, leftBody);
        }
    }

    /** As a vacancy takes it whose framework states these values. */
    static PlanView toTake(PlanTemplate template, Set<String> valueCodes) {
        return of(template, null, false, template.stages().stream().map(s -> s.knowing(valueCodes)).toList());
    }

    static PlanView of(PlanTemplate template, String organisation, boolean mayEdit) {
        return of(template, organisation, mayEdit, template.stages());
    }

    private static PlanView of(PlanTemplate template, String organisation, boolean mayEdit, List<PlannedStage> stages) {
        return new PlanView(
                template.id(),
                template.version(),
                template.organisationId(),
                organisation,
                template.name(),
                template.purpose(),
                stages.stream().map(PlanStep::of).toList(),
                template.changedBy(),
                template.changedAt(),
                template.retiredAt(),
                mayEdit);
    }

    public boolean isShipped() {
        return organisationId == null;
    }

    /** Its stages as plans of their own. */
    public List<PlannedStage> planned() {
        return stages.stream().map(PlanStep::planned).toList();
    }
}
