package org.touchstone.interviewing;

import org.touchstone.shared.DomainEvent;

/** A question of the library has been written, changed, replaced or retired. */
public record QuestionEdited(String what, long entityId, Long organisationId, String reason) implements DomainEvent {

    @Override
    public String entity() {
        return "interview_question";
    }
}
