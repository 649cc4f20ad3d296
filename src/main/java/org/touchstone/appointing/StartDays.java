package org.touchstone.appointing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import org.touchstone.access.Caller;
import org.touchstone.notices.CalendarEntry;
import org.touchstone.notices.Notifying;
import org.touchstone.recruitment.ApplicationMove;
import org.touchstone.shared.Clocks;
import org.touchstone.shared.Texts;

/** First days in the calendars of the candidate and of the manager who waits for them. */
@ApplicationScoped
class StartDays {

    private static final LocalTime COMES = LocalTime.of(9, 0);
    private static final LocalTime GOES = LocalTime.of(17, 0);

    @Inject private Offers offers;
    @Inject private Awaited awaited;
    @Inject private Notifying notifying;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** The appointment is confirmed. */
    void confirmed(Offer offer, OfferView view) {
        notifying.toPerson(
                offer.candidateId(), entry(offer, view.title(), false), "appointment-confirmed", candidates(offer),
                view.title(), view.organisation(), offer.startsOn());
        if (!caller.isPerson(offer.lineManagerId())) {
            notifying.toPerson(
                    offer.lineManagerId(), entry(offer, view.title(), false), "joiner-comes", employers(view), view.name(), view.title(),
                    offer.startsOn());
        }
    }

    /** The first day has moved: calendars follow where it stood in them. */
    void moved(Offer offer, OfferView view, String reason) {
        var link = candidates(offer);
        if (offer.clearedAt() == null) {
            notifying.toPerson(offer.candidateId(), "start-moved", link, view.title(), offer.startsOn(), reason);
            return;
        }
        notifying.toPerson(
                offer.candidateId(), entry(offer, view.title(), false), "start-moved", link, view.title(), offer.startsOn(), reason);
        notifying.toPerson(
                offer.lineManagerId(), entry(offer, view.title(), false), "joiner-moved", employers(view), view.name(), offer.startsOn(), reason);
    }

    /** A candidate who withdraws while an offer stands ends the offer, too; a day that stood in calendars leaves them. */
    void withdrawn(@Observes ApplicationMove.Done move) {
        if ("ApplicationWithdrawn".equals(move.what())) {
            offers.lockedIfAny(move.entityId()).filter(Offer::stands).ifPresent(offer -> withdraw(offer, move.reason()));
        }
    }

    private void withdraw(Offer offer, String reason) {
        offer.ended(reason, new Offer.Doer(caller.accountId(), caller.name(), clock.instant()));
        awaited.endsWith(offer, reason);
        var view = offers.view(offer.applicationId());
        if (offer.clearedAt() == null) {
            notifying.toPerson(offer.lineManagerId(), "joiner-withdrew", employers(view), view.name(), view.title());
            return;
        }
        var gone = entry(offer, view.title(), true);
        notifying.toPerson(offer.lineManagerId(), gone, "joiner-withdrew", employers(view), view.name(), view.title());
        notifying.toPerson(offer.candidateId(), gone, "first-day-off", candidates(offer), view.title());
    }

    private static CalendarEntry entry(Offer offer, String title, boolean cancelled) {
        var day = offer.startsOn();
        return new CalendarEntry(
                "start-" + offer.applicationId() + "@appointing",
                offer.sequence() + (cancelled ? 1 : 0),
                day.atTime(COMES).atZone(Clocks.ZONE).toInstant(),
                day.atTime(GOES).atZone(Clocks.ZONE).toInstant(),
                Texts.say("start.entry", title),
                null,
                cancelled);
    }

    private static String candidates(Offer offer) {
        return "/appointing/offer?application=" + offer.applicationId();
    }

    private static String employers(OfferView view) {
        return "/appointing/appointment?application=" + view.ref();
    }
}
