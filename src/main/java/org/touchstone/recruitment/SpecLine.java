package org.touchstone.recruitment;

/**
 * A criterion as an author writes it down.
 *
 * @param valueId the value it shows, or null
 */
public record SpecLine(String text, Criterion.Kind kind, Criterion.AssessedAt assessedAt, Long valueId) {}
