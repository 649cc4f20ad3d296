package org.touchstone.notices;

import java.time.Instant;

/**
 * A mail as an administrator sees it: where it stands, never what it says.
 *
 * @param secret its link was for one use and is gone, so that it cannot be tried again
 */
public record OutboxRow(
        long id,
        String address,
        String template,
        Notice.State state,
        boolean secret,
        int tries,
        Instant createdAt,
        Instant nextTryAt,
        Instant sentAt,
        String problem) {

    public boolean mayTryAgain() {
        return state == Notice.State.FAILED && !secret;
    }
}
