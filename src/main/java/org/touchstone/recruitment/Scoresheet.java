package org.touchstone.recruitment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.RuleBroken;

/**
 * What one shortlister gives one application, criterion by criterion: changeable and seen by nobody else
 * until it is locked, then never changed again, even when its shortlister leaves (VR-12).
 */
@Entity
@Table(name = "scoresheet")
public class Scoresheet {

    static final int BEST = 3;
    static final int LONGEST_NOTE = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id", updatable = false)
    private Application application;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "locked_at")
    private Instant lockedAt;

    @OneToMany(mappedBy = "scoresheet", cascade = CascadeType.ALL)
    @MapKey(name = "criterionId")
    private Map<Long, ShortlistScore> scores = new HashMap<>();

    protected Scoresheet() {} // for JPA

    Scoresheet(Application application, long personId, Instant now) {
        this.application = application;
        this.personId = personId;
        this.startedAt = now;
    }

    /** Gives points (or none yet) and a note; both can be changed until the sheet is locked. */
    void score(Criterion criterion, Integer points, String note) {
        requireUnlocked();
        if (!criterion.isAsked()) {
            throw new RuleBroken("VR-2", "score.not-asked");
        }
        new BadInput.Gathering()
                .when(points != null && (points < 0 || points > BEST), "points-" + criterion.id(), "score.points", BEST)
                .when(note != null && note.length() > LONGEST_NOTE, "note-" + criterion.id(), "score.note.long", LONGEST_NOTE)
                .refuse();
        scores.computeIfAbsent(criterion.id(), c -> new ShortlistScore(this, c)).give(points, note);
    }

    /** Locks it for good. Every criterion needs points; one that shows a value needs a note of what was seen. */
    void lock(List<Criterion> asked, Instant now) {
        requireUnlocked();
        var gathering = new BadInput.Gathering();
        for (var criterion : asked) {
            var score = scores.get(criterion.id());
            gathering
                    .when(
                            score == null || score.points() == null,
                            "points-" + criterion.id(),
                            "score.points.missing",
                            criterion.text())
                    .when(
                            criterion.valueId() != null && (score == null || score.note() == null),
                            "note-" + criterion.id(),
                            "score.note.missing",
                            criterion.text());
        }
        gathering.refuse();
        lockedAt = now;
    }

    private void requireUnlocked() {
        if (isLocked()) {
            throw new RuleBroken("VR-12", "score.locked");
        }
    }

    boolean isLocked() {
        return lockedAt != null;
    }

    /** Points by criterion. */
    Map<Long, Integer> points() {
        var points = new HashMap<Long, Integer>();
        scores.forEach((criterion, score) -> {
            if (Objects.nonNull(score.points())) {
                points.put(criterion, score.points());
            }
        });
        return points;
    }

    ShortlistScore score(long criterionId) {
        return scores.getOrDefault(criterionId, ShortlistScore.NONE);
    }

    int version() {
        return version;
    }

    Application application() {
        return application;
    }

    long personId() {
        return personId;
    }

    Instant lockedAt() {
        return lockedAt;
    }
}
