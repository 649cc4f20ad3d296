package org.touchstone.recruitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** A stage as a plan has it, before it is any vacancy's. */
@Embeddable
public class PlannedStage {

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
        this.name = name;
        this.kind = kind;
        this.scoredBy = scoredBy;
        this.targetDays = targetDays;
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
