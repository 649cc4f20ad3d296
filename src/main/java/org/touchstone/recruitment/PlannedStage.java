package org.touchstone.recruitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.touchstone.shared.BadInput;

/** A stage as a plan has it, before it is any vacancy's. */
@Embeddable
public class PlannedStage {

    private static final int LONGEST = 100;
    private static final int MOST = 12;
    private static final int MOST_DAYS = 365;

    private String name;

    @Enumerated(EnumType.STRING)
    private Stage.Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "scored_by")
    private Stage.ScoredBy scoredBy;

    @Column(name = "target_days")
    private int targetDays;

    // What a StageBrief says, column by column: EclipseLink cannot fetch an embeddable within a collection of embeddables.

    @Column(name = "looks_at")
    private String looksAt;

    @Column(name = "value_codes")
    private String valueCodes;

    @Column(name = "entered_subject")
    private String enteredSubject;

    @Column(name = "entered_body")
    private String enteredBody;

    @Column(name = "left_subject")
    private String leftSubject;

    @Column(name = "left_body")
    private String leftBody;

    protected PlannedStage() {} // for JPA

    public PlannedStage(String name, Stage.Kind kind, Stage.ScoredBy scoredBy, int targetDays) {
        this(name, kind, scoredBy, targetDays, StageBrief.usual());
    }

    public PlannedStage(String name, Stage.Kind kind, Stage.ScoredBy scoredBy, int targetDays, StageBrief brief) {
        this.name = Advert.tidy(name);
        this.kind = kind;
        this.scoredBy = scoredBy;
        this.targetDays = targetDays;
        this.looksAt = StageBrief.joined(brief.looksAt().stream().map(Enum::name));
        this.valueCodes = StageBrief.joined(brief.values().stream());
        this.enteredSubject = brief.entered().subject();
        this.enteredBody = brief.entered().body();
        this.leftSubject = brief.left().subject();
        this.leftBody = brief.left().body();
    }

    /** Part by part, as views and other systems have it. */
    static PlannedStage of(
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
        var brief = new StageBrief(looksAt, values, new StageMessage(enteredSubject, enteredBody), new StageMessage(leftSubject, leftBody));
        return new PlannedStage(name, kind, scoredBy, targetDays, brief);
    }

    /** The stage of a vacancy, or of a template, as a plan of its own. */
    static PlannedStage like(Stage stage) {
        return new PlannedStage(stage.name(), stage.kind(), stage.scoredBy(), stage.targetDays(), stage.brief());
    }

    PlannedStage copy() {
        return new PlannedStage(name, kind, scoredBy, targetDays, brief());
    }

    /** The same without values that are not stated any more. */
    PlannedStage knowing(Set<String> valueCodes) {
        return new PlannedStage(name, kind, scoredBy, targetDays, brief().knowing(valueCodes));
    }

    /** Refuses stages without a name, a kind or a sensible time, and plans that make no sense. */
    static void check(String planName, List<PlannedStage> stages, Set<String> valueCodes) {
        var gathering =
                new BadInput.Gathering()
                        .when(planName == null || planName.isBlank(), "plan", "vacancy.plan.required")
                        .when(planName != null && planName.length() > LONGEST, "plan", "vacancy.too-long", LONGEST);
        gather(gathering, stages, valueCodes);
        gathering.refuse();
    }

    /** Names every problem of a plan's stages at its field. */
    static void gather(BadInput.Gathering gathering, List<PlannedStage> stages, Set<String> valueCodes) {
        gathering.when(stages.isEmpty() || stages.size() > MOST, "stages", "vacancy.stages.range", MOST);
        for (int i = 0; i < stages.size(); i++) {
            var stage = stages.get(i);
            var at = "stages[" + i + "].";
            gathering
                    .when(stage.name == null, at + "name", "vacancy.stage.name.required")
                    .when(stage.name != null && stage.name.length() > LONGEST, at + "name", "vacancy.too-long", LONGEST)
                    .when(stage.kind == null, at + "kind", "vacancy.stage.kind.required")
                    .when(stage.scoredBy == null, at + "scoredBy", "vacancy.stage.scoredBy.required")
                    .when(
                            stage.targetDays < 1 || stage.targetDays > MOST_DAYS,
                            at + "targetDays",
                            "vacancy.stage.days.range",
                            MOST_DAYS);
            stage.brief().gather(gathering, at, stage.kind, valueCodes);
        }
        new PlanOrder(stages).gather(gathering);
    }

    public String name() {
        return name;
    }

    public Stage.Kind kind() {
        return kind;
    }

    public Stage.ScoredBy scoredBy() {
        return scoredBy;
    }

    public int targetDays() {
        return targetDays;
    }

    /** What it looks at and what it tells. */
    public StageBrief brief() {
        return new StageBrief(
                StageBrief.codes(looksAt).map(Criterion.AssessedAt::valueOf).toList(),
                StageBrief.codes(valueCodes).toList(),
                new StageMessage(enteredSubject, enteredBody),
                new StageMessage(leftSubject, leftBody));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlannedStage that
                && Objects.equals(name, that.name)
                && kind == that.kind
                && scoredBy == that.scoredBy
                && targetDays == that.targetDays
                && brief().equals(that.brief());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, kind, scoredBy, targetDays, brief());
    }
}
