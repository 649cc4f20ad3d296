package org.touchstone.appointing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.touchstone.access.Caller;
import org.touchstone.access.Recording;
import org.touchstone.access.Role;
import org.touchstone.people.Careers;
import org.touchstone.people.Directory;
import org.touchstone.recruitment.Application;
import org.touchstone.recruitment.Progressing;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.RuleBroken;

/** From an accepted offer to the first day: checks, the day itself, the employment. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Joining {

    /** A check as those who make it see it. */
    public record CheckRow(
            long id,
            int version,
            OfferCheck.Kind kind,
            String name,
            String asked,
            OfferCheck.State state,
            LocalDate dueOn,
            boolean late,
            LocalDate seenOn,
            String reference,
            String note,
            String who,
            Instant at) {

        /** Of health nothing is written down. */
        public boolean isHealth() {
            return kind == OfferCheck.Kind.OCCUPATIONAL_HEALTH;
        }
    }

    /**
     * One candidate on the way to a first day.
     *
     * @param mayCorrect whether the caller can send the offer anew, because it is wrong and not answered yet
     * @param mayCheck whether the caller makes the checks and confirms the first day
     * @param staysHere whether the candidate works at the organisation already and only moves
     */
    public record Appointment(
            OfferView offer, List<CheckRow> checks, List<OfferView.Moved> moves, List<OfferView.Corrected> corrections,
            boolean mayCorrect, boolean mayCheck, boolean staysHere, boolean dayHasCome) {

        public boolean isReady() {
            return offer.isIn("CHECKS") && checks.stream().allMatch(c -> OfferCheck.OVER.contains(c.state()));
        }

        /** Whether the employer can still take the offer back. */
        public boolean isReversible() {
            return offer.isIn("OFFERED") || offer.isIn("CHECKS");
        }

        public boolean isMovable() {
            return isReversible() || offer.isIn("ACCEPTED");
        }
    }

    @Inject private Offers offers;
    @Inject private StartDays startDays;
    @Inject private Awaited awaited;
    @Inject private AppointingRules rules;
    @Inject private Progressing progressing;
    @Inject private Careers careers;
    @Inject private Directory directory;
    @Inject private Recording recording;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /** An offer with its checks; that somebody looked is remembered, and the candidate can see it (G-5). */
    public Appointment appointment(String ref) {
        var bid = read(ref);
        var view = offers.view(bid.id());
        recording.looked(bid.candidateId(), "offer", bid.id());
        var today = today();
        return new Appointment(
                view,
                offers.checks(bid.id()).stream().map(c -> row(c, today)).toList(),
                offers.startMoves(bid.id()),
                offers.corrections(bid.id()),
                view.isIn("OFFERED") && progressing.decides(bid.vacancyId()) && !caller.isPerson(bid.candidateId()),
                mayCheck(bid),
                isHere(view),
                !today.isBefore(view.startsOn()));
    }

    private static CheckRow row(OfferCheck c, LocalDate today) {
        return new CheckRow(
                c.id(), c.version(), c.kind(), c.name(), c.asked(), c.state(), c.dueOn(), !c.isOver() && c.dueOn().isBefore(today),
                c.seenOn(), c.reference(), c.note(), c.who(), c.at());
    }

    /**
     * Says where a check stands.
     *
     * @param seen the version that was on the screen (G-11)
     */
    public void check(String ref, long checkId, int seen, OfferCheck.Standing standing) {
        var bid = toCheck(ref);
        if (bid.state() != Application.State.CHECKS) {
            throw new RuleBroken(null, "check.not-now");
        }
        var check = offers.check(bid.id(), checkId);
        var before = check.state();
        check.stands(seen, standing, today(), me());
        events.fire(
                new OfferChanged(
                        bid.id(), offers.get(bid.id()).organisationId(), "CheckMade", check.name() + ": " + before, check.name() + ": " + standing.state(), null));
    }

    /** All checks are over: the appointment stands, and the first day goes into calendars. */
    public void confirm(String ref) {
        var bid = toCheck(ref);
        progressing.settling(bid.id());
        var offer = offers.locked(bid.id());
        if (offer.clearedAt() != null) {
            return; // to confirm again changes nothing (G-12)
        }
        var open = offers.checks(bid.id()).stream().filter(c -> !c.isOver()).map(OfferCheck::name).collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            throw new RuleBroken(null, "checks.open", open);
        }
        progressing.clear(ref);
        offer.cleared(me());
        events.fire(offer.done("AppointmentConfirmed", null, null, null));
        startDays.confirmed(offer, offers.view(bid.id()));
    }

    /** The first day moves, for a reason that the candidate reads. */
    public void moveStart(String ref, int seen, LocalDate to, String reason) {
        var bid = read(ref);
        requireNotMe(bid);
        progressing.settling(bid.id());
        var offer = offers.locked(bid.id());
        offer.requireVersion(seen);
        if (!offer.stands()) {
            throw new RuleBroken(null, "start.over", offer.startsOn());
        }
        var from = offer.startsOn();
        offers.add(offer.move(to, today(), reason, me()));
        events.fire(offer.done("StartMoved", from.toString(), to.toString(), reason));
        awaited.expect(offer);
        startDays.moved(offer, offers.view(bid.id()), reason.strip());
    }

    /**
     * The first day has come: the candidate becomes an employee under the post and the manager of the offer;
     * with the last post the vacancy is filled. Who works here already moves under the staff number they have.
     */
    public void start(String ref, String staffNumber) {
        var bid = toCheck(ref);
        progressing.settling(bid.id());
        var offer = offers.locked(bid.id());
        if (offer.hasBegun()) {
            return; // to start again changes nothing (G-12)
        }
        if (offer.clearedAt() == null || offer.isOver()) {
            throw new RuleBroken(null, "start.unchecked");
        }
        offer.begin(today(), me());
        var terms = offer.terms(rules.fullTimeHours());
        var employment =
                isHere(offers.view(bid.id()))
                        ? careers.move(bid.candidateId(), terms)
                        : careers.hire(bid.candidateId(), staffNumber, terms);
        offers.flush();
        offer.employed(employment);
        progressing.start(ref);
        events.fire(offer.done("FirstDay", null, null, null));
    }

    private boolean isHere(OfferView view) {
        return Long.valueOf(view.organisationId()).equals(directory.person(view.candidateId()).organisationId());
    }

    private Progressing.Bid read(String ref) {
        var bid = progressing.bid(ref);
        progressing.requireReader(bid.vacancyId());
        return bid;
    }

    /** The recruitment team and HR; nobody for themself. */
    private Progressing.Bid toCheck(String ref) {
        var bid = read(ref);
        if (!mayCheck(bid)) {
            throw new Forbidden("recruitment team and HR only");
        }
        return bid;
    }

    private boolean mayCheck(Progressing.Bid bid) {
        return (progressing.isTeam(bid.vacancyId()) || progressing.isHr(bid.vacancyId())) && !caller.isPerson(bid.candidateId());
    }

    private void requireNotMe(Progressing.Bid bid) {
        if (caller.isPerson(bid.candidateId())) {
            throw new Forbidden("one's own application");
        }
    }

    private Offer.Doer me() {
        return new Offer.Doer(caller.accountId(), caller.name(), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
