package org.touchstone.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an installation may change about its checks; each result carries what it was made with. */
@ApplicationScoped
class FairnessSettings {

    @Inject
    @ConfigProperty(name = "touchstone.fairness.confidence")
    private double confidence;

    @Inject
    @ConfigProperty(name = "touchstone.fairness.significance")
    private double significance;

    @Inject
    @ConfigProperty(name = "touchstone.fairness.ratio")
    private String ratio;

    @Inject
    @ConfigProperty(name = "touchstone.fairness.minimum-entered")
    private long minimumEntered;

    @Inject
    @ConfigProperty(name = "touchstone.fairness.minimum-expected")
    private long minimumExpected;

    @Inject
    @ConfigProperty(name = "touchstone.fairness.smallest-shown")
    private long smallestShown;

    Thresholds thresholds() {
        var usual = Thresholds.DEFAULTS;
        var parts = ratio.split("/");
        return new Thresholds(
                confidence,
                significance,
                Long.parseLong(parts[0].strip()),
                Long.parseLong(parts[1].strip()),
                minimumEntered,
                minimumExpected,
                usual.minimumShare(),
                usual.verdictOnAdjusted(),
                usual.homogeneityCount(),
                usual.homogeneityShare());
    }

    /** What those may see who do not see true counts. */
    Disclosure disclosure() {
        return new Disclosure(smallestShown, false, 1);
    }
}
