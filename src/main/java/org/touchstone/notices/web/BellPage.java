package org.touchstone.notices.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.touchstone.access.Caller;
import org.touchstone.notices.Receiving;

/** How many notices are new, for the top of every page: asked once a request. */
@Named("bell")
@RequestScoped
public class BellPage {

    @Inject private Receiving receiving;
    @Inject private Caller caller;
    private Long unread;

    public long getUnread() {
        if (unread == null) {
            unread = caller.known() ? receiving.unread() : 0;
        }
        return unread;
    }

    /** Has it asked again, after a deed that changed it. */
    void forget() {
        unread = null;
    }
}
