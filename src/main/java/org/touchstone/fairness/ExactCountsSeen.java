package org.touchstone.fairness;

import org.touchstone.shared.DomainEvent;

/** An analyst has looked at true counts, small ones among them. Kept in the audit trail. */
public record ExactCountsSeen(Long organisationId, String gate, String characteristic, Period period)
        implements DomainEvent {

    @Override
    public String entity() {
        return "fairness-check";
    }

    @Override
    public long entityId() {
        return 0;
    }

    @Override
    public String to() {
        return gate + " by " + characteristic + ", " + period;
    }
}
