package org.touchstone.values;

/** A value by name, where nothing more of it is needed. */
public record ValueName(long id, String code, String name) {}
