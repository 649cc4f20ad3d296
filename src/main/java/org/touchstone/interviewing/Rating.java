package org.touchstone.interviewing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one member of a panel noted, saw and gave on one question: first what was seen, then the rating (VR-7). */
@Entity
@Table(name = "interview_rating")
public class Rating {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "sheet_id", updatable = false)
    private InterviewSheet sheet;

    @Column(name = "kit_question_id", updatable = false)
    private long kitQuestionId;

    private int edition;

    @Column(name = "last_change")
    private String lastChange;

    private Integer points;
    private String notes;
    private String skipped;

    @ElementCollection
    @CollectionTable(name = "interview_seen", joinColumns = @JoinColumn(name = "rating_id"))
    private Set<Seen> seen = new HashSet<>();

    @Column(name = "changed_at")
    private Instant changedAt;

    private static final int STRONG = 4;
    private static final int WEAK = 2;

    protected Rating() {} // for JPA

    Rating(InterviewSheet sheet, long kitQuestionId) {
        this.sheet = sheet;
        this.kitQuestionId = kitQuestionId;
    }

    void take(Noted noted, Instant now) {
        edition++;
        lastChange = noted.change();
        points = noted.points();
        notes = noted.notes();
        skipped = noted.skipped();
        seen.clear();
        seen.addAll(noted.seen());
        changedAt = now;
    }

    /** Whether this very change has been taken already: a repeated one changes nothing (G-12). */
    boolean has(Noted noted) {
        return noted.change().equals(lastChange);
    }

    boolean isAnswered() {
        return points != null || skipped != null;
    }

    /** Whether it says the opposite of every sign that was ticked, and no words say why. */
    boolean isAgainstItsSigns() {
        if (points == null || seen.isEmpty() || notes != null && !notes.isBlank()) {
            return false;
        }
        var all = seen.stream().map(Seen::polarity).distinct().toList();
        return points >= STRONG && all.equals(List.of(Seen.Polarity.NEGATIVE)) || points <= WEAK && all.equals(List.of(Seen.Polarity.POSITIVE));
    }

    long kitQuestionId() {
        return kitQuestionId;
    }

    int edition() {
        return edition;
    }

    Integer points() {
        return points;
    }

    String notes() {
        return notes;
    }

    String skipped() {
        return skipped;
    }

    Set<Seen> seen() {
        return Set.copyOf(seen);
    }

    Instant changedAt() {
        return changedAt;
    }
}
