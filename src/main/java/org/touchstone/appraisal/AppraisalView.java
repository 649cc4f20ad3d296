package org.touchstone.appraisal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An appraisal as somebody may read it. The person reads all of their own, and what the appraiser wrote once it is shared.
 * Whoever stands further up the line, and HR, read the state and the final words of rating, without reasons.
 *
 * @param version of what was read
 * @param reader who is reading
 * @param preparation what the person wrote to prepare
 * @param summary what the appraiser wrote
 * @param values those that the cycle goes by
 */
public record AppraisalView(
        long id, int version, Reader reader, long cycleId, String cycle, LocalDate startsOn, LocalDate endsOn, RatingMode mode, long personId,
        String person, String post, Long appraiserId, String appraiser, Appraisal.State state, String preparation, LocalDate metOn,
        String summary, String finalWords, Instant finalAt, String finalBy, String exemptReason, List<ValueChoice> values,
        List<ObjectiveView> objectives, List<EvidenceRow> evidence, List<RatingView> ratings, List<Comment> comments, List<RequestRow> requests) {

    /** Who is reading. */
    public enum Reader {
        PERSON,
        APPRAISER,
        FURTHER_UP,
        HR
    }

    /** What one of the two said. */
    public record Comment(long personId, String name, String words, Instant at) {}

    /** Whether the reader is the person. */
    public boolean isMine() {
        return reader == Reader.PERSON;
    }

    /** Whether the reader appraises. */
    public boolean isAppraising() {
        return reader == Reader.APPRAISER;
    }

    /** Whether objectives, evidence and ratings still change. */
    public boolean isWritable() {
        return !state.isShared() && state != Appraisal.State.EXEMPT;
    }

    /** The person who is reading, of the two; nobody else. */
    public long me() {
        return isMine() ? personId : isAppraising() ? appraiserId : 0;
    }

    public String valueName(long valueId) {
        return values.stream().filter(v -> v.id() == valueId).map(ValueChoice::name).findFirst().orElse("");
    }

    public String behaviour(Long behaviourId) {
        return behaviourId == null
                ? null
                : values.stream().flatMap(v -> v.behaviours().stream()).filter(b -> b.id() == behaviourId).map(ValueChoice.Shown::text).findFirst().orElse(null);
    }

    public List<EvidenceRow> evidenceOf(long valueId) {
        return evidence.stream().filter(e -> e.valueId() == valueId).toList();
    }

    /** What the rating of a value is, or null. */
    public RatingView ratingOf(long valueId) {
        return ratings.stream().filter(r -> r.valueId() != null && r.valueId() == valueId).findFirst().orElse(null);
    }

    /** What the rating of an objective is, or null. */
    public RatingView ratingOfObjective(long objectiveId) {
        return ratings.stream().filter(r -> r.objectiveId() != null && r.objectiveId() == objectiveId).findFirst().orElse(null);
    }
}
