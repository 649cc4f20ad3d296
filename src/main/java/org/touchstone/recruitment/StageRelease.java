package org.touchstone.recruitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.touchstone.recruitment.ApplicationMove.Doer;

/** The decisions of a stage have been told to its candidates, by somebody who had seen the fairness check. */
@Entity
@Table(name = "stage_release")
public class StageRelease {

    @Id
    @Column(name = "stage_id")
    private long stageId;

    @Column(name = "vacancy_id", updatable = false)
    private long vacancyId;

    @Column(name = "account_id", updatable = false)
    private long accountId;

    @Column(updatable = false)
    private String who;

    @Column(updatable = false)
    private Instant at;

    @Column(name = "check_seen_at", updatable = false)
    private Instant checkSeenAt;

    protected StageRelease() {} // for JPA

    StageRelease(Stage stage, long vacancyId, Doer by) {
        this.stageId = stage.id();
        this.vacancyId = vacancyId;
        this.accountId = by.accountId();
        this.who = by.name();
        this.at = by.now();
        this.checkSeenAt = by.now();
    }

    long stageId() {
        return stageId;
    }

    String who() {
        return who;
    }

    Instant at() {
        return at;
    }
}
