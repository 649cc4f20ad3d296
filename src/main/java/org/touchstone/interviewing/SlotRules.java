package org.touchstone.interviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The house's own rules for slots. */
@ApplicationScoped
class SlotRules {

    @Inject
    @ConfigProperty(name = "touchstone.interviewing.slot-notice-hours", defaultValue = "24")
    private int noticeHours;

    /** How long before its start a candidate can still book, move or give back a slot. */
    Duration notice() {
        return Duration.ofHours(noticeHours);
    }
}
