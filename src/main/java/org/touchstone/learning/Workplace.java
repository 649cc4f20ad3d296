package org.touchstone.learning;

/** Where somebody works: the unit of their post, and its organisation. */
public record Workplace(long organisationId, long unitId) {}
