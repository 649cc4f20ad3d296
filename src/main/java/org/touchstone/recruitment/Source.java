package org.touchstone.recruitment;

/** Where a candidate says they heard of a job. */
public enum Source {
    CAREERS_PAGE,
    NHS_JOBS,
    COUNCIL_SITE,
    JOB_SITE,
    SOCIAL_MEDIA,
    JOBCENTRE,
    EVENT,
    SOMEBODY,
    HERE_ALREADY,
    OTHER
}
