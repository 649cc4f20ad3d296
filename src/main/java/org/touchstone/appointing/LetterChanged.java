package org.touchstone.appointing;

import org.touchstone.shared.DomainEvent;

/** HR wrote a letter template. */
public record LetterChanged(long entityId, Long organisationId, String to) implements DomainEvent {

    @Override
    public String entity() {
        return "letter_template";
    }
}
