package org.touchstone.privacy;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A request in a list.
 *
 * @param dueOn the day by which it is to be answered
 * @param decider who answered, or null
 */
public record ErasureRow(
        long id, String name, Instant askedAt, LocalDate dueOn, ErasureRequest.State state, Instant decidedAt, String decider) {}
