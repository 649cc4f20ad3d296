package org.touchstone.appointing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.touchstone.access.Caller;
import org.touchstone.access.Reaching;
import org.touchstone.access.Role;
import org.touchstone.notices.Notifying;
import org.touchstone.recruitment.Application;
import org.touchstone.recruitment.Progressing;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.RuleBroken;

/** A candidate reads an offer, takes it or declines it, and sees what is awaited of them. Nobody does so for them. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Answering {

    /** A check as its candidate sees it: what is awaited of them, never what came out. */
    public record Asked(String name, String asked, OfferCheck.State state, LocalDate dueOn) {

        /** Whether it waits for the candidate. */
        public boolean isMine() {
            return state == OfferCheck.State.WAITING;
        }
    }

    /**
     * My offer.
     *
     * @param late the day has passed by which an answer was hoped for; the offer stands all the same
     */
    public record Mine(
            OfferView offer, List<Asked> checks, List<OfferView.Moved> moves, List<OfferView.Corrected> corrections, boolean late) {

        public boolean isAnswerable() {
            return offer.state() == Application.State.OFFERED;
        }

        /** Whether it can still be declined. */
        public boolean isDeclinable() {
            return isAnswerable() || offer.state() == Application.State.CHECKS;
        }
    }

    @Inject private Offers offers;
    @Inject private PlannedChecks plannedChecks;
    @Inject private PrintedLetter printed;
    @Inject private Awaited awaited;
    @Inject private Progressing progressing;
    @Inject private Notifying notifying;
    @Inject private Reaching reaching;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    public Mine mine(long applicationId) {
        requireMine(applicationId);
        var offer = offers.view(applicationId);
        var checks =
                offers.checks(applicationId).stream()
                        .filter(c -> c.state() != OfferCheck.State.NOT_NEEDED)
                        .map(c -> new Asked(c.name(), c.asked(), c.state(), c.dueOn()))
                        .toList();
        return new Mine(offer, checks, offers.startMoves(applicationId), offers.corrections(applicationId), offer.state() == Application.State.OFFERED && offer.answerBy().isBefore(today()));
    }

    /** The letter as PDF. */
    public byte[] letter(long applicationId) {
        requireMine(applicationId);
        return Offering.printed(offers.view(applicationId), printed);
    }

    /** The letter that tells a moved first day, as PDF; there is none before one was moved. */
    public byte[] startLetter(long applicationId) {
        requireMine(applicationId);
        return StartLetter.printed(offers.view(applicationId), offers.startMoves(applicationId), printed);
    }

    /**
     * Takes the offer, before or after the day hoped for; to take it again changes nothing (G-12).
     *
     * @param seen the version that was on the screen: nobody takes what they have not read (G-11)
     */
    public void accept(long applicationId, int seen) {
        requireMine(applicationId);
        var bid = progressing.settling(applicationId);
        var offer = offers.locked(applicationId);
        if (offer.isTaken() && !offer.isOver()) {
            return;
        }
        requireStands(offer);
        offer.requireVersion(seen);
        progressing.takeUp(bid.ref());
        offer.taken(me());
        plannedChecks.of(offer.organisationId()).forEach(planned -> offers.add(new OfferCheck(applicationId, planned, today())));
        events.fire(offer.done("OfferAccepted", null, null, null));
        awaited.expect(offer);
        tell(offer, "offer-accepted", offers.view(applicationId));
    }

    /** Turns the offer down; a reason is welcome and not asked for. */
    public void decline(long applicationId, String reason) {
        requireMine(applicationId);
        if (reason != null && reason.length() > OfferTerms.LONGEST_REASON) {
            throw BadInput.at("reason", "appointing.long", OfferTerms.LONGEST_REASON);
        }
        var bid = progressing.settling(applicationId);
        var offer = offers.locked(applicationId);
        if (bid.state() == Application.State.DECLINED) {
            return;
        }
        requireStands(offer);
        progressing.decline(bid.ref(), reason);
        offer.ended(reason, me());
        events.fire(offer.done("OfferTurnedDown", null, null, null));
        awaited.endsWith(offer, reason);
        tell(offer, "offer-declined", offers.view(applicationId));
    }

    private void requireMine(long applicationId) {
        if (!progressing.isMine(applicationId)) {
            throw new NotFound("offer", applicationId);
        }
    }

    private static void requireStands(Offer offer) {
        if (!offer.stands()) {
            throw new RuleBroken(null, "offer.over");
        }
    }

    /** The recruiting manager and whoever made the offer, each once. */
    private void tell(Offer offer, String template, OfferView view) {
        var people = new LinkedHashSet<Long>();
        people.add(offers.job(offer.vacancyId()).managerId());
        reaching.account(offer.accountId()).map(Reaching.Holder::personId).ifPresent(people::add);
        people.stream()
                .filter(p -> !caller.isPerson(p))
                .forEach(
                        p ->
                                notifying.toPerson(
                                        p, template, "/appointing/appointment?application=" + view.ref(), view.name(), view.title(), view.reference()));
    }

    private Offer.Doer me() {
        return new Offer.Doer(caller.accountId(), caller.name(), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
