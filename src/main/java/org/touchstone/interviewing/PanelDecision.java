package org.touchstone.interviewing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.touchstone.recruitment.Verdict;

/** What was proposed for a candidate, on which ratings, and what a person decided (VR-8, G-7, G-8). */
@Entity
@Table(name = "panel_decision")
public class PanelDecision {

    private static final int LONGEST_BASIS = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "stage_id", updatable = false)
    private long stageId;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Proposal proposal;

    @Column(updatable = false)
    private String basis;

    @Column(updatable = false)
    private String rules = Proposal.RULES;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Verdict verdict;

    @Column(updatable = false)
    private boolean departed;

    @Column(updatable = false)
    private String reason;

    @Column(name = "account_id", updatable = false)
    private long accountId;

    @Column(updatable = false)
    private String who;

    @Column(updatable = false)
    private Instant at;

    protected PanelDecision() {} // for JPA

    PanelDecision(
            long stageId,
            long applicationId,
            Proposal proposal,
            String basis,
            Verdict verdict,
            boolean departed,
            String reason,
            long accountId,
            String who,
            Instant at) {
        this.stageId = stageId;
        this.applicationId = applicationId;
        this.proposal = proposal;
        this.basis = basis.length() > LONGEST_BASIS ? basis.substring(0, LONGEST_BASIS) : basis;
        this.verdict = verdict;
        this.departed = departed;
        this.reason = reason;
        this.accountId = accountId;
        this.who = who;
        this.at = at;
    }

    Proposal proposal() {
        return proposal;
    }

    Verdict verdict() {
        return verdict;
    }

    boolean departed() {
        return departed;
    }

    String reason() {
        return reason;
    }

    String who() {
        return who;
    }

    Instant at() {
        return at;
    }
}
