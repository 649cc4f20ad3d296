package org.touchstone.recruitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
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

    protected PlannedStage() {} // for JPA

    public PlannedStage(String name, Stage.Kind kind, Stage.ScoredBy scoredBy, int targetDays) {
        this.name = Advert.tidy(name);
        this.kind = kind;
        this.scoredBy = scoredBy;
        this.targetDays = targetDays;
    }

    /** Refuses stages without a name, a kind or a sensible time. */
    static void check(String planName, List<PlannedStage> stages) {
        var gathering =
                new BadInput.Gathering()
                        .when(planName == null || planName.isBlank(), "plan", "vacancy.plan.required")
                        .when(planName != null && planName.length() > LONGEST, "plan", "vacancy.too-long", LONGEST)
                        .when(stages.isEmpty() || stages.size() > MOST, "stages", "vacancy.stages.range", MOST);
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
        }
        gathering.refuse();
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

    @Override
    public boolean equals(Object other) {
        return other instanceof PlannedStage that
                && name.equals(that.name)
                && kind == that.kind
                && scoredBy == that.scoredBy
                && targetDays == that.targetDays;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, kind, scoredBy, targetDays);
    }
}
