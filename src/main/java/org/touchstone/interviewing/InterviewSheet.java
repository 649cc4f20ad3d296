package org.touchstone.interviewing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.RuleBroken;

/**
 * What one member of a panel writes down about one candidate, question by question: changeable and seen
 * by nobody else until it is locked, then never changed again, even when its member leaves (VR-6, VR-12).
 */
@Entity
@Table(name = "interview_sheet")
public class InterviewSheet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "stage_id", updatable = false)
    private long stageId;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(updatable = false)
    private String name;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "locked_at")
    private Instant lockedAt;

    @OneToMany(mappedBy = "sheet", cascade = CascadeType.ALL)
    @MapKey(name = "kitQuestionId")
    private Map<Long, Rating> ratings = new HashMap<>();

    protected InterviewSheet() {} // for JPA

    InterviewSheet(long stageId, long applicationId, long personId, String name, Instant now) {
        this.stageId = stageId;
        this.applicationId = applicationId;
        this.personId = personId;
        this.name = name;
        this.startedAt = now;
    }

    /**
     * Keeps what stands on one question. Sent twice it changes nothing; sent on an older edition than the
     * one kept it is refused, so that what was typed on another device is not lost (G-11, G-12).
     */
    Rating note(KitQuestion question, boolean hasIndicators, Noted noted, Instant now) {
        var rating = ratings.get(question.id());
        if (rating != null && rating.has(noted)) {
            return rating;
        }
        requireUnlocked();
        noted.check(hasIndicators);
        if (noted.base() != (rating == null ? 0 : rating.edition())) {
            throw new ChangedMeanwhile(name, rating == null ? startedAt : rating.changedAt());
        }
        if (rating == null) {
            rating = new Rating(this, question.id());
            ratings.put(question.id(), rating);
        }
        rating.take(noted, now);
        return rating;
    }

    /**
     * Locks it for good: every question is rated, or left out with a reason, and what is rated against all signs that
     * were ticked has words that say why (VR-7).
     *
     * @param seen the edition that was on the screen: what was not seen is not locked (G-11)
     */
    void lock(List<KitQuestion> asked, int seen, Instant now) {
        requireUnlocked();
        if (seen != edition()) {
            throw new ChangedMeanwhile(name, ratings.values().stream().map(Rating::changedAt).max(Comparator.naturalOrder()).orElse(startedAt));
        }
        var missing = new BadInput.Gathering();
        for (int i = 0; i < asked.size(); i++) {
            var rating = ratings.get(asked.get(i).id());
            missing.when(
                    rating == null || !rating.isAnswered(), "rating-" + asked.get(i).id(), "sheet.missing", i + 1, asked.get(i).stem());
            missing.when(
                    rating != null && rating.isAgainstItsSigns(), "rating-" + asked.get(i).id(), "sheet.against", i + 1, asked.get(i).stem());
        }
        missing.refuse();
        lockedAt = now;
    }

    private void requireUnlocked() {
        if (isLocked()) {
            throw new RuleBroken("VR-6", "sheet.locked");
        }
    }

    boolean isLocked() {
        return lockedAt != null;
    }

    Optional<Rating> rating(long kitQuestionId) {
        return Optional.ofNullable(ratings.get(kitQuestionId));
    }

    /** How many questions are rated or left out. */
    long answered() {
        return ratings.values().stream().filter(Rating::isAnswered).count();
    }

    Long id() {
        return id;
    }

    /** One more with every change that was kept; from what stands on each question a page can tell whether it has seen them all. */
    int edition() {
        return ratings.values().stream().mapToInt(Rating::edition).sum();
    }

    long stageId() {
        return stageId;
    }

    long applicationId() {
        return applicationId;
    }

    long personId() {
        return personId;
    }

    String name() {
        return name;
    }

    Instant lockedAt() {
        return lockedAt;
    }
}
