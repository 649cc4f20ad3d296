package org.touchstone.induction;

import java.time.LocalDate;
import java.util.List;

/**
 * A plan as one of those around it sees it.
 *
 * @param part who is looking
 * @param timeline the four stages; empty for a checklist
 * @param pulses the newcomer's own; of others nobody sees any here
 * @param open titles of mandatory tasks of this stage that are open, in one line
 */
public record PlanView(
        PlanHead head,
        Part part,
        List<StageLine> timeline,
        List<TaskLine> tasks,
        List<MeetingLine> meetings,
        List<TalkLine> talks,
        List<PulseLine> pulses,
        List<MoveLine> moves,
        String open) {

    /** Who somebody is in a plan. */
    public enum Part {
        NEWCOMER,
        MANAGER,
        HR,
        BUDDY
    }

    /** A stage: when it usually begins and ends, counted from day 0. */
    public record StageLine(TransitionPlan.Stage stage, LocalDate from, LocalDate until, boolean past, boolean current) {}

    /** A task; mine: whether the reader may say where it stands. */
    public record TaskLine(
            long id, TransitionPlan.Stage stage, String title, PlanTask.Owner owner, LocalDate due, String value, boolean mandatory,
            PlanTask.State state, String reason, String doneBy, LocalDate doneOn, boolean late, boolean mine) {

        public boolean isOpen() {
            return state == PlanTask.State.OPEN;
        }
    }

    /** Somebody to meet. */
    public record MeetingLine(long id, String who, String why, LocalDate metOn) {}

    /** A talk, without what was said. */
    public record TalkLine(CheckPoint.Kind kind, LocalDate due, CheckPoint.Standing standing, LocalDate heldOn, String with) {}

    /** Where a pulse stands. */
    public enum PulseStanding {
        LATER,
        OPEN,
        PAST,
        GIVEN,
        WITHDRAWN
    }

    /** A pulse of the reader's own. */
    public record PulseLine(CheckPoint.Kind kind, LocalDate opens, PulseStanding standing, boolean shares) {}

    /** How the plan went on; agreed is false where the newcomer said: not yet. */
    public record MoveLine(TransitionPlan.Stage from, TransitionPlan.Stage to, String proposer, boolean agreed, String reason, LocalDate day) {}

    public boolean isNewcomer() {
        return part == Part.NEWCOMER;
    }

    public boolean isManager() {
        return part == Part.MANAGER;
    }

    public boolean isHr() {
        return part == Part.HR;
    }

    public long over() {
        return tasks.stream().filter(t -> !t.isOpen()).count();
    }

    /** Tasks of a stage, in the order of their days. */
    public List<TaskLine> tasksOf(TransitionPlan.Stage stage) {
        return tasks.stream().filter(t -> t.stage() == stage).toList();
    }
}
