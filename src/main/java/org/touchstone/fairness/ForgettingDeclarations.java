package org.touchstone.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.touchstone.access.Recording;
import org.touchstone.recruitment.ApplicationsForgotten;

/**
 * Answers of the monitoring form outlive the identity: they count in the figures and belong to nobody. That somebody
 * answered must not say who it was.
 */
@ApplicationScoped
class ForgettingDeclarations {

    @Inject private Recording recording;

    void forget(@Observes ApplicationsForgotten forgotten) {
        forgotten.gone().forEach(gone -> recording.untie("monitoring-form", gone.applicationId(), gone.former()));
    }
}
