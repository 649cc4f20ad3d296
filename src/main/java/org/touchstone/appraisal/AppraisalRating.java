package org.touchstone.appraisal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.RuleBroken;

/**
 * One word about one value (how), or about one objective (what), with its reasons and the evidence it rests on. There is no
 * number in it, so that nothing can be added up or averaged (AP-3).
 */
@Entity
@Table(name = "appraisal_rating")
public class AppraisalRating {

    /** What is rated. */
    public enum Axis {
        WHAT,
        HOW
    }

    /** In which word. */
    public enum Level {
        NOT_YET,
        DEVELOPING,
        LIVING_IT,
        ROLE_MODEL;

        /** Whether it needs evidence on each behaviour that is named (AP-2). */
        boolean isOuter() {
            return this == NOT_YET || this == ROLE_MODEL;
        }
    }

    static final int LONGEST = 2000;
    static final int LEAST_PIECES = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "appraisal_id", updatable = false)
    private long appraisalId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Axis axis;

    @Column(name = "value_id", updatable = false)
    private Long valueId;

    @Column(name = "objective_id", updatable = false)
    private Long objectiveId;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String words;
    private String rater;
    private Instant at;

    @ElementCollection
    @CollectionTable(name = "appraisal_rating_evidence", joinColumns = @JoinColumn(name = "rating_id"))
    @Column(name = "evidence_id")
    private Set<Long> evidenceIds = new HashSet<>();

    protected AppraisalRating() {} // for JPA

    private AppraisalRating(long appraisalId, Axis axis, Long valueId, Long objectiveId) {
        this.appraisalId = appraisalId;
        this.axis = axis;
        this.valueId = valueId;
        this.objectiveId = objectiveId;
    }

    static AppraisalRating how(long appraisalId, long valueId) {
        return new AppraisalRating(appraisalId, Axis.HOW, valueId, null);
    }

    static AppraisalRating what(long appraisalId, long objectiveId) {
        return new AppraisalRating(appraisalId, Axis.WHAT, null, objectiveId);
    }

    /**
     * Rates. How a value is lived takes two pieces of evidence of that value from two sources; the lowest and the highest
     * word take one dated in the cycle on each behaviour that the evidence names, and at least one that is named (AP-2).
     *
     * @param all what there is in this appraisal
     */
    void say(Level said, String why, Collection<Long> chosen, List<EvidenceRow> all, AppraisalCycle cycle, String by, Instant now) {
        new BadInput.Gathering()
                .when(said == null, "level", "rating.level.required")
                .when(why == null || why.isBlank(), "words", "rating.words.required")
                .when(why != null && why.strip().length() > LONGEST, "words", "appraisal.too-long", LONGEST)
                .refuse();
        var pieces = all.stream().filter(e -> chosen.contains(e.id()) && (valueId == null || e.valueId() == valueId)).toList();
        if (axis == Axis.HOW) {
            requireEnough(said, pieces, cycle);
        }
        level = said;
        words = why.strip();
        rater = by;
        at = now;
        var ids = pieces.stream().map(EvidenceRow::id).toList();
        evidenceIds.retainAll(ids);
        evidenceIds.addAll(ids);
    }

    private static void requireEnough(Level said, List<EvidenceRow> pieces, AppraisalCycle cycle) {
        var sources = pieces.stream().map(EvidenceRow::source).distinct().count();
        if (pieces.size() < LEAST_PIECES || sources < LEAST_PIECES) {
            throw new RuleBroken("AP-2", "rating.evidence", LEAST_PIECES);
        }
        if (said.isOuter()) {
            var named = pieces.stream().map(EvidenceRow::behaviourId).filter(Objects::nonNull).collect(Collectors.toSet());
            var inCycle =
                    pieces.stream().filter(e -> cycle.holds(e.seenOn())).map(EvidenceRow::behaviourId).filter(Objects::nonNull).collect(Collectors.toSet());
            if (named.isEmpty() || !inCycle.containsAll(named)) {
                throw new RuleBroken("AP-2", "rating.outer");
            }
        }
    }

    RatingView view() {
        return new RatingView(id == null ? 0 : id, axis, valueId, objectiveId, level, words, rater, at, evidenceIds.stream().sorted().toList());
    }
}
