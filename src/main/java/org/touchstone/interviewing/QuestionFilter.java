package org.touchstone.interviewing;

/**
 * Which questions of a library somebody wants to see.
 *
 * @param value the code of a value, or null for all
 * @param retired whether to show those that are asked no more, too
 * @param words words that the question holds, or null
 */
public record QuestionFilter(String value, boolean retired, String words) {}
