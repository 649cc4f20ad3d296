package org.touchstone.appraisal;

import java.time.Instant;

/** I am asked to say what I have seen of a colleague. */
public record RequestToMe(long id, String person, String cycle, String askedBy, Instant askedAt, Instant answeredAt, boolean declined) {}
