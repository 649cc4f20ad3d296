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
import java.time.LocalDate;

/** What somebody saw of how a person lives a value: by themself, a manager, or a colleague; never a mentor (AP-4). */
@Entity
@Table(name = "appraisal_evidence")
public class AppraisalEvidence {

    /** Who may say what they saw. */
    public enum Source {
        SELF,
        MANAGER,
        COLLEAGUE
    }

    static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "appraisal_id", updatable = false)
    private long appraisalId;

    @Column(name = "value_id", updatable = false)
    private long valueId;

    @Column(name = "behaviour_id", updatable = false)
    private Long behaviourId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Source source;

    @Column(name = "writer_id", updatable = false)
    private long writerId;

    @Column(updatable = false)
    private String words;

    @Column(name = "seen_on", updatable = false)
    private LocalDate seenOn;

    @Column(updatable = false)
    private Instant at;

    protected AppraisalEvidence() {} // for JPA

    AppraisalEvidence(long appraisalId, EvidenceText text, Source source, long writerId, Instant now) {
        this.appraisalId = appraisalId;
        this.valueId = text.valueId();
        this.behaviourId = text.behaviourId();
        this.source = source;
        this.writerId = writerId;
        this.words = text.words().strip();
        this.seenOn = text.seenOn();
        this.at = now;
    }

    long appraisalId() {
        return appraisalId;
    }

    long writerId() {
        return writerId;
    }
}
