package org.touchstone.people;

/** An organisation as lists and choosers show it. */
public record OrganisationRow(long id, int version, String code, String name, Organisation.Type type) {}
