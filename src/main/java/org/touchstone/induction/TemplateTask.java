package org.touchstone.induction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumSet;
import java.util.Set;
import org.touchstone.shared.BadInput;

/** A task as a template has it, before it is anybody's. */
@Embeddable
public class TemplateTask {

    private static final Set<TransitionPlan.Stage> STAGES =
            EnumSet.range(TransitionPlan.Stage.PREPARATION, TransitionPlan.Stage.STABILISATION);

    @Enumerated(EnumType.STRING)
    private TransitionPlan.Stage stage;

    private String title;

    @Enumerated(EnumType.STRING)
    private PlanTask.Owner owner;

    @Column(name = "offset_days")
    private int offsetDays;

    @Column(name = "value_id")
    private Long valueId;

    private boolean mandatory;

    protected TemplateTask() {} // for JPA

    /** @param offsetDays days from day 0; below nought is before it */
    public TemplateTask(TransitionPlan.Stage stage, String title, PlanTask.Owner owner, int offsetDays, Long valueId, boolean mandatory) {
        this.stage = stage;
        this.title = title == null ? "" : title.strip();
        this.owner = owner;
        this.offsetDays = offsetDays;
        this.valueId = valueId;
        this.mandatory = mandatory;
    }

    /** Names every problem at its field; at is what stands before the field's name. */
    void gather(BadInput.Gathering gathering, String at) {
        gathering
                .when(title.isEmpty() || title.length() > PlanTask.LONGEST_TITLE, at + "title", "induction.task.title.required", PlanTask.LONGEST_TITLE)
                .when(stage == null || !STAGES.contains(stage), at + "stage", "induction.task.stage.required")
                .when(owner == null, at + "owner", "induction.task.owner.required")
                .when(Math.abs(offsetDays) > PlanTask.FURTHEST, at + "offsetDays", "induction.task.offset.range", PlanTask.FURTHEST);
    }

    public TransitionPlan.Stage stage() {
        return stage;
    }

    public String title() {
        return title;
    }

    public PlanTask.Owner owner() {
        return owner;
    }

    public int offsetDays() {
        return offsetDays;
    }

    public Long valueId() {
        return valueId;
    }

    public boolean mandatory() {
        return mandatory;
    }
}
