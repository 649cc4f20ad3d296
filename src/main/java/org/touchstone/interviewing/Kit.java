package org.touchstone.interviewing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.RuleBroken;

/**
 * What is asked at a values interview, in its order. From the first note about a candidate on it is
 * frozen: everybody gets the same questions in the same order (VR-7).
 */
@Entity
@Table(name = "interview_kit")
public class Kit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "stage_id", updatable = false)
    private long stageId;

    @Column(name = "vacancy_id", updatable = false)
    private long vacancyId;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @OneToMany(mappedBy = "kit", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<KitQuestion> questions = new ArrayList<>();

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Kit() {} // for JPA

    Kit(long stageId, long vacancyId, long organisationId) {
        this.stageId = stageId;
        this.vacancyId = vacancyId;
        this.organisationId = organisationId;
    }

    /** Replaces what is asked, in this order. */
    void fill(List<KitQuestion> asked, String by, Instant now) {
        requireOpen();
        questions.clear();
        for (var question : asked) {
            question.standsIn(this, questions.size());
            questions.add(question);
        }
        changedBy = by;
        changedAt = now;
    }

    /** One question changes places with the one before or after it. */
    void move(long questionId, boolean up, String by, Instant now) {
        requireOpen();
        var asked = questions();
        var at = IntStream.range(0, asked.size()).filter(i -> asked.get(i).id() == questionId).findFirst().orElseThrow(() -> new NotFound("question", questionId));
        var to = up ? at - 1 : at + 1;
        if (to < 0 || to >= asked.size()) {
            throw BadInput.at("up", "kit.move.end");
        }
        asked.get(at).standsIn(this, to);
        asked.get(to).standsIn(this, at);
        changedBy = by;
        changedAt = now;
    }

    /** The first candidate is being interviewed: nothing changes any more. */
    void freeze(Instant now) {
        if (frozenAt == null) {
            frozenAt = now;
        }
    }

    void requireOpen() {
        if (isFrozen()) {
            throw new RuleBroken("VR-7", "kit.frozen");
        }
    }

    boolean isFrozen() {
        return frozenAt != null;
    }

    /** In the order in which they are asked, however they were read. */
    List<KitQuestion> questions() {
        return questions.stream().sorted(Comparator.comparingInt(KitQuestion::position)).toList();
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    long stageId() {
        return stageId;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
