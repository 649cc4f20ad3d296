package org.touchstone.recruitment;

import org.touchstone.shared.DomainEvent;

/** HR has made, changed, retired, restored or deleted a plan template; {@code to} is what it is called. */
public record PlanKept(String what, long entityId, Long organisationId, String to) implements DomainEvent {

    @Override
    public String entity() {
        return "plan_template";
    }
}
