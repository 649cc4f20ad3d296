package org.touchstone.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A My Time as one of the two reads it.
 *
 * @param version of what was read, to be sent back with the shared note (G-11)
 * @param mine whether the reader is the employee
 * @param withFormerManager whether the manager has changed since; only the employee still reads it
 * @param canAddTopic whether the reader may add to the agenda: the employee has the first word
 * @param privateNote the reader's own, or null
 * @param cards what the employee tries at the moment and has chosen to show
 */
public record TalkView(
        long id, int version, MyTime.Kind kind, MyTime.State state, long personId, String person, long managerId, String manager,
        boolean mine, boolean withFormerManager, boolean canAddTopic, Instant startsAt, int minutes, LocalDate heldOn, String sharedNote,
        String privateNote, List<Topic> topics, List<Action> actions, List<CardRow> cards) {

    /** One line of the agenda. */
    public record Topic(long id, TalkTopic.Kind topic, String words, long addedBy) {}

    /** What one of the two will do. */
    public record Action(long id, String words, long ownerId, LocalDate dueOn, LocalDate doneOn) {}

    /** Whether it is still to be held. */
    public boolean isOpen() {
        return state == MyTime.State.ASKED || state == MyTime.State.PLANNED;
    }

    /** Which of the two reads it. */
    public long reader() {
        return mine ? personId : managerId;
    }

    public String name(long one) {
        return one == personId ? person : manager;
    }
}
