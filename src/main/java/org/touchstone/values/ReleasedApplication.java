package org.touchstone.values;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * An application of which something has been told: its applicant may read what was observed until the last time that
 * they were told how a stage ended, and nothing of what came after. Before the first nobody here knows whose it is.
 */
@Entity
@Table(name = "observed_application")
public class ReleasedApplication {

    @Id
    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "released_at")
    private Instant releasedAt;

    protected ReleasedApplication() {} // for JPA

    ReleasedApplication(long applicationId, long personId, Instant releasedAt) {
        this.applicationId = applicationId;
        this.personId = personId;
        this.releasedAt = releasedAt;
    }

    /** The applicant is told again, and may read what has come since. */
    void until(Instant now) {
        releasedAt = now;
    }
}
