package org.touchstone.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.Caller;

/** Who is signed in, for the template and the menu: {@code #{me.holds('HR_PARTNER')}}. Hiding is no protection. */
@Named("me")
@RequestScoped
public class MePage {

    @Inject private Caller caller;

    @Inject
    @ConfigProperty(name = "touchstone.session-minutes")
    private int minutes;

    public boolean isKnown() {
        return caller.known();
    }

    public String getName() {
        return caller.known() ? caller.name() : "";
    }

    /** Tells apart what two people type on one machine. */
    public Long getAccountId() {
        return caller.known() ? caller.accountId() : null;
    }

    /** Seconds of quiet after which the session ends. */
    public int getSessionSeconds() {
        return (int) Duration.ofMinutes(minutes).toSeconds();
    }

    public boolean holds(String role) {
        return caller.holds(role);
    }
}
