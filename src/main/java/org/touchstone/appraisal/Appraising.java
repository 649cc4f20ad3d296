package org.touchstone.appraisal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.Caller;
import org.touchstone.access.Recording;
import org.touchstone.access.Role;
import org.touchstone.notices.Notifying;
import org.touchstone.people.Directory;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.RuleBroken;
import org.touchstone.values.Observation;
import org.touchstone.values.Observed;
import org.touchstone.values.Observing;

/** The way of an appraisal from preparing to the final record, by the person and their appraiser. Nobody appraises themself. */
@Stateless
@RolesAllowed({Role.EMPLOYEE, Role.HR_PARTNER})
public class Appraising {

    private static final String PAGE = "/appraisal/appraisal?id=";
    private static final String MINE = "/appraisal/my-year?id=";

    @Inject private Appraisals appraisals;
    @Inject private Reach reach;
    @Inject private Directory directory;
    @Inject private Observing observing;
    @Inject private LedgerPoints points;
    @Inject private PrintedAppraisal printed;
    @Inject private Notifying notifying;
    @Inject private Recording recording;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    @Inject
    @ConfigProperty(name = "touchstone.appraisal.manager-share")
    private double managerShare;

    /** My own, the newest first. Sort by cycle, ends, state, appraiser or met. */
    public Page<AppraisalRow> mine(Paging paging) {
        return appraisals.ofPerson(caller.personId(), paging);
    }

    /** Those that I appraise. Sort by person, post, cycle, ends, state or met. */
    public Page<AppraisalRow> team(Appraisal.State state, Paging paging) {
        return appraisals.byAppraiser(caller.personId(), state, paging);
    }

    /** Running ones of those whom I manage today and somebody else appraises. */
    public Page<AppraisalRow> toTakeOver(Paging paging) {
        return appraisals.toTakeOver(caller.personId(), reach.today(), paging);
    }

    public AppraisalView appraisal(long id) {
        var appraisal = appraisals.get(id);
        var reader = reach.reader(appraisal);
        recording.looked(appraisal.personId(), Appraisal.ENTITY, id);
        return view(appraisal, reader);
    }

    /** The final record as PDF, for the person and their appraiser. */
    public byte[] pdf(long id) {
        var view = appraisal(id);
        if (!view.isMine() && !view.isAppraising()) {
            throw new NotFound(Appraisal.ENTITY, id);
        }
        if (view.state() != Appraisal.State.FINAL) {
            throw new RuleBroken(null, "appraisal.not-final");
        }
        return printed.pdf(view);
    }

    /** Keeps what I wrote to prepare; nobody else reads it yet. @param seen the version that was read (G-11) */
    public void keep(long id, int seen, String words) {
        var appraisal = reach.own(id);
        appraisal.requireSeen(seen);
        events.fire(appraisal.keep(words, caller.name(), clock.instant()));
        appraisals.flush();
    }

    /** I am ready to meet: with three to six live objectives, at least one of them about my development (AP-1). */
    public void prepare(long id, int seen, String words) {
        var appraisal = reach.own(id);
        appraisal.requireSeen(seen);
        events.fire(appraisal.prepare(words, reach.plan(appraisal), caller.name(), clock.instant()));
        if (appraisal.appraiserId() != null) {
            notifying.toPerson(appraisal.appraiserId(), "appraisal-prepared", PAGE + id, caller.name(), appraisal.cycle().name());
        }
    }

    /** We have met: either of the two says so. */
    public void meet(long id, LocalDate day) {
        events.fire(reach.ofTwo(id).meet(day, reach.today(), caller.name(), clock.instant()));
    }

    /** Writes what came of it, for now for the appraiser alone. @param seen the version that was read (G-11) */
    public void draft(long id, int seen, String words) {
        var appraisal = reach.appraised(id);
        appraisal.requireSeen(seen);
        events.fire(appraisal.draft(words, caller.name(), clock.instant()));
        appraisals.flush();
    }

    /** Shares it. Whoever managed the person for less than half of the time needs to have heard the earlier manager (AP-4). */
    public void share(long id) {
        var appraisal = reach.appraised(id);
        requireEarlierHeard(appraisal);
        events.fire(appraisal.share(reach.plan(appraisal), caller.name(), clock.instant()));
        notifying.toPerson(appraisal.personId(), "appraisal-shared", MINE + id, caller.name(), appraisal.cycle().name());
    }

    public void agree(long id) {
        var appraisal = reach.own(id);
        events.fire(appraisal.agree(caller.name(), clock.instant()));
        tellAppraiser(appraisal, "appraisal-agreed");
    }

    /** I see it differently, and say how; my words stay beside it. */
    public void disagree(long id, String words) {
        var appraisal = reach.own(id);
        events.fire(appraisal.disagree(words, caller.name(), clock.instant()));
        appraisals.add(new AppraisalComment(appraisal, caller.personId(), words, clock.instant()));
        tellAppraiser(appraisal, "appraisal-disagreed");
    }

    /** Adds a comment to what is shared, also when it is final (AP-8). */
    public void comment(long id, String words) {
        var appraisal = reach.ofTwo(id);
        appraisals.add(new AppraisalComment(appraisal, caller.personId(), words, clock.instant()));
        events.fire(appraisal.event("AppraisalCommented", null, null, null));
    }

