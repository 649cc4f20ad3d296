package org.touchstone.induction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.touchstone.notices.Notifying;
import org.touchstone.people.Directory;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Texts;

/** What follows from the day: plans for whoever came by an import, plans that are over, proposals (never moves), reminders. */
@ApplicationScoped
class Sweeping {

    private static final String NOBODY = "Touchstone";

    @Inject private Plans plans;
    @Inject private Beginnings beginnings;
    @Inject private InductionRules rules;
    @Inject private Directory directory;
    @Inject private Notifying notifying;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    Welcoming.Swept sweep(Collection<Long> organisations) {
        if (organisations.isEmpty()) {
            return new Welcoming.Swept(0, 0, 0, 0);
        }
        return new Welcoming.Swept(made(organisations), ended(organisations), proposed(organisations), reminded(organisations));
    }

    /** An organisation of its own accord: what went wrong at one holds up no other. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void sweepApart(long organisation) {
        sweep(List.of(organisation));
    }

    private int made(Collection<Long> organisations) {
        var made = 0;
        if (rules.since().isPresent()) {
            for (var job : plans.withoutPlan(rules.since().get(), organisations, today())) {
                var before = plans.job(job.personId(), job.organisationId(), job.starts().minusDays(1)).map(Plans.Job::postId).orElse(null);
                if (beginnings.arrive(job, before, directory.post(job.postId()).title())) {
                    made++;
                }
            }
        }
        return made;
    }

    private int ended(Collection<Long> organisations) {
        var ended = 0;
        for (var id : plans.outlived(organisations, today())) {
            var plan = plans.locked(id);
            if (plan.state() == TransitionPlan.State.ACTIVE) {
                events.fire(plan.endEarly(Texts.say("induction.ended.left"), true, today()));
                ended++;
            }
        }
        return ended;
    }

    /** Time alone never moves a stage: the newcomer is asked (IN-2). */
    private int proposed(Collection<Long> organisations) {
        var proposed = 0;
        for (var id : plans.unproposed(organisations, today())) {
            var plan = plans.locked(id);
            var open = plans.open(id, plan.stage());
            if (open.isEmpty() && plan.isRipe(today(), rules.windowEnds(plan.stage()), rules.proposeAgainDays())) {
                var to = plan.stage().next();
                events.fire(plan.propose(to, null, NOBODY, open, today()));
                notifying.toPerson(
                        plan.personId(), "stage-proposed", "/induction/my-year", NOBODY, Texts.say("induction.stage." + plan.stage()),
                        Texts.say("induction.stage." + to));
                proposed++;
            }
        }
        return proposed;
    }

    private int reminded(Collection<Long> organisations) {
        var reminded = 0;
        for (var coming : plans.coming(organisations, today().plusDays(rules.remindDays()), today())) {
            var due = coming.dayZero().plusDays(coming.kind().days());
            if (plans.claimReminder(coming.talkId(), due)) {
                var link = "/induction/talk?plan=" + coming.planId() + "&kind=" + coming.kind();
                var which = Texts.say("talk.kind." + coming.kind());
                notifying.toPerson(coming.personId(), "talk-soon", link, which, due);
                var other = coming.withId() == null ? plans.head(coming.planId(), today()).orElseThrow().managerId() : coming.withId();
                if (other != null) {
                    notifying.toPerson(other, "talk-soon-with", link, coming.name(), which, due);
                }
                reminded++;
            }
        }
        return reminded;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
