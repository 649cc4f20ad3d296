package org.touchstone.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What one run removed of one kind of record because its time was over (G-9). */
@Entity
@Table(name = "purge_run")
public class PurgeRun {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private long removed;

    @Column(updatable = false)
    private long held;

    @Column(updatable = false)
    private String who;

    protected PurgeRun() {} // for JPA

    PurgeRun(String kind, long removed, long held, String who, Instant at) {
        this.kind = kind;
        this.removed = removed;
        this.held = held;
        this.who = who;
        this.at = at;
    }
}
