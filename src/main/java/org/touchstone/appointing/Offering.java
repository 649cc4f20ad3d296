package org.touchstone.appointing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.touchstone.access.Caller;
import org.touchstone.access.Recording;
import org.touchstone.access.Role;
import org.touchstone.notices.Notifying;
import org.touchstone.people.Directory;
import org.touchstone.recruitment.Application;
import org.touchstone.recruitment.Progressing;
import org.touchstone.recruitment.Vacancy;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.RuleBroken;
import org.touchstone.shared.Texts;

/**
 * Offering the posts of a vacancy to those whom the panel found appointable, or held in reserve: never more
 * offers than posts, also when two people press at the same moment.
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Offering {

    /** The job that is offered. */
    public record Job(
            long id,
            String title,
            String reference,
            long organisationId,
            String organisation,
            int posts,
            Vacancy.State state,
            String pay,
            Vacancy.Contract contract,
            Long postId,
            long managerId,
            String manager,
            String contact) {}

    /**
     * Somebody who could be offered a post.
     *
     * @param until the last day on which somebody of the reserve list can be; null for whoever is appointable
     */
    public record Choice(String ref, String name, Application.State state, Instant since, LocalDate until, boolean expired) {}

    /**
     * Where the appointing for a vacancy stands.
     *
     * @param told whether the last decisions are released; before, nobody is named here
     * @param taken posts for which an offer stands, or that somebody has started in
     */
    public record Overview(
            Job job,
            boolean told,
            int taken,
            List<Choice> appointable,
            List<Choice> reserve,
            List<OfferRow> offers,
            boolean mayOffer,
            boolean mayRecordTieBreak) {

        public int left() {
            return Math.max(0, job.posts() - taken);
        }

        /** Whether at least two who were told the same compete for fewer posts, and the caller may record why one is preferred. */
        public boolean isTiePossible() {
            return mayRecordTieBreak
                    && Stream.of(appointable, reserve).anyMatch(list -> TieBreaking.compete(list.stream().filter(c -> !c.expired()).count(), left()));
        }

        /** Whether somebody can be offered a post now. */
        public boolean isOpen() {
            return mayOffer && left() > 0 && job.state() == Vacancy.State.SELECTING;
        }

        /** Whether the choosing can end with posts left. */
        public boolean isEndable() {
            return mayOffer
                    && told
                    && job.state() == Vacancy.State.SELECTING
                    && offers.stream().noneMatch(o -> o.isIn("OFFERED") || o.isIn("CHECKS") || o.isIn("ACCEPTED"));
        }
    }

    /**
     * What somebody who makes an offer begins with.
     *
     * @param version that of the offer which is put right; null where none was made yet
     */
    public record Form(String ref, String name, boolean fromReserve, Job job, int left, OfferTerms usual, Integer version) {

        public boolean isCorrecting() {
            return version != null;
        }
    }

    /**
     * What would be sent to whom, before it is.
     *
     * @param reason why the reserve list, which is kept and not sent; null for whoever was found appointable
     */
    public record Preview(
            String name,
            String email,
            String post,
            String unit,
            String lineManager,
            Vacancy.Contract contract,
            LocalDate endsOn,
            BigDecimal weeklyHours,
            String pay,
            LocalDate startsOn,
            LocalDate answerBy,
            String reason,
            String templateName,
            Letterhead letterhead,
            String letter) {

        /** The letter, part by part. */
        public List<LetterText.Part> letterParts() {
            return LetterText.parts(letter);
        }

        /** The hours without zeros at their end. */
        public String hours() {
            return weeklyHours.stripTrailingZeros().toPlainString();
        }
    }

    static final Set<Application.State> MAY_BE_OFFERED = EnumSet.of(Application.State.APPOINTABLE, Application.State.RESERVE);
    static final Set<Application.State> TAKES_A_POST =
            EnumSet.of(Application.State.OFFERED, Application.State.CHECKS, Application.State.ACCEPTED, Application.State.STARTED);
    private static final Set<Application.State> NAMED = EnumSet.copyOf(TAKES_A_POST);
    private static final String[] READERS = {Role.RECRUITMENT_TEAM, Role.HR_PARTNER};
    private static final long NOBODY = -1;

    static {
        NAMED.addAll(MAY_BE_OFFERED);
    }

    @Inject private Offers offers;
    @Inject private OfferDrafts drafts;
    @Inject private PrintedLetter printed;
    @Inject private AppointingRules rules;
    @Inject private Awaited awaited;
    @Inject private Progressing progressing;
    @Inject private Directory directory;
    @Inject private Notifying notifying;
    @Inject private Recording recording;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /** Whom a vacancy could have, whom it has asked, and what each said. */
    public Overview overview(long vacancyId) {
        progressing.requireReader(vacancyId);
        var job = offers.job(vacancyId);
        var told = isTold(vacancyId);
        var bids = progressing.inStates(vacancyId, NAMED);
        var rows = offers.ofVacancy(vacancyId);
        var seen = new LinkedHashMap<Long, Long>();
        if (told) {
            bids.stream().filter(b -> MAY_BE_OFFERED.contains(b.state())).forEach(b -> seen.put(b.id(), b.candidateId()));
            recording.lookedAtAll(seen, "application");
        }
        return new Overview(
                job,
                told,
                (int) bids.stream().filter(b -> TAKES_A_POST.contains(b.state())).count(),
                told ? choices(bids, Application.State.APPOINTABLE) : List.of(),
                told ? choices(bids, Application.State.RESERVE) : List.of(),
                rows,
                progressing.decides(vacancyId),
                told && progressing.isHr(vacancyId));
    }

    private List<Choice> choices(List<Progressing.Bid> bids, Application.State state) {
        return bids.stream().filter(b -> b.state() == state).map(this::choice).toList();
    }

    private Choice choice(Progressing.Bid bid) {
        var until = bid.state() == Application.State.RESERVE ? rules.reserveUntil(bid.stateSince()) : null;
        return new Choice(bid.ref(), bid.name(), bid.state(), bid.stateSince(), until, until != null && until.isBefore(today()));
    }

    /** The last decisions are released: names and verdicts are known to those who decide, and to the candidates. */
    private boolean isTold(long vacancyId) {
        return progressing.stages(vacancyId).stream().anyMatch(s -> s.isLastScored() && s.releasedAt() != null);
    }

    /** The offers at the caller's organisations and of the vacancies that they lead; newest first where no order is asked for. */
    public Page<OfferRow> offers(OfferFilter filter, Paging paging) {
        return offers.rows(
                caller.holdsForSystem(READERS) ? null : caller.organisations(READERS),
                caller.person().orElse(NOBODY),
                filter,
                today(),
                paging.sort() == null ? new Paging(paging.page(), paging.size(), null, false) : paging);
    }

    /** What an offer to this candidate would begin with; refused where none can be made. */
    public Form form(String ref) {
        var bid = toOffer(ref);
        var job = offers.job(bid.vacancyId());
        var taken = progressing.inStates(job.id(), TAKES_A_POST).size();
        var today = today();
        recording.looked(bid.candidateId(), "application", bid.id());
        return new Form(
                ref,
                bid.name(),
                bid.state() == Application.State.RESERVE,
                job,
                Math.max(0, job.posts() - taken),
                new OfferTerms(
                        job.postId(), job.managerId(), job.pay(), job.contract(), null, rules.fullTimeHours(), null,
                        today.plusDays(rules.answerDays()), null, null),
                null);
    }

    /** What this candidate would be sent; refuses what could not be offered. Nothing is sent. */
    public Preview preview(String ref, OfferTerms terms) {
        var bid = toOffer(ref);
        return drafts.ready(offers.job(bid.vacancyId()), bid, terms);
    }

    /**
     * Offers one of the vacancy's posts, with a letter that stays as it is from now on.
     *
     * @param read the letter as somebody has read it before; null for nobody. One that would say anything else now
     *     is not sent: HR may have rewritten it meanwhile.
     */
    public void offer(String ref, OfferTerms terms, String read) {
        var bid = toOffer(ref);
        var job = offers.job(bid.vacancyId());
        var ready = drafts.ready(job, bid, terms);
        if (read != null && !read.equals(ready.letter())) {
            throw new RuleBroken(null, "offer.letter.rewritten");
        }
        progressing.offer(ref, terms.reason());
        var offer =
                new Offer(
                        new Offer.Place(bid.id(), job.id(), job.organisationId(), bid.candidateId()),
                        terms,
                        ready,
                        me());
        offers.add(offer);
        events.fire(offer.done("OfferMade", null, null, null));
        notifying.toPerson(
                bid.candidateId(), "offer-made", "/appointing/offer?application=" + bid.id(), job.title(), job.organisation(), terms.answerBy());
    }

    /** The employer takes an offer back, for a reason that the candidate reads. */
    public void takeBack(String ref, int seen, String reason) {
        var bid = progressing.bid(ref);
        progressing.requireReader(bid.vacancyId());
        requireNotMe(bid);
        progressing.settling(bid.id());
        var offer = offers.locked(bid.id());
        offer.requireVersion(seen);
        progressing.takeBackOffer(ref, reason);
        offer.ended(reason, me());
        events.fire(offer.done("OfferTakenBack", null, null, reason));
        awaited.endsWith(offer, reason);
        var job = offers.job(bid.vacancyId());
        notifying.toPerson(
                bid.candidateId(), "offer-taken-back", "/recruitment/my-application?id=" + bid.id(), job.title(), job.organisation(), reason.strip());
    }

    /** The choosing ends with posts left; whoever could still have been asked is told. */
    public void endWithout(long vacancyId, String reason) {
        progressing.requireDecider(vacancyId);
        if (reason == null || reason.isBlank() || reason.length() > OfferTerms.LONGEST_REASON) {
            throw BadInput.at("reason", "appointing.end.why", OfferTerms.LONGEST_REASON);
        }
        if (!isTold(vacancyId)) {
            throw new RuleBroken(null, "appointing.untold");
        }
        var left = progressing.inStates(vacancyId, MAY_BE_OFFERED);
        progressing.endWithout(vacancyId, reason);
        var job = offers.job(vacancyId);
        left.forEach(
                bid ->
                        notifying.toPerson(
                                bid.candidateId(), "no-appointment", "/recruitment/my-application?id=" + bid.id(), job.title(), job.organisation()));
    }

    /** The letter of an offer as PDF. */
    public byte[] letter(String ref) {
        var bid = progressing.bid(ref);
        progressing.requireReader(bid.vacancyId());
        recording.looked(bid.candidateId(), "offer", bid.id());
        return printed(offers.view(bid.id()), printed);
    }

    /** The letter that tells a moved first day, as PDF; there is none before one was moved. */
    public byte[] startLetter(String ref) {
        var bid = progressing.bid(ref);
        progressing.requireReader(bid.vacancyId());
        recording.looked(bid.candidateId(), "offer", bid.id());
        return StartLetter.printed(offers.view(bid.id()), offers.startMoves(bid.id()), printed);
    }

    static byte[] printed(OfferView offer, PrintedLetter printed) {
        return printed.pdf(offer.letterhead(), Texts.say("letter.title", offer.title(), offer.organisation()), offer.letter());
    }

    /** Somebody whom the caller may offer a post to, now. */
    private Progressing.Bid toOffer(String ref) {
        var bid = progressing.bid(ref);
        progressing.requireDecider(bid.vacancyId());
        requireNotMe(bid);
        if (!MAY_BE_OFFERED.contains(bid.state())) {
            throw new RuleBroken(null, "offer.not-now");
        }
        if (!isTold(bid.vacancyId())) {
            throw new RuleBroken(null, "appointing.untold");
        }
        var choice = choice(bid);
        if (choice.expired()) {
            throw new RuleBroken(null, "offer.reserve.expired", bid.name(), choice.until(), rules.reserveMonths());
        }
        return bid;
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

    /** The posts that can be offered for a job, for a form: id to a line; those that are paid as it was advertised. */
    public Map<Long, String> posts(Job job) {
        var advertised = job.postId() == null ? null : directory.post(job.postId());
        var posts = new LinkedHashMap<Long, String>();
        directory.posts(job.organisationId()).stream()
                .filter(p -> advertised == null || OfferDrafts.isAlike(p, advertised))
                .forEach(p -> posts.put(p.id(), Texts.say("vacancy.post.line", p.title(), p.unit(), p.band())));
        return posts;
    }
}
