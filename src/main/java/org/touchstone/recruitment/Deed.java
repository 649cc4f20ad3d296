package org.touchstone.recruitment;

import java.time.Instant;

/**
 * One line of a vacancy's history.
 *
 * @param what the event's name: {@code VacancyApproved}
 * @param state where it stood after it
 */
public record Deed(Instant at, String who, String what, String state, String reason) {}
