package org.touchstone.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.touchstone.shared.RuleBroken;

/** Somebody is asked to say what they have seen of a colleague. They may decline, and need not say why. */
@Entity
@Table(name = "evidence_request")
public class EvidenceRequest {

    static final String ENTITY = "evidence-request";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "appraisal_id", updatable = false)
    private long appraisalId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AppraisalEvidence.Source source;

    @Column(name = "asked_by", updatable = false)
    private String askedBy;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private boolean declined;

    protected EvidenceRequest() {} // for JPA

    EvidenceRequest(long appraisalId, long personId, AppraisalEvidence.Source source, String askedBy, Instant now) {
        this.appraisalId = appraisalId;
        this.personId = personId;
        this.source = source;
        this.askedBy = askedBy;
        this.askedAt = now;
    }

    void answered(Instant now) {
        answeredAt = now;
        declined = false;
    }

    void decline(Instant now) {
        if (answeredAt != null) {
            throw new RuleBroken(null, "evidence.answered-already");
        }
        answeredAt = now;
        declined = true;
    }

    boolean isTo(long person) {
        return personId == person;
    }

    long id() {
        return id == null ? 0 : id;
    }

    long appraisalId() {
        return appraisalId;
    }

    AppraisalEvidence.Source source() {
        return source;
    }

    String askedBy() {
        return askedBy;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    boolean declined() {
        return declined;
    }
}
