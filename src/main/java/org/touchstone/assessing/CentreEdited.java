package org.touchstone.assessing;

import org.touchstone.shared.DomainEvent;

/** Something has been done to an assessment centre: its design, its timetable. */
public record CentreEdited(String what, long entityId, Long organisationId, String reason) implements DomainEvent {
    @Override
    public String entity() {
        return "assessment-centre";
    }
}
