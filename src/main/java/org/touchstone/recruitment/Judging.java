package org.touchstone.recruitment;

/** Who judges at the stages of a vacancy. The modules above that ask people to say so. */
public interface Judging {

    /** Whether somebody has been asked to judge those who apply for a vacancy, and has not left. */
    boolean judges(long vacancyId, long personId);
}
