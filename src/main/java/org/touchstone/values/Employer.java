package org.touchstone.values;

/** An organisation as people who look for a job know it. */
public record Employer(String code, String name) {}
