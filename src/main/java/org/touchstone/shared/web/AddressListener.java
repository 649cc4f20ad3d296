package org.touchstone.shared.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.touchstone.shared.NotFound;

/** An address that lacks what its page needs, or names what cannot be, leads to no page. */
public class AddressListener implements PhaseListener {

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (!faces.isPostback() && faces.isValidationFailed()) {
            throw new NotFound("page", faces.getExternalContext().getRequestServletPath());
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }
}
