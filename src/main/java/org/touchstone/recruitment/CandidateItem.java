package org.touchstone.recruitment;

import java.time.Instant;

/**
 * Something that a candidate finds on the page of an application: an interview to book, an offer to answer.
 *
 * @param what in the candidate's words
 * @param hint more about it, or null
 * @param due by when, or when it takes place; or null
 * @param link the page, from the root of the site
 * @param todo whether it waits for the candidate
 */
public record CandidateItem(String what, String hint, Instant due, String link, boolean todo) {}
