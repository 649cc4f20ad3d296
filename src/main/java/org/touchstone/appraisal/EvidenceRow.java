package org.touchstone.appraisal;

import java.time.LocalDate;

/** A piece of evidence as the two read it: what was seen, by whom, and when. */
public record EvidenceRow(
        long id, long valueId, Long behaviourId, AppraisalEvidence.Source source, long writerId, String writer, String words, LocalDate seenOn) {}
