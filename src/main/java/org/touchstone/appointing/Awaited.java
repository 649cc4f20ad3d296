package org.touchstone.appointing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.touchstone.people.Careers;

/** Whoever has taken an offer is awaited from that moment on, so that their beginning can be prepared. */
@ApplicationScoped
class Awaited {

    @Inject private Careers careers;
    @Inject private AppointingRules rules;

    /** On the first day as it stands now; who has not answered yet is not awaited. */
    void expect(Offer offer) {
        if (offer.isTaken()) {
            careers.expect(offer.candidateId(), offer.terms(rules.fullTimeHours()));
        }
    }

    /** The offer has ended: whoever had taken it does not come. */
    void endsWith(Offer offer, String reason) {
        if (offer.isTaken()) {
            careers.notComing(offer.candidateId(), offer.organisationId(), reason);
        }
    }
}
