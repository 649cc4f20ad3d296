package org.touchstone.checkins;

import java.time.Instant;
import java.time.LocalDate;

/** A My Time in the list of one of the two: with whom and when, and nothing of what was said. */
public record TalkRow(
        long id, MyTime.Kind kind, MyTime.State state, long personId, String person, long managerId, String manager,
        Instant startsAt, LocalDate heldOn) {}
