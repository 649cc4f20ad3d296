package org.touchstone.induction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.touchstone.access.Caller;
import org.touchstone.access.Recording;
import org.touchstone.access.Role;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Forbidden;
import org.touchstone.values.Framing;

/** Being in a plan: the newcomer, whoever manages them, their buddy and HR, each with their own tasks. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Inducting {

    @Inject private Plans plans;
    @Inject private Circle circle;
    @Inject private InductionRules rules;
    @Inject private Framing framing;
    @Inject private Recording recording;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /** The caller's own plan: the one that goes on, else the last; empty for whoever has none. */
    public Optional<PlanView> mine() {
        return caller.person().flatMap(plans::newestOf).map(this::plan);
    }

    /** A plan for those around it; that somebody looked is remembered, and the newcomer can see it (G-5). */
    public PlanView plan(long planId) {
        var seen = circle.seenAs(planId, PlanView.Part.NEWCOMER, PlanView.Part.MANAGER, PlanView.Part.HR);
        recording.looked(seen.head().personId(), TransitionPlan.ENTITY, planId);
        var head = seen.head();
        var own = seen.part() == PlanView.Part.NEWCOMER;
        var tasks = plans.tasks(planId);
        return new PlanView(
                head,
                seen.part(),
                head.stages() ? timeline(head) : List.of(),
                tasks(tasks, seen),
                plans.meetings(planId),
                head.talks() ? talks(head) : List.of(),
                own && head.pulse() ? pulses(head) : List.of(),
                head.stages() ? plans.moves(planId) : List.of(),
                tasks.stream()
                        .filter(t -> t.mandatory() && t.state() == PlanTask.State.OPEN && (!head.stages() || t.stage() == head.stage()))
                        .map(PlanTask::title)
                        .collect(Collectors.joining(", ")));
    }

    private List<PlanView.StageLine> timeline(PlanHead head) {
        var lines = new ArrayList<PlanView.StageLine>();
        LocalDate from = null;
        for (var stage : TransitionPlan.Stage.values()) {
            if (stage != TransitionPlan.Stage.CLOSED) {
                var until = head.dayZero().plusDays(rules.windowEnds(stage));
                var over = !head.isActive() || stage.ordinal() < head.stage().ordinal();
                lines.add(new PlanView.StageLine(stage, from, until, over, head.isActive() && stage == head.stage()));
                from = until.plusDays(1);
            }
        }
        return lines;
    }

    private List<PlanView.TaskLine> tasks(List<PlanTask> tasks, Circle.Seen seen) {
        Map<Long, String> values = framing.names(tasks.stream().map(PlanTask::valueId).filter(Objects::nonNull).collect(Collectors.toSet()));
        var today = today();
        return tasks.stream()
                .map(
                        t -> {
                            var due = seen.head().dayZero().plusDays(t.offsetDays());
                            return new PlanView.TaskLine(
                                    t.id(), t.stage(), t.title(), t.owner(), due, t.valueId() == null ? null : values.get(t.valueId()), t.mandatory(),
                                    t.state(), t.reason(), t.doneBy(), t.doneOn(), t.state() == PlanTask.State.OPEN && due.isBefore(today),
                                    seen.head().isActive() && mayTick(t.owner(), seen));
                        })
                .toList();
    }

    private List<PlanView.TalkLine> talks(PlanHead head) {
        return plans.talkRows(head.id()).stream()
                .map(
                        c -> {
                            var due = head.dayZero().plusDays(c.offsetDays());
                            return new PlanView.TalkLine(
                                    c.kind(), due, CheckPoint.standing(c.state(), c.heldOn(), due, today(), rules.missedAfter()), c.heldOn(),
                                    caller.isPerson(head.personId()) ? c.with() : null);
                        })
                .toList();
    }

    private List<PlanView.PulseLine> pulses(PlanHead head) {
        var given = plans.pulses(head.id()).stream().collect(Collectors.toMap(Pulse::kind, p -> p));
        var kinds = Arrays.stream(CheckPoint.Kind.values()).filter(CheckPoint.Kind::hasPulse).toList();
        return kinds.stream()
                .map(
                        kind -> {
                            var pulse = given.get(kind);
                            var standing = Pulsing.standing(kind, pulse, head, today(), rules);
                            return new PlanView.PulseLine(
                                    kind, head.dayZero().plusDays(kind.days() - (long) rules.pulseOpensDays()), standing, pulse != null && pulse.isShared());
                        })
                .toList();
    }

    /** Says where a task stands; whose it is says who may. */
    public void stands(long planId, long taskId, PlanTask.State state, String reason) {
        var plan = plans.locked(planId);
        var seen = circle.seen(planId);
        var task = plans.task(planId, taskId);
        if (!mayTick(task.owner(), seen)) {
            throw new Forbidden("somebody else's task");
        }
        plan.requireActive();
        if (task.state() == state && state != PlanTask.State.NOT_NEEDED) {
            return; // to say it again changes nothing (G-12)
        }
        events.fire(task.stands(state, reason, caller.name(), today(), plan.organisationId()));
    }

    private static boolean mayTick(PlanTask.Owner owner, Circle.Seen seen) {
        return switch (owner) {
            case NEWCOMER -> seen.is(PlanView.Part.NEWCOMER);
            case BUDDY -> seen.is(PlanView.Part.BUDDY) || seen.leads();
            case MANAGER -> seen.leads();
            case IT, HR -> seen.is(PlanView.Part.MANAGER, PlanView.Part.HR);
        };
    }

    /** The newcomer has met somebody; null: not yet after all. */
    public void met(long planId, long meetingId, LocalDate day) {
        var plan = plans.locked(planId);
        circle.seenAs(planId, PlanView.Part.NEWCOMER);
        plan.requireActive();
        plans.meeting(planId, meetingId).met(day, today());
        events.fire(plan.moved("InductionMeeting", null, day == null ? null : day.toString(), null));
    }

    /** Adds a task of one's own making to a plan; it never holds up a stage. */
    public void addTask(long planId, TemplateTask task) {
        var plan = plans.locked(planId);
        requireLeads(planId);
        plan.requireActive();
        var gathering = new BadInput.Gathering();
        task.gather(gathering, "");
        gathering.refuse();
        plans.add(new PlanTask(planId, task));
        events.fire(plan.moved("InductionTaskAdded", null, task.title(), null));
    }

    /** Adds somebody to meet. */
    public void addMeeting(long planId, TemplateMeeting meeting) {
        var plan = plans.locked(planId);
        requireLeads(planId);
        plan.requireActive();
        var gathering = new BadInput.Gathering();
        meeting.gather(gathering, "");
        gathering.refuse();
        plans.add(new PlanMeeting(planId, meeting));
        events.fire(plan.moved("InductionMeetingAdded", null, meeting.who(), null));
    }

    private void requireLeads(long planId) {
        var seen = circle.seenAs(planId, PlanView.Part.MANAGER, PlanView.Part.HR);
        if (!seen.leads()) {
            throw new Forbidden("the line manager's");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
