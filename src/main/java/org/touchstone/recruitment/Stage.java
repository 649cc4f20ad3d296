package org.touchstone.recruitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One step on the way from applying to starting work, in the order of its vacancy's own plan. */
@Entity
@Table(name = "stage")
public class Stage {

    /** What happens at a stage. */
    public enum Kind {
        SIFT,
        SHORTLIST,
        TEST,
        VALUES_INTERVIEW,
        ASSESSMENT_CENTRE,
        CHECKS,
        OFFER;

        /** Whether something is judged there that decides who goes on. */
        public boolean isScored() {
            return this != CHECKS && this != OFFER;
        }

        /** Whether somebody decides there by anonymous reference; elsewhere panels, assessors or offers do. */
        public boolean isDecidedByReference() {
            return this == SIFT || this == SHORTLIST || this == TEST;
        }

        /** Whether values are rated there, so that a plan can say which. */
        public boolean isAboutValues() {
            return this == VALUES_INTERVIEW || this == ASSESSMENT_CENTRE;
        }

        /** Whether a panel asks about criteria of the job, so that a plan can say which. */
        public boolean isAsked() {
            return this == VALUES_INTERVIEW;
        }
    }

    /** Who does what the stage needs. */
    public enum ScoredBy {
        RECRUITMENT_TEAM,
        SHORTLISTERS,
        PANEL,
        ASSESSORS,
        RECRUITING_MANAGER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "vacancy_id")
    private Vacancy vacancy;

    private int position;
    private String name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "scored_by")
    private ScoredBy scoredBy;

    @Column(name = "target_days")
    private int targetDays;

    @Embedded private StageBrief brief;

    protected Stage() {} // for JPA

    Stage(Vacancy vacancy, int position, PlannedStage planned) {
        this.vacancy = vacancy;
        this.position = position;
        this.name = planned.name();
        this.kind = planned.kind();
        this.scoredBy = planned.scoredBy();
        this.targetDays = planned.targetDays();
        this.brief = planned.brief();
    }

    public Long id() {
        return id;
    }

    Vacancy vacancy() {
        return vacancy;
    }

    public int position() {
        return position;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public ScoredBy scoredBy() {
        return scoredBy;
    }

    /** Days from the end of the stage before it to its own end, as HR means it to take. */
    public int targetDays() {
        return targetDays;
    }

    /** What it looks at, and what candidates are told in HR's own words. */
    public StageBrief brief() {
        return brief == null ? StageBrief.usual() : brief;
    }
}
