package org.touchstone.appraisal;

import java.time.Instant;

/** Who was asked for evidence, and whether they answered. */
public record RequestRow(long id, long personId, String name, AppraisalEvidence.Source source, Instant askedAt, Instant answeredAt, boolean declined) {}
