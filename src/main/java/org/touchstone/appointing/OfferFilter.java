package org.touchstone.appointing;

import org.touchstone.recruitment.Application;

/**
 * Which offers of a list.
 *
 * @param words of the candidate's name, the job or its reference; null for all
 * @param state where they stand; null for any
 * @param overdue only those that wait for an answer after the day on which one was hoped for
 */
public record OfferFilter(String words, Application.State state, boolean overdue) {}
