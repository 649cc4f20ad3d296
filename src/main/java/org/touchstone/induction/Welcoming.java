package org.touchstone.induction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.people.Directory;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.RuleBroken;

/** Newcomers in lists: those whom the caller manages, and for HR all at their organisations: how far, never what was said. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Welcoming {

    /** Somebody who begins without an offer through Touchstone: who, as what, from when. */
    public record Beginner(Long organisationId, String email, TransitionPlan.Type type, LocalDate dayZero) {}

    /** How many plans were made and ended, stages proposed, and talks of which people were reminded. */
    public record Swept(int made, int ended, int proposed, int reminded) {}

    @Inject private Plans plans;
    @Inject private Templates templates;
    @Inject private Beginnings beginnings;
    @Inject private Sweeping sweeping;
    @Inject private InductionRules rules;
    @Inject private Circle circle;
    @Inject private Directory directory;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /** Those whom the caller manages. */
    public Page<NewcomerRow> mine(NewcomerFilter filter, Paging paging) {
        return caller.person().map(me -> plans.managedBy(me, filter, today(), paging)).orElseGet(Page::none);
    }

    /** Everybody at the caller's organisations. */
    @RolesAllowed(Role.HR_PARTNER)
    public Page<NewcomerRow> all(NewcomerFilter filter, Paging paging) {
        var page = plans.at(mine(), filter, today(), paging);
        return new Page<>(page.rows().stream().map(NewcomerRow::withoutTalks).toList(), page.number(), page.size(), page.total());
    }

    /** How many talks after 30 or 90 days were missed at the caller's organisations (IN-7). */
    @RolesAllowed(Role.HR_PARTNER)
    public long missedTalks() {
        return plans.missedTalks(mine(), WorkingDays.lastOver(today(), rules.missedAfter()));
    }

    /** Working days after which a talk counts as missed. */
    public int missedAfter() {
        return rules.missedAfter();
    }

    /**
     * Makes a plan for somebody who works here already: who comes back from leave or a secondment, or was recruited abroad.
     *
     * @return its id
     */
    @RolesAllowed(Role.HR_PARTNER)
    public long begin(Beginner beginner) {
        new BadInput.Gathering()
                .when(beginner.organisationId() == null, "organisationId", "induction.begin.organisation.required")
                .when(beginner.email() == null || beginner.email().isBlank(), "email", "induction.begin.email.required")
                .when(beginner.type() == null, "type", "induction.begin.type.required")
                .when(beginner.dayZero() == null, "dayZero", "induction.begin.day.required")
                .refuse();
        caller.requireAt(beginner.organisationId(), Role.HR_PARTNER);
        var person = plans.colleague(beginner.email(), beginner.organisationId(), today()).orElseThrow(() -> BadInput.at("email", "induction.begin.unknown"));
        if (caller.isPerson(person)) {
            throw new Forbidden("one's own induction");
        }
        if (!plans.running(person, beginner.organisationId()).isEmpty() || plans.awaited(person, beginner.organisationId()).isPresent()) {
            throw new RuleBroken("IN-1", "induction.begin.running");
        }
        var job = plans.job(person, beginner.organisationId(), today()).orElseThrow();
        var plan =
                new TransitionPlan.Beginning(
                        person, beginner.organisationId(), job.employmentId(), job.postId(), null, beginner.dayZero(), beginner.type());
        return beginnings.make(plan, directory.post(job.postId()).title()).id();
    }

    /** It is a beginning of another kind: the template for that takes the place of the one before, as long as nothing was done. */
    @RolesAllowed(Role.HR_PARTNER)
    public void retype(long planId, TransitionPlan.Type type) {
        var plan = plans.locked(planId);
        circle.seenAs(planId, PlanView.Part.HR);
        if (type == null) {
            throw BadInput.at("type", "induction.begin.type.required");
        }
        if (plan.type() == type) {
            return;
        }
        if (plan.stage() != TransitionPlan.Stage.PREPARATION || plans.isTouched(planId)) {
            throw new RuleBroken("IN-1", "induction.retype.begun");
        }
        events.fire(plan.becomes(type));
        var template = templates.serving(plan.organisationId(), type, plans.post(plan.postId()).family()).orElse(null);
        plans.empty(planId);
        plan.takes(template);
        beginnings.copy(template, plan);
    }

    /** The organisations whose newcomers the caller looks after: id to name. */
    @RolesAllowed(Role.HR_PARTNER)
    public Map<Long, String> organisations() {
        var names = new LinkedHashMap<Long, String>();
        directory.organisations().stream().filter(o -> caller.holdsAt(o.id(), Role.HR_PARTNER)).forEach(o -> names.put(o.id(), o.name()));
        return names;
    }

    /**
     * Does at once what every night does, for the caller's organisations: plans for whoever came by an import, proposals,
     * reminders.
     */
    @RolesAllowed(Role.HR_PARTNER)
    public Swept sweep() {
        return sweeping.sweep(List.copyOf(organisations().keySet()));
    }

    private java.util.Collection<Long> mine() {
        return caller.holdsForSystem(Role.HR_PARTNER) ? null : caller.organisations(Role.HR_PARTNER);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
