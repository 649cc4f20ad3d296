package org.touchstone.induction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.notices.Notifying;
import org.touchstone.people.Directory;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.RuleBroken;

/** Buddies: a colleague at eye level, never somebody above, never with too many at once (IN-3). */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Accompanying {

    /** Somebody who could be a buddy; load: how many they accompany now. */
    public record Choice(long personId, String name, String post, long load) {}

    /** What is a buddy's to do. */
    public record Task(long id, String title, LocalDate due, PlanTask.State state) {}

    /** A newcomer as their buddy sees them: who, since when, and what is the buddy's to do. */
    public record Card(long planId, String name, String post, String unit, LocalDate dayZero, String manager, String managerEmail, List<Task> tasks) {}

    @Inject private Plans plans;
    @Inject private Circle circle;
    @Inject private InductionRules rules;
    @Inject private Directory directory;
    @Inject private Notifying notifying;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /** The newcomers whom the caller accompanies. */
    public List<Card> mine() {
        var heads = caller.person().map(me -> plans.accompaniedBy(me, today())).orElse(List.of());
        var tasks = plans.buddyTasks(heads.stream().map(PlanHead::id).toList()).stream().collect(Collectors.groupingBy(PlanTask::planId));
        return heads.stream()
                .map(
                        h ->
                                new Card(
                                        h.id(), h.name(), h.post(), h.unit(), h.dayZero(), h.manager(), h.managerEmail(),
                                        tasks.getOrDefault(h.id(), List.of()).stream()
                                                .map(t -> new Task(t.id(), t.title(), h.dayZero().plusDays(t.offsetDays()), t.state()))
                                                .toList()))
                .toList();
    }

    /** Colleagues of the newcomer's unit, each with how many they accompany. */
    public List<Choice> choices(long planId) {
        var seen = leads(planId);
        return plans.colleagues(planId, today()).stream().filter(c -> !Objects.equals(c.personId(), seen.head().managerId())).toList();
    }

    /** How many newcomers a buddy accompanies at most. */
    public int most() {
        return rules.buddyMost();
    }

    /**
     * Names a buddy, or another one; both are told.
     *
     * @param trained whether they have been shown what a buddy does
     */
    public void name(long planId, Long personId, boolean trained) {
        var plan = plans.locked(planId);
        var seen = leads(planId);
        if (personId == null) {
            throw BadInput.at("personId", "induction.buddy.required");
        }
        if (personId.equals(plan.buddyId())) {
            return;
        }
        requireMay(plan, seen.head(), personId);
        events.fire(plan.accompaniedBy(personId, trained));
        notifying.toPerson(personId, "buddy-named", "/induction/buddying", seen.head().name(), seen.head().post(), plan.dayZero());
        notifying.toPerson(plan.personId(), "buddy-yours", "/induction/my-year", directory.person(personId).name());
    }

    public void takeOff(long planId) {
        var plan = plans.locked(planId);
        leads(planId);
        if (plan.buddyId() != null) {
            events.fire(plan.withoutBuddy());
        }
    }

    private void requireMay(TransitionPlan plan, PlanHead head, long personId) {
        var today = today();
        if (plans.job(personId, plan.organisationId(), today).isEmpty()) {
            throw BadInput.at("personId", "induction.buddy.unknown");
        }
        if (personId == plan.personId()) {
            throw new RuleBroken("IN-3", "induction.buddy.self");
        }
        if (Objects.equals(head.managerId(), personId)) {
            throw new RuleBroken("IN-3", "induction.buddy.manager");
        }
        var above = head.managerId() != null && directory.isInChain(personId, head.managerId(), today);
        if (above || directory.isInChain(personId, plan.personId(), today)) {
            throw new RuleBroken("IN-3", "induction.buddy.chain");
        }
        if (plans.load(personId, plan.id()) >= rules.buddyMost()) {
            throw new RuleBroken("IN-3", "induction.buddy.most", rules.buddyMost());
        }
    }

    private Circle.Seen leads(long planId) {
        var seen = circle.seenAs(planId, PlanView.Part.MANAGER, PlanView.Part.HR);
        if (!seen.leads()) {
            throw new Forbidden("the line manager's");
        }
        return seen;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
