package org.touchstone.recruitment;

import org.touchstone.shared.DomainEvent;

/**
 * A vacancy has been drafted, changed or moved from one state to another.
 *
 * @param what the deed: {@code VacancyDrafted}, {@code VacancyApproved}, ...
 */
public record VacancyMoved(
        String what, long entityId, Long organisationId, String from, String to, String reason)
        implements DomainEvent {

    @Override
    public String entity() {
        return "vacancy";
    }
}
