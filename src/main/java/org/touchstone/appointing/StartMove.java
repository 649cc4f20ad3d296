package org.touchstone.appointing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A first day that was moved: from when to when, by whom, why. */
@Entity
@Table(name = "start_move")
public class StartMove {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "from_day", updatable = false)
    private LocalDate from;

    @Column(name = "to_day", updatable = false)
    private LocalDate to;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private String who;

    @Column(updatable = false)
    private Instant at;

    protected StartMove() {} // for JPA

    StartMove(long applicationId, LocalDate from, LocalDate to, String reason, Offer.Doer by) {
        this.applicationId = applicationId;
        this.from = from;
        this.to = to;
        this.reason = reason;
        this.who = by.name();
        this.at = by.now();
    }
}
