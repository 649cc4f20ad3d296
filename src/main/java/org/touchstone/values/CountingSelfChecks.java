package org.touchstone.values;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;

/**
 * How often the self-check of an organisation was finished: all that anybody but the candidate ever
 * learns of it (VR-9), and that only of months with enough of them.
 */
@Stateless
@RolesAllowed(Role.HR_PARTNER)
public class CountingSelfChecks {

    private static final int MONTHS = 12;

    @Inject private SelfChecks checks;
    @Inject private Caller caller;
    @Inject private Clock clock;

    @Inject
    @ConfigProperty(name = "touchstone.values.self-check-smallest-shown")
    private int smallestShown;

    /** The last twelve months, the latest first. A month with few and one with none look the same. */
    public List<FinishedChecks> finished(long organisationId) {
        caller.requireAt(organisationId, Role.HR_PARTNER);
        var last = LocalDate.now(clock).withDayOfMonth(1);
        var counts = checks.counts(organisationId, last.minusMonths(MONTHS - 1));
        return IntStream.range(0, MONTHS)
                .mapToObj(last::minusMonths)
                .map(month -> FinishedChecks.of(month, counts.getOrDefault(month, 0), smallestShown))
                .toList();
    }

    /** With fewer than so many in a month nothing is shown of it. */
    public int smallestShown() {
        return smallestShown;
    }
}
