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
import java.util.Objects;
import org.touchstone.access.Caller;
import org.touchstone.access.Recording;
import org.touchstone.access.Role;
import org.touchstone.notices.Notifying;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.RuleBroken;
import org.touchstone.shared.Texts;

/**
 * Talks in a plan: what to talk about, what was said, what was agreed. Newcomer and line manager both write and read it;
 * nobody else does, unless the newcomer asked for somebody else: then that person instead of the line manager.
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class HoldingTalks {

    /** What a newcomer shares of a pulse with whoever holds the talk. */
    public record Shared(Map<PulseScale, BigDecimal> scores, String words) {}

    /**
     * A talk for its two people.
     *
     * @param guide what to talk about, question by question
     * @param with who holds it with the newcomer, or null while nobody manages them
     * @param mine whether it is the newcomer who reads
     * @param shared null unless the newcomer shares the pulse of this day
     */
    public record View(
            long planId, int version, String name, CheckPoint.Kind kind, LocalDate due, CheckPoint.Standing standing, LocalDate heldOn, String with,
            boolean mine, boolean active, List<String> guide, String notes, List<String> actions, Shared shared) {

        /** Whether the newcomer can still ask for somebody else. */
        public boolean isDeclinable() {
            return mine && active && heldOn == null;
        }
    }

    @Inject private Plans plans;
    @Inject private Circle circle;
    @Inject private InductionRules rules;
    @Inject private org.touchstone.people.Directory directory;
    @Inject private Notifying notifying;
    @Inject private Recording recording;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /** That somebody else than the newcomer looked is remembered, and they can see it (G-5). */
    public View talk(long planId, CheckPoint.Kind kind) {
        var head = plans.head(planId, today()).orElseThrow(() -> new NotFound("induction-talk", planId));
        var talk = require(head, kind);
        recording.looked(head.personId(), CheckPoint.ENTITY, talk.id());
        var with = talk.withId() == null ? head.manager() : directory.person(talk.withId()).name();
        return new View(
                planId, talk.version(), head.name(), kind, head.dayZero().plusDays(talk.offsetDays()),
                talk.standing(head.dayZero(), today(), rules.missedAfter()), talk.heldOn(), with, caller.isPerson(head.personId()), head.isActive(),
                List.of(Texts.say("talk.guide." + kind).split("\\s*\\|\\s*")), talk.notes(), talk.actions(),
                plans.pulse(planId, kind).filter(Pulse::isShared).map(p -> new Shared(p.scores(), p.isWithWords() ? p.words() : null)).orElse(null));
    }

    /**
     * Writes down what was said and agreed, and on which day it was, if it has been.
     *
     * @param seen the version that was on the screen (G-11)
     */
    public void write(long planId, CheckPoint.Kind kind, int seen, CheckPoint.Written written) {
        var plan = plans.locked(planId);
        var talk = require(plans.head(planId, today()).orElseThrow(), kind);
        plan.requireActive();
        if (talk.version() != seen) {
            throw recording.changedMeanwhile(CheckPoint.ENTITY, talk.id());
        }
        events.fire(talk.write(written, today(), plan.organisationId()));
    }

    /** The newcomer asks to have a talk with a colleague instead, by address; why is nobody's business. */
    public void decline(long planId, CheckPoint.Kind kind, String email) {
        var plan = plans.locked(planId);
        var head = circle.seenAs(planId, PlanView.Part.NEWCOMER).head();
        plan.requireActive();
        var talk = require(head, kind);
        if (email == null || email.isBlank()) {
            throw BadInput.at("email", "talk.instead.required");
        }
        var other = plans.colleague(email, plan.organisationId(), today()).orElseThrow(() -> BadInput.at("email", "talk.instead.unknown"));
        if (other == plan.personId() || Objects.equals(other, head.managerId())) {
            throw new RuleBroken(null, "talk.instead.same");
        }
        events.fire(talk.decline(other, today(), plan.organisationId()));
        var which = Texts.say("talk.kind." + kind);
        notifying.toPerson(other, "talk-asked", "/induction/talk?plan=" + planId + "&kind=" + kind, head.name(), which, plan.dayZero().plusDays(talk.offsetDays()));
        if (head.managerId() != null) {
            notifying.toPerson(head.managerId(), "talk-elsewhere", "/induction/plan?id=" + planId, head.name(), which);
        }
    }

    /** The talk, for its two people; to everybody else there is none. */
    private CheckPoint require(PlanHead head, CheckPoint.Kind kind) {
        if (!head.talks()) {
            throw new NotFound("induction-talk", kind);
        }
        var talk = plans.talk(head.id(), kind);
        var other = talk.withId() == null ? head.managerId() : talk.withId();
        if (!caller.isPerson(head.personId()) && (other == null || !caller.isPerson(other))) {
            throw new NotFound("induction-talk", kind);
        }
        return talk;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
