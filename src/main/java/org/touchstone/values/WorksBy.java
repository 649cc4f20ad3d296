package org.touchstone.values;

/** What an organisation works by today: its own framework or the national one. */
public record WorksBy(String organisation, FrameworkRow framework) {}
