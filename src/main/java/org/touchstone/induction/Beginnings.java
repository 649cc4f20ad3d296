package org.touchstone.induction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.touchstone.notices.Notifying;
import org.touchstone.people.PersonExpected;
import org.touchstone.people.PersonJoined;
import org.touchstone.people.PersonLeft;
import org.touchstone.people.PersonMoved;
import org.touchstone.people.PersonNotComing;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Texts;

/**
 * Makes plans, as people come and move (IN-1): a plan is there from the accepted offer on, follows the first day when it
 * moves, and belongs to the employment once there is one. It ends when they do not come, leave, or go on to another post.
 */
@ApplicationScoped
class Beginnings {

    @Inject private Plans plans;
    @Inject private Templates templates;
    @Inject private InductionRules rules;
    @Inject private Notifying notifying;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    void expected(@Observes PersonExpected e) {
        var plan = plans.awaited(e.personId(), e.organisationId());
        if (plan.isPresent()) {
            events.fire(plan.get().expects(e.postId(), e.lineManagerId(), e.day()));
            return;
        }
        var now = plans.job(e.personId(), e.organisationId(), today());
        var type = now.map(job -> moving(job.postId(), e.postId())).orElse(TransitionPlan.Type.NEW_STARTER);
        make(new TransitionPlan.Beginning(e.personId(), e.organisationId(), null, e.postId(), e.lineManagerId(), e.day(), type), e.post());
    }

    void notComing(@Observes PersonNotComing e) {
        plans.awaited(e.personId(), e.organisationId())
                .ifPresent(plan -> events.fire(plan.endEarly(Texts.say("induction.ended.not-coming"), false, today())));
    }

    void joined(@Observes PersonJoined e) {
        arrive(new Plans.Job(e.employmentId(), e.personId(), e.organisationId(), e.postId(), e.day()), null, e.post());
    }

    void moved(@Observes PersonMoved e) {
        arrive(new Plans.Job(e.employmentId(), e.personId(), e.organisationId(), e.postId(), e.day()), e.fromPostId(), e.post());
    }

    void left(@Observes PersonLeft e) {
        if (!e.day().isAfter(today())) {
            plans.running(e.personId(), e.organisationId()).forEach(plan -> events.fire(plan.endEarly(Texts.say("induction.ended.left"), true, e.day())));
        }
    }

    /**
     * An employment is there.
     *
     * @param before the post held until then at the same organisation, or null
     * @return whether a plan was made
     */
    boolean arrive(Plans.Job job, Long before, String post) {
        var awaited = plans.awaited(job.personId(), job.organisationId());
        if (awaited.isEmpty() && !rules.isNew(job.starts(), today())) {
            return false;
        }
        var running = plans.running(job.personId(), job.organisationId());
        if (before != null && before == job.postId() && awaited.isEmpty()) {
            running.forEach(plan -> plan.continuesIn(job.employmentId()));
            return false;
        }
        running.stream()
                .filter(plan -> before != null)
                .forEach(plan -> events.fire(plan.endEarly(Texts.say("induction.ended.moved", post), false, today())));
        plans.flush();
        if (awaited.isPresent()) {
            events.fire(awaited.get().joins(job.employmentId(), job.postId(), job.starts()));
            return false;
        }
        var type = before == null ? TransitionPlan.Type.NEW_STARTER : moving(before, job.postId());
        make(new TransitionPlan.Beginning(job.personId(), job.organisationId(), job.employmentId(), job.postId(), null, job.starts(), type), post);
        return true;
    }

    /** A plan with a copy of the template that serves it best. */
    TransitionPlan make(TransitionPlan.Beginning beginning, String post) {
        var plan = new TransitionPlan(beginning, clock.instant());
        var template = templates.serving(beginning.organisationId(), beginning.type(), plans.post(beginning.postId()).family()).orElse(null);
        plan.takes(template);
        plans.add(plan);
        copy(template, plan);
        events.fire(plan.begun());
        notifying.toPerson(plan.personId(), "induction-begun", "/induction/my-year", post, plan.dayZero());
        var head = plans.head(plan.id(), today()).orElseThrow();
        if (head.managerId() != null) {
            notifying.toPerson(head.managerId(), "induction-newcomer", "/induction/plan?id=" + plan.id(), head.name(), post, plan.dayZero());
        }
        return plan;
    }

    /** Puts a template's tasks, meetings and talks into a plan; without a template it has the talks and no tasks. */
    void copy(InductionTemplate template, TransitionPlan plan) {
        if (template != null) {
            template.tasks().forEach(task -> plans.add(new PlanTask(plan.id(), task)));
            template.meetings().forEach(meeting -> plans.add(new PlanMeeting(plan.id(), meeting)));
        }
        if (plan.hasTalks()) {
            for (var kind : CheckPoint.Kind.values()) {
                if (template == null || template.talks().contains(kind)) {
                    plans.add(new CheckPoint(plan.id(), kind));
                }
            }
        }
    }

    private TransitionPlan.Type moving(long from, long to) {
        return plans.post(to).bandOrder() > plans.post(from).bandOrder() ? TransitionPlan.Type.PROMOTION : TransitionPlan.Type.MOVE;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
