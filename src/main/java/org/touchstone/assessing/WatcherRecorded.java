package org.touchstone.assessing;

import org.touchstone.shared.DomainEvent;

/**
 * Afterwards somebody has said who watched a candidate at an exercise.
 *
 * @param from the exercise, the candidate by reference, and who watches by the timetable
 * @param to who watched
 */
public record WatcherRecorded(long entityId, Long organisationId, String from, String to, String reason) implements DomainEvent {
    @Override
    public String entity() {
        return "assessment-centre";
    }
}
