package org.touchstone.induction;

import java.time.LocalDate;

/**
 * Somebody who begins, in a list: how far they are, never what was said.
 *
 * @param over tasks that are done or not needed
 * @param tasks all tasks
 * @param late open tasks whose day is over
 * @param missed talks after 30 or 90 days whose day is over and that were not held (IN-7); for HR null
 * @param proposed the stage that is proposed and not agreed, or null
 */
public record NewcomerRow(
        long id,
        long personId,
        String name,
        String post,
        String unit,
        Long managerId,
        String manager,
        String buddy,
        TransitionPlan.Type type,
        LocalDate dayZero,
        TransitionPlan.Stage stage,
        TransitionPlan.State state,
        boolean stages,
        boolean hasBuddy,
        long over,
        long tasks,
        long late,
        Long missed,
        TransitionPlan.Stage proposed) {

    /** Tasks that are over out of 100. */
    public long percent() {
        return tasks == 0 ? 0 : 100 * over / tasks;
    }

    NewcomerRow withoutTalks() {
        return new NewcomerRow(
                id, personId, name, post, unit, managerId, manager, buddy, type, dayZero, stage, state, stages, hasBuddy, over, tasks, late, null, proposed);
    }
}
