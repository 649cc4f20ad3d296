package org.touchstone.appointing;

import java.time.LocalDate;

/** What stands above a letter: whose it is, its day, whom it is to, and the vacancy's reference. */
public record Letterhead(String organisation, LocalDate day, String to, String reference) {}
