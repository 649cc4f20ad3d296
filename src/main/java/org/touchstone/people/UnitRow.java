package org.touchstone.people;

/**
 * A unit as lists and choosers show it.
 *
 * @param parentId the unit it belongs to, or null
 */
public record UnitRow(long id, int version, long organisationId, Long parentId, String name, OrgUnit.Level level) {}
