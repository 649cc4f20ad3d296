package org.touchstone.recruitment;

/** Where sifting puts an application: it meets all essential criteria, some, or none. */
public enum Pile {
    ALL,
    SOME,
    NONE
}
