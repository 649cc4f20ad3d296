package org.touchstone.induction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.RuleBroken;

/**
 * How a newcomer finds it here (IN-4): ten questions after 30, 60, 90 and 180 days. Answers are the newcomer's alone; the
 * rest sees them as figures about many, or as scales that the newcomer shares with whoever holds the talk (IN-5).
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Pulsing {

    /**
     * A pulse as its newcomer sees it.
     *
     * @param answers points by item, those left out are missing
     * @param scores the scales of which every item is answered
     * @param low scales at which help is offered, to the newcomer alone
     * @param sharable whether there is a talk to share it for
     * @param counted a figure with it may have been seen already: withdrawn, it stays in figures and belongs to nobody
     */
    public record View(
            long planId, CheckPoint.Kind kind, PlanView.PulseStanding standing, LocalDate givenOn, Map<Integer, Integer> answers, String words,
            boolean shares, boolean sharesWords, Map<PulseScale, BigDecimal> scores, List<PulseScale> low, boolean sharable, boolean counted, String with) {

        public boolean isGiven() {
            return standing == PlanView.PulseStanding.GIVEN;
        }
    }

    @Inject private Plans plans;
    @Inject private PulseFigures figures;
    @Inject private Circle circle;
    @Inject private InductionRules rules;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    public View pulse(long planId, CheckPoint.Kind kind) {
        var head = mine(planId, kind);
        var pulse = plans.pulse(planId, kind).orElse(null);
        var scores = pulse == null ? Map.<PulseScale, BigDecimal>of() : pulse.scores();
        var sharable = head.talks() && plans.talkRows(planId).stream().anyMatch(t -> t.kind() == kind);
        return new View(
                planId, kind, standing(kind, pulse, head, today(), rules), pulse == null ? null : pulse.givenOn(), pulse == null ? Map.of() : pulse.answers(),
                pulse == null ? null : pulse.words(), pulse != null && pulse.isShared(), pulse != null && pulse.isWithWords(), scores,
                scores.entrySet().stream().filter(s -> s.getValue().compareTo(rules.helpAt()) <= 0).map(Map.Entry::getKey).toList(),
                sharable, pulse != null && isCounted(pulse), head.manager());
    }

    /** Answers once. What is too little for a scale has no score. */
    public void give(long planId, CheckPoint.Kind kind, Pulse.Given given) {
        var plan = plans.locked(planId);
        var head = mine(planId, kind);
        var before = plans.pulse(planId, kind).orElse(null);
        if (before != null) {
            throw new RuleBroken("IN-4", before.isWithdrawn() ? "pulse.withdrawn-already" : "pulse.given-already");
        }
        if (standing(kind, null, head, today(), rules) != PlanView.PulseStanding.OPEN) {
            throw new RuleBroken("IN-4", "pulse.not-open");
        }
        var pulse = new Pulse(planId, kind, plan.stage(), given, today());
        plans.add(pulse);
        events.fire(done("PulseGiven", pulse, plan));
    }

    /** Shares the scales with whoever holds the talk of that day, or takes that back; at once, and for this pulse alone (IN-5). */
    public void share(long planId, CheckPoint.Kind kind, boolean scales, boolean words) {
        var plan = plans.locked(planId);
        mine(planId, kind);
        var pulse = given(planId, kind);
        pulse.share(scales, words);
        events.fire(done(scales ? "PulseShared" : "PulseUnshared", pulse, plan));
    }

    /**
     * Takes a pulse back. While no figure with it can have been seen it goes altogether; after that its scales stay in
     * figures and belong to nobody: else whoever noted a figure before could work out by subtraction what was answered.
     */
    public void withdraw(long planId, CheckPoint.Kind kind) {
        var plan = plans.locked(planId);
        mine(planId, kind);
        var pulse = given(planId, kind);
        events.fire(done("PulseWithdrawn", pulse, plan));
        if (isCounted(pulse)) {
            figures.keep(pulse.id());
            pulse.withdraw(today());
        } else {
            plans.remove(pulse);
        }
    }

    private Pulse given(long planId, CheckPoint.Kind kind) {
        return plans.pulse(planId, kind).filter(p -> !p.isWithdrawn()).orElseThrow(() -> new NotFound("pulse", kind));
    }

    /** Figures are of months that are over. */
    private boolean isCounted(Pulse pulse) {
        return pulse.givenOn().isBefore(today().withDayOfMonth(1));
    }

    private PlanHead mine(long planId, CheckPoint.Kind kind) {
        var head = circle.seenAs(planId, PlanView.Part.NEWCOMER).head();
        if (!head.pulse() || !kind.hasPulse()) {
            throw new NotFound("pulse", kind);
        }
        return head;
    }

    private static InductionMoved done(String what, Pulse pulse, TransitionPlan plan) {
        return new InductionMoved(what, Pulse.ENTITY, pulse.id(), plan.organisationId(), null, null, null);
    }

    /** A pulse is open from some days before its day until the next one opens: never two at a time. */
    static PlanView.PulseStanding standing(CheckPoint.Kind kind, Pulse pulse, PlanHead head, LocalDate today, InductionRules rules) {
        if (pulse != null) {
            return pulse.isWithdrawn() ? PlanView.PulseStanding.WITHDRAWN : PlanView.PulseStanding.GIVEN;
        }
        if (today.isBefore(head.dayZero().plusDays(kind.days() - (long) rules.pulseOpensDays()))) {
            return PlanView.PulseStanding.LATER;
        }
        var closes = kind == CheckPoint.Kind.D180
                ? rules.windowEnds(TransitionPlan.Stage.STABILISATION)
                : CheckPoint.Kind.values()[kind.ordinal() + 1].days() - rules.pulseOpensDays();
        return head.isActive() && today.isBefore(head.dayZero().plusDays(closes)) ? PlanView.PulseStanding.OPEN : PlanView.PulseStanding.PAST;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
