package org.touchstone.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a word of rating stands on the ledger's anchors from one to five. */
@ApplicationScoped
class LedgerPoints {

    @Inject
    @ConfigProperty(name = "touchstone.appraisal.ledger-points")
    private List<Integer> points;

    int of(AppraisalRating.Level level) {
        return points.get(level.ordinal());
    }
}
