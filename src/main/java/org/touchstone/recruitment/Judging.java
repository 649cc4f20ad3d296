package org.touchstone.recruitment;

/** Who judges at the stages of a vacancy. The modules above that ask people to say so. */
public interface Judging {

    /** Whether somebody is asked to judge those who apply for a vacancy, or was and could read what is asked before they left. */
    boolean judges(long vacancyId, long personId);
}
