package org.touchstone.appointing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.touchstone.recruitment.Application;
import org.touchstone.recruitment.CandidateItem;
import org.touchstone.recruitment.CandidateSource;
import org.touchstone.shared.Texts;

/** The offer on the page of an application. */
@ApplicationScoped
class OfferForCandidate implements CandidateSource {

    @Inject private Offers offers;

    @Override
    public List<CandidateItem> of(long applicationId) {
        return offers.row(applicationId).map(OfferForCandidate::item).stream().toList();
    }

    private static CandidateItem item(OfferRow offer) {
        var link = "/appointing/offer?application=" + offer.applicationId();
        var answer = offer.state() == Application.State.OFFERED;
        var checks = offer.state() == Application.State.CHECKS && offer.openChecks() > 0;
        return new CandidateItem(
                Texts.say(answer ? "offer.item.answer" : checks ? "offer.item.checks" : "offer.item.read"),
                answer ? Texts.say("offer.item.answer.hint", offer.answerBy()) : null,
                null,
                link,
                answer || checks);
    }
}
