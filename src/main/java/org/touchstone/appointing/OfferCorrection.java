package org.touchstone.appointing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What an offer said before it was put right: the letter as it was sent, by whom and when, and why it was wrong. */
@Entity
@Table(name = "offer_correction")
public class OfferCorrection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "sent_at", updatable = false)
    private Instant sentAt;

    @Column(name = "sent_by", updatable = false)
    private String sentBy;

    @Column(updatable = false)
    private String letter;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private String who;

    @Column(updatable = false)
    private Instant at;

    protected OfferCorrection() {} // for JPA

    OfferCorrection(long applicationId, String letter, Offer.Doer sent, String reason, Offer.Doer by) {
        this.applicationId = applicationId;
        this.letter = letter;
        this.sentBy = sent.name();
        this.sentAt = sent.now();
        this.reason = reason.strip();
        this.who = by.name();
        this.at = by.now();
    }
}
