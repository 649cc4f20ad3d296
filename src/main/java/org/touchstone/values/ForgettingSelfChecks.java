package org.touchstone.values;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Deletes self-checks whose time is over. They cannot be opened from that moment on; soon after they are gone. */
@Stateless
@PermitAll
public class ForgettingSelfChecks {

    @Inject private SelfChecks checks;

    /** On every node: what one has deleted the next does not find. */
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    public void forgetWhatIsOver() {
        checks.removeExpired();
    }
}
