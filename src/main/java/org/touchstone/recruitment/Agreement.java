package org.touchstone.recruitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.touchstone.recruitment.ApplicationMove.Doer;

/** What shortlisters agreed on after they had scored far apart, in whose words (VR-4). */
@Entity
@Table(name = "spread_agreement")
public class Agreement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id", updatable = false)
    private Application application;

    @Column(name = "criterion_id", updatable = false)
    private long criterionId;

    private int points;
    private String words;
    private String who;
    private Instant at;

    protected Agreement() {} // for JPA

    Agreement(Application application, long criterionId) {
        this.application = application;
        this.criterionId = criterionId;
    }

    void on(int agreed, String because, Doer by) {
        points = agreed;
        words = because;
        who = by.name();
        at = by.now();
    }

    int points() {
        return points;
    }

    String words() {
        return words;
    }

    String who() {
        return who;
    }
}
