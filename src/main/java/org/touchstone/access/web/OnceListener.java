package org.touchstone.access.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.touchstone.access.Caller;
import org.touchstone.access.Replaying;

/** A form with {@code <ts:once/>} in it takes effect once, however often it is sent (G-12). */
public class OnceListener implements PhaseListener {

    @Override
    public void beforePhase(PhaseEvent event) {
        var key = event.getFacesContext().getExternalContext().getRequestParameterMap().get("once");
        if (key != null && CDI.current().select(Caller.class).get().known()) {
            CDI.current().select(Replaying.class).get().once(key);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }
}
