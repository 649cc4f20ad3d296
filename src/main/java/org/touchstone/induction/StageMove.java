package org.touchstone.induction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A stage was to end, and the newcomer agreed or said: not yet. */
@Entity
@Table(name = "stage_move")
public class StageMove {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "plan_id", updatable = false)
    private long planId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_stage", updatable = false)
    private TransitionPlan.Stage from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_stage", updatable = false)
    private TransitionPlan.Stage to;

    @Column(name = "proposer", updatable = false)
    private String proposer;

    @Column(updatable = false)
    private boolean agreed;

    private String reason;

    @Column(name = "on_day", updatable = false)
    private LocalDate day;

    protected StageMove() {} // for JPA

    StageMove(long planId, TransitionPlan.Stage from, TransitionPlan.Stage to, String proposer, boolean agreed, String reason, LocalDate day) {
        this.planId = planId;
        this.from = from;
        this.to = to;
        this.proposer = proposer;
        this.agreed = agreed;
        this.reason = reason;
        this.day = day;
    }

    /** The move as the audit trail has it. */
    InductionMoved done(Long organisationId) {
        return new InductionMoved(
                agreed ? "InductionStageAgreed" : "InductionStageNotYet", TransitionPlan.ENTITY, planId, organisationId, from.name(), to.name(), reason);
    }

    TransitionPlan.Stage to() {
        return to;
    }
}
