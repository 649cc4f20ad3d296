package org.touchstone.access;

import java.time.Instant;

/**
 * A one-time link that its owner must get by mail, and nobody else must see: whoever holds it can set
 * the account's password. Observed in the transaction of the deed by whoever sends mail; no audit, no
 * log, and no word of the secret in {@link #toString()}.
 *
 * @param link the whole address, secret included
 * @param expires when the link stops working; it works once
 */
public record LinkIssued(
        long accountId, String email, String name, Purpose purpose, String link, Instant expires) {

    /** What the link is for, and so which letter goes with it. */
    public enum Purpose {
        /** A newcomer sets a first password. */
        INVITATION,
        /** Somebody said that the password is forgotten. */
        FORGOTTEN
    }

    @Override
    public String toString() {
        return "LinkIssued[" + purpose + " for account " + accountId + "]";
    }
}
