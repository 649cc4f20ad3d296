package org.touchstone.induction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.touchstone.shared.BadInput;

/** Something to do in a plan: by whom, and by which day counted from day 0. */
@Entity
@Table(name = "plan_task")
public class PlanTask {

    /** Whose it is. */
    public enum Owner {
        NEWCOMER,
        MANAGER,
        BUDDY,
        IT,
        HR
    }

    /** Where it stands. */
    public enum State {
        OPEN,
        DONE,
        NOT_NEEDED
    }

    static final String ENTITY = "plan-task";
    static final int LONGEST_TITLE = 200;
    static final int FURTHEST = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "plan_id", updatable = false)
    private long planId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TransitionPlan.Stage stage;

    @Column(updatable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Owner owner;

    @Column(name = "offset_days", updatable = false)
    private int offsetDays;

    @Column(name = "value_id", updatable = false)
    private Long valueId;

    @Column(updatable = false)
    private boolean mandatory;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private String reason;

    @Column(name = "done_by")
    private String doneBy;

    @Column(name = "done_on")
    private LocalDate doneOn;

    protected PlanTask() {} // for JPA

    PlanTask(long planId, TemplateTask task) {
        this.planId = planId;
        this.stage = task.stage();
        this.title = task.title();
        this.owner = task.owner();
        this.offsetDays = task.offsetDays();
        this.valueId = task.valueId();
        this.mandatory = task.mandatory();
    }

    /** It is done, not needed for a reason, or open after all. To say the same again changes nothing. */
    InductionMoved stands(State to, String why, String by, LocalDate today, Long organisationId) {
        if (to == null) {
            throw BadInput.at("state", "induction.task.state.required");
        }
        if (to == State.NOT_NEEDED && (why == null || why.isBlank() || why.strip().length() > TransitionPlan.LONGEST_REASON)) {
            throw BadInput.at("reason", "induction.task.reason.required", TransitionPlan.LONGEST_REASON);
        }
        var before = state;
        state = to;
        reason = to == State.NOT_NEEDED ? why.strip() : null;
        doneBy = to == State.OPEN ? null : by;
        doneOn = to == State.OPEN ? null : today;
        return new InductionMoved("InductionTaskStands", ENTITY, id, organisationId, before.name(), to.name(), reason);
    }

    /** @param instead what stands where the name stood; null where the name stays, and only words go */
    void forget(String name, String instead) {
        if (reason != null) {
            reason = instead == null ? "" : instead;
        }
        if (instead != null && name.equals(doneBy)) {
            doneBy = instead;
        }
    }

    long id() {
        return id;
    }

    TransitionPlan.Stage stage() {
        return stage;
    }

    String title() {
        return title;
    }

    int offsetDays() {
        return offsetDays;
    }

    Long valueId() {
        return valueId;
    }

    boolean mandatory() {
        return mandatory;
    }

    String reason() {
        return reason;
    }

    String doneBy() {
        return doneBy;
    }

    LocalDate doneOn() {
        return doneOn;
    }

    long planId() {
        return planId;
    }

    Owner owner() {
        return owner;
    }

    State state() {
        return state;
    }
}
