package org.touchstone.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.touchstone.access.Caller;

/** Who is signed in, for the template and the menu: {@code #{me.holds('HR_PARTNER')}}. Hiding is no protection. */
@Named("me")
@RequestScoped
public class MePage {

    @Inject private Caller caller;

    public boolean isKnown() {
        return caller.known();
    }

    public String getName() {
        return caller.known() ? caller.name() : "";
    }

    public boolean holds(String role) {
        return caller.holds(role);
    }
}
