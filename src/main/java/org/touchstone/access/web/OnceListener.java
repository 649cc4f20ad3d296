package org.touchstone.access.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.touchstone.access.Caller;
import org.touchstone.access.Replaying;
import org.touchstone.shared.StillRunning;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Messages;

/**
 * A form with {@code <ts:once/>} in it takes effect once, however often it is sent (G-12). A text of it that is read
 * while it is typed is sent along the way, and uses nothing up.
 */
public class OnceListener implements PhaseListener {

    @Override
    public void beforePhase(PhaseEvent event) {
        var key = event.getFacesContext().getExternalContext().getRequestParameterMap().get("once");
        if (key == null
                || event.getFacesContext().getPartialViewContext().isAjaxRequest()
                || !CDI.current().select(Caller.class).get().known()) {
            return;
        }
        try {
            CDI.current().select(Replaying.class).get().once(key);
        } catch (StillRunning twice) {
            CDI.current().select(Messages.class).get().problem(null, Texts.say("shared.sent-twice"));
            event.getFacesContext().renderResponse();
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }
}
