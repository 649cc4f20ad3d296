package org.touchstone.recruitment;

import java.util.List;

/** A module above that has something for the candidate of an application. One implementation a module. */
public interface CandidateSource {

    /** What there is for the candidate, soonest first; a fixed number of statements. The caller has checked whose it is. */
    List<CandidateItem> of(long applicationId);
}
