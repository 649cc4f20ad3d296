package org.touchstone.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody looked at another person's record (G-5). For reading only: {@link Recording} adds; what was done stays. */
@Entity
@Table(name = "access_event")
public class AccessEvent {

    @Id private Long id;
    private Instant at;

    @Column(name = "reader_id")
    private long readerId;

    private String reader;

    @Column(name = "subject_person_id")
    private long subjectPersonId;

    private String record;

    @Column(name = "record_id")
    private long recordId;

    protected AccessEvent() {} // for JPA
}
