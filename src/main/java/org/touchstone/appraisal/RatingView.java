package org.touchstone.appraisal;

import java.time.Instant;
import java.util.List;

/** A rating as it is read: a word, its reasons, and the evidence it rests on. */
public record RatingView(
        long id, AppraisalRating.Axis axis, Long valueId, Long objectiveId, AppraisalRating.Level level, String words, String rater, Instant at,
        List<Long> evidenceIds) {}
