package org.touchstone.appointing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.recruitment.Application;
import org.touchstone.recruitment.Progressing;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.RuleBroken;

/**
 * Recording why HR would prefer one of several candidates who are as qualified as each other (Equality Act
 * 2010, section 159). A record of a human decision after scoring: nothing here reads equality data, and
 * nothing that offers a post reads this.
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class TieBreaking {

    /**
     * A tie-break as it was recorded. Whoever leads the recruitment sees between whom it was and whom HR would
     * prefer; figure, source and reasoning are for HR alone, and null for others.
     */
    public record TieBreakRow(
            long id,
            List<String> between,
            String preferred,
            String equallyQualified,
            String figure,
            String source,
            String link,
            String reasoning,
            String who,
            Instant at) {}

    @Inject private Offers offers;
    @Inject private AppointingRules rules;
    @Inject private Progressing progressing;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /** What was recorded for a vacancy. */
    public List<TieBreakRow> tieBreaks(long vacancyId) {
        progressing.requireReader(vacancyId);
        return rows(vacancyId, offers.tieBreaks(vacancyId));
    }

    /** What was recorded between this candidate and others: it stands beside an offer to them. */
    public List<TieBreakRow> beside(String ref) {
        var bid = progressing.bid(ref);
        progressing.requireReader(bid.vacancyId());
        if (caller.isPerson(bid.candidateId())) {
            throw new Forbidden("one's own application");
        }
        return rows(bid.vacancyId(), offers.tieBreaks(bid.vacancyId()).stream().filter(t -> t.applications().contains(bid.id())).toList());
    }

    private List<TieBreakRow> rows(long vacancyId, List<TieBreak> recorded) {
        if (recorded.isEmpty()) {
            return List.of();
        }
        var names = new HashMap<Long, String>();
        progressing.inStates(vacancyId, List.of(Application.State.values())).forEach(b -> names.put(b.id(), b.name()));
        var hr = progressing.isHr(vacancyId);
        return recorded.stream()
                .map(
                        t ->
                                new TieBreakRow(
                                        t.id(),
                                        t.applications().stream().map(names::get).sorted().toList(),
                                        names.get(t.preferredId()),
                                        t.equallyQualified(),
                                        hr ? t.figure() : null,
                                        hr ? t.source() : null,
                                        hr ? t.link() : null,
                                        hr ? t.reasoning() : null,
                                        t.who(),
                                        t.at()))
                .toList();
    }

    /** Whether so many who were told the same compete: there are at least two, and posts for fewer. */
    static boolean compete(long equals, int left) {
        return equals > 1 && equals > left;
    }

    /** The candidates between whom there could be one: told the same, free to be offered a post, and more than there are posts; nobody where none compete. */
    public List<Offering.Choice> candidates(long vacancyId) {
        requireHr(vacancyId);
        return competing(vacancyId).stream()
                .map(b -> new Offering.Choice(b.ref(), b.name(), b.state(), b.stateSince(), null, false))
                .toList();
    }

    /**
     * Records one. It changes the state of nobody.
     *
     * @return its id
     */
    public long record(long vacancyId, TieBreak.Grounds grounds) {
        requireHr(vacancyId);
        grounds.check();
        var between = open(vacancyId).stream().filter(b -> grounds.refs().contains(b.ref())).toList();
        if (between.size() < grounds.refs().size()) {
            throw BadInput.at("refs", "tie.candidates.unknown");
        }
        if (between.stream().map(Progressing.Bid::state).distinct().count() > 1) {
            throw new RuleBroken("Equality Act s.159", "tie.verdicts-differ");
        }
        if (between.stream().anyMatch(b -> caller.isPerson(b.candidateId()))) {
            throw new Forbidden("one's own application");
        }
        if (!competing(vacancyId).contains(between.get(0))) {
            throw new RuleBroken("Equality Act s.159", "tie.nobody-competes");
        }
        var preferred = between.stream().filter(b -> b.ref().equals(grounds.preferred())).findFirst().orElseThrow();
        var tieBreak =
                new TieBreak(
                        vacancyId,
                        offers.job(vacancyId).organisationId(),
                        preferred.id(),
                        between.stream().map(Progressing.Bid::id).toList(),
                        grounds,
                        new Offer.Doer(caller.accountId(), caller.name(), clock.instant()));
        offers.add(tieBreak);
        events.fire(tieBreak.recorded());
        return tieBreak.id();
    }

    private List<Progressing.Bid> competing(long vacancyId) {
        var open = open(vacancyId);
        var left = offers.job(vacancyId).posts() - progressing.inStates(vacancyId, Offering.TAKES_A_POST).size();
        return open.stream().filter(b -> compete(open.stream().filter(o -> o.state() == b.state()).count(), left)).toList();
    }

    private List<Progressing.Bid> open(long vacancyId) {
        if (progressing.stages(vacancyId).stream().noneMatch(s -> s.isLastScored() && s.releasedAt() != null)) {
            throw new RuleBroken(null, "appointing.untold");
        }
        var today = LocalDate.now(clock);
        return progressing.inStates(vacancyId, Offering.MAY_BE_OFFERED).stream()
                .filter(b -> b.state() != Application.State.RESERVE || !rules.reserveUntil(b.stateSince()).isBefore(today))
                .toList();
    }

    private void requireHr(long vacancyId) {
        progressing.requireReader(vacancyId);
        if (!progressing.isHr(vacancyId)) {
            throw new Forbidden("HR only");
        }
    }
}
