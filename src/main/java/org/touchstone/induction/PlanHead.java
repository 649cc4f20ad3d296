package org.touchstone.induction;

import java.time.LocalDate;

/**
 * A plan with the people around it, as they are on the day of reading.
 *
 * @param managerId who manages the newcomer now; null where nobody does, or whoever did works here no more
 * @param buddy whether a buddy belongs to it
 * @param proposed the stage that is proposed, or null
 */
public record PlanHead(
        long id,
        int version,
        long organisationId,
        String organisation,
        long personId,
        String name,
        long postId,
        String post,
        String unit,
        TransitionPlan.Type type,
        LocalDate dayZero,
        TransitionPlan.Stage stage,
        TransitionPlan.State state,
        LocalDate endedOn,
        String endedReason,
        boolean stages,
        boolean talks,
        boolean pulse,
        boolean buddy,
        Long managerId,
        String manager,
        String managerEmail,
        Long buddyId,
        String buddyName,
        String buddyEmail,
        boolean buddyTrained,
        TransitionPlan.Stage proposed,
        String proposedBy,
        String proposedReason,
        String templateName) {

    public boolean isActive() {
        return state == TransitionPlan.State.ACTIVE;
    }

    /** Whether it is a list of tasks and no more. */
    public boolean isChecklist() {
        return !stages && !talks && !pulse && !buddy;
    }
}
