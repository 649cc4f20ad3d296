package org.touchstone.fairness;

import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.ImportResult;

/** A file about many people has been stored. Kept in the audit trail as counts, with nothing of any one of them. */
public record EqualityImported(String kind, ImportResult result) implements DomainEvent {

    @Override
    public String entity() {
        return "equality-import";
    }

    @Override
    public long entityId() {
        return 0;
    }

    @Override
    public String to() {
        return "%s: %d read, %d created, %d updated, %d unchanged"
                .formatted(kind, result.read(), result.created(), result.updated(), result.unchanged());
    }
}
