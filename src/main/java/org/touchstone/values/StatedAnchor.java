package org.touchstone.values;

/** What a rating of so many points means, in words that two raters read alike. */
public record StatedAnchor(int points, String text) {}
