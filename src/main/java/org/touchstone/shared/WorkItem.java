package org.touchstone.shared;

import java.time.LocalDate;

/**
 * One thing that waits for me.
 *
 * @param what what to do, in the reader's words
 * @param about of which record
 * @param due the day it is due, or null
 * @param link the page, from the root of the site
 */
public record WorkItem(String what, String about, LocalDate due, String link) {}
