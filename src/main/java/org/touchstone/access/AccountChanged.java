package org.touchstone.access;

import org.touchstone.shared.DomainEvent;

/** Something was done to an account: locked, a role granted, a password chosen. Never says which password. */
record AccountChanged(String what, long entityId, Long organisationId, String from, String to, String reason)
        implements DomainEvent {

    static AccountChanged of(String what, Account account, Object from, Object to) {
        return new AccountChanged(what, account.id(), null, word(from), word(to), null);
    }

    AccountChanged at(Long organisation) {
        return new AccountChanged(what, entityId, organisation, from, to, reason);
    }

    AccountChanged because(String why) {
        return new AccountChanged(what, entityId, organisationId, from, to, why);
    }

    @Override
    public String entity() {
        return "account";
    }

    private static String word(Object state) {
        return state == null ? null : state.toString();
    }
}