    /** Makes it final; what was rated of values goes to the values ledger. */
    public void finish(long id, String words) {
        var appraisal = reach.appraised(id);
        events.fire(appraisal.finish(words, caller.name(), clock.instant()));
        for (var rating : appraisals.ratings(id)) {
            var said = rating.view();
            if (said.axis() == AppraisalRating.Axis.HOW) {
                observing.observe(
                        Observed.ofPerson(
                                appraisal.organisationId(), appraisal.personId(), said.valueId(), Observation.Source.APPRAISAL,
                                points.of(said.level()), said.words(), id, appraisal.cycle().name()));
            }
        }
        notifying.toPerson(appraisal.personId(), "appraisal-final", MINE + id, caller.name(), appraisal.cycle().name());
    }

    /** No appraisal in this cycle, for a reason that the person reads. */
    public void exempt(long id, String reason) {
        var appraisal = reach.appraised(id);
        events.fire(appraisal.exempt(reason, caller.name(), clock.instant()));
        notifying.toPerson(appraisal.personId(), "appraisal-exempt", MINE + id, appraisal.cycle().name(), appraisal.exemptReason());
    }

    /** The line manager of today carries on with what a former one began. */
    public void takeOver(long id) {
        var appraisal = appraisals.locked(id);
        var me = caller.personId();
        if (directory.lineManagerOf(appraisal.personId(), reach.today()).filter(m -> m.id() == me).isEmpty() || appraisal.isOf(me)) {
            throw new NotFound(Appraisal.ENTITY, id);
        }
        if (!appraisal.isAppraisedBy(me)) {
            events.fire(appraisal.appraisedBy(me, caller.name(), clock.instant()));
            notifying.toPerson(appraisal.personId(), "appraiser-changed", MINE + id, caller.name());
        }
    }

    private void tellAppraiser(Appraisal appraisal, String template) {
        if (appraisal.appraiserId() != null) {
            notifying.toPerson(appraisal.appraiserId(), template, PAGE + appraisal.id(), caller.name(), appraisal.cycle().name());
        }
    }

    private void requireEarlierHeard(Appraisal appraisal) {
        var managed = appraisals.managed(appraisal, reach.today());
        var all = managed.stream().mapToLong(Appraisals.Managed::days).sum();
        var mine = managed.stream().filter(m -> appraisal.isAppraisedBy(m.managerId())).mapToLong(Appraisals.Managed::days).sum();
        var earlier = managed.stream().filter(m -> !appraisal.isAppraisedBy(m.managerId()) && m.stillHere()).toList();
        if (mine >= all * managerShare || earlier.isEmpty()) {
            return;
        }
        var heard = appraisals.evidence(appraisal.id()).stream().filter(e -> e.source() == AppraisalEvidence.Source.MANAGER).map(EvidenceRow::writerId).toList();
        if (earlier.stream().noneMatch(m -> heard.contains(m.managerId()))) {
            throw new RuleBroken("AP-4", "appraisal.earlier-manager", earlier.stream().map(Appraisals.Managed::name).collect(Collectors.joining(", ")));
        }
    }

    private AppraisalView view(Appraisal a, AppraisalView.Reader reader) {
        var two = reader == AppraisalView.Reader.PERSON || reader == AppraisalView.Reader.APPRAISER;
        var mine = reader == AppraisalView.Reader.PERSON;
        var shared = a.state().isShared();
        var cycle = a.cycle();
        var ratings = appraisals.ratings(a.id()).stream().map(AppraisalRating::view).toList();
        var shownRatings = reader == AppraisalView.Reader.APPRAISER || mine && shared ? ratings : a.state() == Appraisal.State.FINAL ? wordsOnly(ratings) : List.<RatingView>of();
        return new AppraisalView(
                a.id(), a.version(), reader, cycle.id(), cycle.name(), cycle.startsOn(), cycle.endsOn(), cycle.mode(), a.personId(),
                directory.person(a.personId()).name(), a.post(), a.appraiserId(), a.appraiserId() == null ? null : directory.person(a.appraiserId()).name(), a.state(),
                mine || two && a.state() != Appraisal.State.OPEN ? a.preparation() : null, a.metOn(),
                reader == AppraisalView.Reader.APPRAISER || mine && shared ? a.summary() : null,
                two ? a.finalWords() : null, a.finalAt(), a.finalBy(), two ? a.exemptReason() : null, reach.values(cycle),
                two ? appraisals.objectives(a.id()).stream().map(Objective::view).toList() : List.of(),
                two ? appraisals.evidence(a.id()) : List.of(),
                shownRatings,
                two ? appraisals.comments(a.id()) : List.of(),
                two ? appraisals.requests(a.id()) : List.of());
    }

    /** Of a final rating its word alone: the reasons are for the two. */
    private static List<RatingView> wordsOnly(List<RatingView> ratings) {
        return ratings.stream()
                .map(r -> new RatingView(r.id(), r.axis(), r.valueId(), r.objectiveId(), r.level(), null, null, r.at(), List.of()))
                .toList();
    }
}
