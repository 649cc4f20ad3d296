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

/** Points on one criterion (0 none, 1 partial, 2 met, 3 well met) and what they rest on. */
@Entity
@Table(name = "shortlist_score")
public class ShortlistScore {

    static final ShortlistScore NONE = new ShortlistScore(null, 0);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "scoresheet_id", updatable = false)
    private Scoresheet scoresheet;

    @Column(name = "criterion_id", updatable = false)
    private long criterionId;

    private Integer points;
    private String note;

    protected ShortlistScore() {} // for JPA

    ShortlistScore(Scoresheet scoresheet, long criterionId) {
        this.scoresheet = scoresheet;
        this.criterionId = criterionId;
    }

    void give(Integer given, String words) {
        points = given;
        note = words == null || words.isBlank() ? null : words.strip();
    }

    Integer points() {
        return points;
    }

    String note() {
        return note;
    }
}
