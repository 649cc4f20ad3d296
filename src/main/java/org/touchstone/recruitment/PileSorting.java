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
import org.touchstone.recruitment.ApplicationMove.Doer;

/**
 * That somebody sorted an application onto a pile. It moves nothing, so it is no {@link ApplicationMove}: neither time
 * in a stage nor a gate is read from it.
 */
@Entity
@Table(name = "pile_sorting")
public class PileSorting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id", updatable = false)
    private Application application;

    @Column(name = "stage_id", updatable = false)
    private Long stageId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Pile pile;

    @Column(name = "account_id", updatable = false)
    private Long accountId;

    @Column(updatable = false)
    private String who;

    @Column(updatable = false)
    private Instant at;

    protected PileSorting() {} // for JPA

    PileSorting(Application application, Long stageId, Pile pile, Doer by) {
        this.application = application;
        this.stageId = stageId;
        this.pile = pile;
        this.accountId = by.accountId();
        this.who = by.name();
        this.at = by.now();
    }
}
