package org.touchstone.interviewing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Somebody has learned how to interview about values: it counts for some years (VR-5). */
@Entity
@Table(name = "panel_training")
public class PanelTraining {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "trained_on", updatable = false)
    private LocalDate trainedOn;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    protected PanelTraining() {} // for JPA

    PanelTraining(long organisationId, long personId, LocalDate trainedOn, String recordedBy, Instant now) {
        this.organisationId = organisationId;
        this.personId = personId;
        this.trainedOn = trainedOn;
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    Long id() {
        return id;
    }
}
