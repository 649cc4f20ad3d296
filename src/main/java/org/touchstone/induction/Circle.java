package org.touchstone.induction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.NotFound;

/** Who stands around a plan, and as whom the caller looks at it; to everybody else there is none (G-1). */
@ApplicationScoped
class Circle {

    @Inject private Plans plans;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** A plan beside who the caller is in it. */
    record Seen(PlanHead head, PlanView.Part part) {

        boolean is(PlanView.Part... parts) {
            return java.util.Set.of(parts).contains(part);
        }

        /** The manager, or HR while nobody manages. */
        boolean leads() {
            return part == PlanView.Part.MANAGER || part == PlanView.Part.HR && head.managerId() == null;
        }
    }

    Seen seen(long planId) {
        var head = plans.head(planId, LocalDate.now(clock)).orElseThrow(() -> new NotFound("induction", planId));
        return new Seen(head, part(head).orElseThrow(() -> new NotFound("induction", planId)));
    }

    /** Refuses, as if it were not there, whoever is none of these. */
    Seen seenAs(long planId, PlanView.Part... parts) {
        var seen = seen(planId);
        if (!seen.is(parts)) {
            throw new NotFound("induction", planId);
        }
        return seen;
    }

    private Optional<PlanView.Part> part(PlanHead head) {
        if (caller.isPerson(head.personId())) {
            return Optional.of(PlanView.Part.NEWCOMER);
        }
        if (head.managerId() != null && caller.isPerson(head.managerId())) {
            return Optional.of(PlanView.Part.MANAGER);
        }
        if (caller.holdsAt(head.organisationId(), Role.HR_PARTNER)) {
            return Optional.of(PlanView.Part.HR);
        }
        return head.buddyId() != null && caller.isPerson(head.buddyId()) ? Optional.of(PlanView.Part.BUDDY) : Optional.empty();
    }
}
