package org.touchstone.checkins;

import java.time.Instant;
import java.time.LocalDate;

/** A career conversation in a list: whose, with whom and how far; nothing of what was said. */
public record CareerRow(
        long id, String person, String partner, CareerConversation.State state, CareerConversation.Share share, Instant startsAt,
        LocalDate reviewOn) {}
