package org.touchstone.notices;

import java.time.Instant;

/** A date in a person's diary. */
public record DateRow(String summary, String location, Instant startsAt, Instant endsAt, boolean cancelled) {}
