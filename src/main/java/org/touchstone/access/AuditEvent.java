package org.touchstone.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One deed as the audit trail keeps it (G-4). For reading only: {@link Recording} adds; what was done stays. */
@Entity
@Table(name = "audit_event")
public class AuditEvent {

    @Id private Long id;
    private Instant at;

    @Column(name = "account_id")
    private Long accountId;

    private String who;

    @Column(name = "organisation_id")
    private Long organisationId;

    private String what;
    private String entity;

    @Column(name = "entity_id")
    private long entityId;

    @Column(name = "from_state")
    private String fromState;

    @Column(name = "to_state")
    private String toState;

    private String reason;

    protected AuditEvent() {} // for JPA
}
