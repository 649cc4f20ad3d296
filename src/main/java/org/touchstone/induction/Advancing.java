package org.touchstone.induction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.notices.Notifying;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.Texts;

/** From stage to stage, by agreement (IN-2): whoever manages proposes, the newcomer agrees or says: not yet. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Advancing {

    @Inject private Plans plans;
    @Inject private Circle circle;
    @Inject private Notifying notifying;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /** Proposes the next stage, or to go back to ENCOUNTER for a reason; the newcomer is asked. */
    public void propose(long planId, TransitionPlan.Stage to, String reason) {
        var plan = plans.locked(planId);
        var seen = circle.seenAs(planId, PlanView.Part.MANAGER, PlanView.Part.HR);
        if (!seen.leads()) {
            throw new Forbidden("the line manager's");
        }
        if (to == null) {
            throw BadInput.at("to", "induction.stage.to.required");
        }
        if (plan.proposed() == to) {
            return; // to propose it again changes nothing (G-12)
        }
        events.fire(plan.propose(to, reason, caller.name(), plans.open(planId, plan.stage()), today()));
        notifying.toPerson(
                plan.personId(), "stage-proposed", "/induction/my-year", caller.name(), Texts.say("induction.stage." + plan.stage()), Texts.say("induction.stage." + to));
    }

    public void agree(long planId) {
        var plan = plans.locked(planId);
        var seen = circle.seenAs(planId, PlanView.Part.NEWCOMER);
        var move = plan.agree(plans.open(planId, plan.stage()), today());
        plans.add(move);
        events.fire(move.done(plan.organisationId()));
        tell(seen, "stage-agreed", Texts.say("induction.stage." + move.to()));
    }

    /** The newcomer is not there yet; nothing moves. */
    public void notYet(long planId, String reason) {
        var plan = plans.locked(planId);
        var seen = circle.seenAs(planId, PlanView.Part.NEWCOMER);
        var move = plan.notYet(reason, today());
        plans.add(move);
        events.fire(move.done(plan.organisationId()));
        tell(seen, "stage-not-yet", Texts.say("induction.stage." + move.to()));
    }

    /** Closes a checklist whose mandatory tasks are over. */
    public void finish(long planId) {
        var plan = plans.locked(planId);
        var seen = circle.seen(planId);
        if (!seen.is(PlanView.Part.NEWCOMER) && !seen.leads()) {
            throw new Forbidden("newcomer and line manager only");
        }
        if (plan.state() == TransitionPlan.State.CLOSED) {
            return;
        }
        events.fire(plan.finish(plans.open(planId, null), today()));
    }

    /** Ends a plan before its time, for a reason: HR, or whoever manages. */
    public void endEarly(long planId, String reason) {
        var plan = plans.locked(planId);
        circle.seenAs(planId, PlanView.Part.MANAGER, PlanView.Part.HR);
        events.fire(plan.endEarly(reason, false, today()));
        notifying.toPerson(plan.personId(), "induction-ended", "/induction/my-year", caller.name(), reason.strip());
    }

    private void tell(Circle.Seen seen, String template, String stage) {
        if (seen.head().managerId() != null) {
            notifying.toPerson(seen.head().managerId(), template, "/induction/plan?id=" + seen.head().id(), seen.head().name(), stage);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
