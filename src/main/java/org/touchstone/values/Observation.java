package org.touchstone.values;

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

/**
 * One entry of the values ledger: somebody saw how a person, or an applicant, lived a value, and said
 * what they saw. Entries are added, never changed: a second look is a second entry.
 */
@Entity
@Table(name = "value_observation")
public class Observation {

    /** The process in which it was seen. */
    public enum Source {
        SHORTLISTING,
        INTERVIEW,
        ASSESSMENT_CENTRE,
        PROBATION,
        APPRAISAL,
        SECONDMENT_HOST
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @Column(name = "person_id", updatable = false)
    private Long personId;

    @Column(name = "application_id", updatable = false)
    private Long applicationId;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "value_id", updatable = false)
    private Value value;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Source source;

    @Column(updatable = false)
    private Integer rating;

    @Column(updatable = false)
    private String evidence;

    @Column(name = "rater_id", updatable = false)
    private long raterId;

    @Column(updatable = false)
    private String rater;

    @Column(name = "context_id", updatable = false)
    private long contextId;

    @Column(updatable = false)
    private String context;

    @Column(updatable = false)
    private Instant at;

    protected Observation() {} // for JPA

    Observation(Observed seen, Value value, long raterId, String rater, Instant at) {
        this.organisationId = seen.organisationId();
        this.personId = seen.personId();
        this.applicationId = seen.applicationId();
        this.value = value;
        this.source = seen.source();
        this.rating = seen.rating();
        this.evidence = seen.evidence();
        this.raterId = raterId;
        this.rater = rater;
        this.contextId = seen.contextId();
        this.context = seen.context();
        this.at = at;
    }

    long id() {
        return id;
    }
}
