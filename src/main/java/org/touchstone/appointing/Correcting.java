package org.touchstone.appointing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.touchstone.access.Caller;
import org.touchstone.access.Recording;
import org.touchstone.access.Role;
import org.touchstone.notices.Notifying;
import org.touchstone.recruitment.Application;
import org.touchstone.recruitment.Progressing;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.RuleBroken;

/** Putting an offer right that was made with a slip, as long as its candidate has not answered. By whoever makes offers. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Correcting {

    @Inject private Offers offers;
    @Inject private OfferDrafts drafts;
    @Inject private Progressing progressing;
    @Inject private Notifying notifying;
    @Inject private Recording recording;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /** What a correction begins with: the offer as it is. */
    public Offering.Form form(String ref) {
        var bid = toCorrect(ref);
        recording.looked(bid.candidateId(), "application", bid.id());
        var offer = offers.get(bid.id());
        return new Offering.Form(ref, bid.name(), false, offers.job(bid.vacancyId()), 0, offer.terms(), offer.version());
    }

    /** What this candidate would be sent instead. Nothing is sent. */
    public Offering.Preview preview(String ref, OfferTerms terms) {
        var bid = toCorrect(ref);
        return drafts.ready(offers.job(bid.vacancyId()), bid, terms);
    }

    /**
     * Sends the offer anew, with the reason that the candidate reads. What was sent before is kept.
     *
     * @param seen the version that was on the screen (G-11)
     * @param read the letter as somebody has read it before; null for nobody
     */
    public void correct(String ref, int seen, OfferTerms terms, String read) {
        var bid = toCorrect(ref);
        progressing.settling(bid.id());
        var offer = offers.locked(bid.id());
        offer.requireVersion(seen);
        var job = offers.job(bid.vacancyId());
        var ready = drafts.ready(job, bid, terms);
        if (read != null && !read.equals(ready.letter())) {
            throw new RuleBroken(null, "offer.letter.rewritten");
        }
        offers.add(offer.correct(terms, ready, new Offer.Doer(caller.accountId(), caller.name(), clock.instant())));
        events.fire(offer.done("OfferCorrected", null, null, ready.reason()));
        notifying.toPerson(
                bid.candidateId(), "offer-corrected", "/appointing/offer?application=" + bid.id(), job.title(), job.organisation(),
                terms.answerBy(), ready.reason());
    }

    private Progressing.Bid toCorrect(String ref) {
        var bid = progressing.bid(ref);
        progressing.requireDecider(bid.vacancyId());
        if (caller.isPerson(bid.candidateId())) {
            throw new Forbidden("one's own application");
        }
        if (bid.state() != Application.State.OFFERED) {
            throw new RuleBroken(null, "offer.correct.not-now");
        }
        return bid;
    }
}
