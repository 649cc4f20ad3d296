package org.touchstone.values;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An application whose observations its applicant may read from now on; until then nobody here knows whose it is. */
@Entity
@Table(name = "observed_application")
public class ReleasedApplication {

    @Id
    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "released_at", updatable = false)
    private Instant releasedAt;

    protected ReleasedApplication() {} // for JPA

    ReleasedApplication(long applicationId, long personId, Instant releasedAt) {
        this.applicationId = applicationId;
        this.personId = personId;
        this.releasedAt = releasedAt;
    }
}
