package org.touchstone.access;

import org.touchstone.shared.DomainEvent;

/**
 * Somebody was invited to set a password. Who keeps persons may answer in the same transaction with
 * {@link Inviting#linkPerson} when {@code personId} is still null.
 */
public record AccountInvited(long entityId, String name, String email, Long personId, Long organisationId)
        implements DomainEvent {

    @Override
    public String entity() {
        return "account";
    }

    @Override
    public String to() {
        return Account.State.INVITED.name();
    }
}
