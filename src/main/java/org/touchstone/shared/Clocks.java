package org.touchstone.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/**
 * The one place where the time comes from. It ticks in whole seconds, so that what was stored and
 * what is read back are the same on every database; days are those of the organisation's own zone.
 */
@ApplicationScoped
public class Clocks {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Produces
    public Clock clock() {
        return Clock.tick(Clock.system(ZONE), Duration.ofSeconds(1));
    }
}
