package org.touchstone.values;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;

/** What was observed in applications that belong to nobody any more: the words go, the ratings stay for figures. */
@ApplicationScoped
public class ForgettingObservations {

    @Inject private Observations observations;

    /** Takes out of the ledger what tells of the applicants; the caller has decided that it may be. */
    public void forget(Collection<Long> applicationIds) {
        observations.forget(applicationIds);
    }
}
