package org.touchstone.recruitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

/**
 * One thing that a job asks of a person, and the one place where it is assessed (VR-2). A criterion may
 * show a value of the organisation; it never names a personality.
 */
@Entity
@Table(name = "criterion")
public class Criterion {

    /** Whether somebody can do the job without it. */
    public enum Kind {
        ESSENTIAL,
        DESIRABLE
    }

    /** Where it is assessed, and nowhere else. */
    public enum AssessedAt {
        APPLICATION,
        TEST,
        INTERVIEW,
        CHECK
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "vacancy_id")
    private Vacancy vacancy;

    private int position;
    private String text;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "assessed_at")
    private AssessedAt assessedAt;

    @Column(name = "value_id")
    private Long valueId; // a value of the vacancy's framework

    protected Criterion() {} // for JPA

    Criterion(Vacancy vacancy, int position, String text, Kind kind, AssessedAt assessedAt, Long valueId) {
        this.vacancy = vacancy;
        this.position = position;
        this.text = text;
        this.kind = kind;
        this.assessedAt = assessedAt;
        this.valueId = valueId;
    }

    public boolean isEssential() {
        return kind == Kind.ESSENTIAL;
    }

    /** Whether people answer it when they apply, and shortlisters score that answer. */
    public boolean isAsked() {
        return assessedAt == AssessedAt.APPLICATION;
    }

    public Long id() {
        return id;
    }

    public int position() {
        return position;
    }

    public String text() {
        return text;
    }

    public Kind kind() {
        return kind;
    }

    public AssessedAt assessedAt() {
        return assessedAt;
    }

    public Long valueId() {
        return valueId;
    }
}
