package org.touchstone.recruitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.touchstone.shared.DomainEvent;

/**
 * One move of an application: from, to, at which stage, by whom, when, why. The moves are the only source
 * of how long a stage took, of drop-off and of every fairness gate; a move undone is one more move.
 */
@Entity
@Table(name = "application_move")
public class ApplicationMove {

    /** Somebody who does a deed, at a moment. */
    record Doer(Long accountId, String name, Instant now) {}

    /**
     * What happened to an application as the audit trail has it, a move or not.
     *
     * @param isLeaving whether it left its stage, for all to see: a decision is seen only when it is told, see {@link Told}
     */
    public record Done(
            long entityId, Long organisationId, String what, String from, String to, String reason, boolean isLeaving)
            implements DomainEvent {

        /** Something that moves nothing. */
        Done(long entityId, Long organisationId, String what, String from, String to, String reason) {
            this(entityId, organisationId, what, from, to, reason, false);
        }

        @Override
        public String entity() {
            return "application";
        }
    }

    /** A candidate has been told how a stage ended for them. */
    public record Told(long applicationId) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id", updatable = false)
    private Application application;

    @Column(name = "stage_id", updatable = false)
    private Long stageId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state", updatable = false)
    private Application.State from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", updatable = false)
    private Application.State to;

    @Column(name = "account_id", updatable = false)
    private Long accountId;

    @Column(updatable = false)
    private String who;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String reason;

    protected ApplicationMove() {} // for JPA

    ApplicationMove(
            Application application, Long stageId, Application.State from, Application.State to, Doer by, String reason) {
        this.application = application;
        this.stageId = stageId;
        this.from = from;
        this.to = to;
        this.accountId = by.accountId();
        this.who = by.name();
        this.at = by.now();
        this.reason = reason;
    }

    Done done(String what) {
        var organisation = application.vacancy().organisationId();
        var before = from == null ? null : from.name();
        return new Done(application.id(), organisation, what, before, to.name(), reason, isLeaving());
    }

    private boolean isLeaving() {
        return to != from && to != Application.State.IN_STAGE && !to.isDecision();
    }
}
