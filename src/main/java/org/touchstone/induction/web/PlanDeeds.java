package org.touchstone.induction.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.touchstone.induction.Inducting;
import org.touchstone.induction.PlanTask;
import org.touchstone.induction.PlanView;
import org.touchstone.shared.web.Messages;

/** What the pages of a plan have in common: the plan, and saying where its tasks stand. */
abstract class PlanDeeds implements Serializable {

    @Inject protected Inducting inducting;
    @Inject protected Messages messages;
    protected PlanView plan;

    /** The page itself, afresh. */
    protected abstract String again();

    public String done(long task) {
        return stands(task, PlanTask.State.DONE);
    }

    public String reopen(long task) {
        return stands(task, PlanTask.State.OPEN);
    }

    private String stands(long task, PlanTask.State state) {
        return go(state == PlanTask.State.DONE ? "induction.task.done" : "induction.task.open-again", () -> inducting.stands(plan.head().id(), task, state, null));
    }

    protected String go(String said, Messages.Deed deed) {
        return messages.attempt(said, deed) ? again() : null;
    }

    /** The stages in their order, those without tasks and behind the newcomer left out. */
    public List<PlanView.StageLine> getStages() {
        return plan.timeline();
    }

    public PlanView getPlan() {
        return plan;
    }
}
