package org.touchstone.appraisal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.notices.Notifying;
import org.touchstone.people.Directory;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.RuleBroken;

/**
 * Saying what one has seen of somebody, asking others to, and rating by it. What is said is read by the person and their
 * appraiser, under the name of whoever said it.
 */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class Evidencing {

    private static final String CONTRIBUTE = "/appraisal/contribute?request=";

    /** What somebody who is asked sees: whom it is about and the values, and nothing of the appraisal. */
    public record Asked(long id, String person, String cycle, String askedBy, boolean answered, boolean declined, List<ValueChoice> values) {}

    @Inject private Appraisals appraisals;
    @Inject private Reach reach;
    @Inject private Directory directory;
    @Inject private Notifying notifying;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /** Says what I saw, as the person or as their appraiser. */
    public void add(long appraisalId, EvidenceText typed) {
        var appraisal = reach.ofTwo(appraisalId);
        appraisal.requireWritable();
        var source = appraisal.isOf(caller.personId()) ? AppraisalEvidence.Source.SELF : AppraisalEvidence.Source.MANAGER;
        put(appraisal, typed, source);
    }

    /** Takes back what I said, unless a rating rests on it. */
    public void takeBack(long appraisalId, long evidenceId) {
        var appraisal = reach.ofTwo(appraisalId);
        appraisal.requireWritable();
        var evidence = appraisals.evidence(appraisalId, evidenceId);
        if (evidence.writerId() != caller.personId()) {
            throw new Forbidden("take back the evidence of somebody else");
        }
        if (appraisals.isRestedOn(evidenceId)) {
            throw new RuleBroken("AP-2", "evidence.rested-on");
        }
        appraisals.remove(evidence);
        events.fire(appraisal.event("EvidenceTakenBack", null, null, null));
    }

    /**
     * Asks a colleague at the same organisation, or an earlier manager, by their work address; asked twice is asked once
     * (G-12). Whoever managed the person in the cycle answers as a manager (AP-4).
     */
    public void ask(long appraisalId, String email) {
        var appraisal = reach.ofTwo(appraisalId);
        appraisal.requireWritable();
        var other =
                appraisals.colleague(email == null ? "" : email.strip(), appraisal.organisationId(), reach.today())
                        .orElseThrow(() -> BadInput.at("email", "evidence.colleague.unknown"));
        if (appraisal.isOf(other) || appraisal.isAppraisedBy(other)) {
            throw BadInput.at("email", "evidence.colleague.one-of-two");
        }
        if (appraisals.requestTo(appraisalId, other).isPresent()) {
            return;
        }
        var source =
                appraisals.managed(appraisal, reach.today()).stream().anyMatch(m -> m.managerId() == other)
                        ? AppraisalEvidence.Source.MANAGER
                        : AppraisalEvidence.Source.COLLEAGUE;
        var request = new EvidenceRequest(appraisalId, other, source, caller.name(), clock.instant());
        appraisals.add(request);
        events.fire(appraisal.event("EvidenceAsked", null, null, null));
        notifying.toPerson(other, "evidence-asked", CONTRIBUTE + request.id(), caller.name(), directory.person(appraisal.personId()).name());
    }

    /** Who asks me. Sort by asked, person or answered. */
    public Page<RequestToMe> askedOfMe(Paging paging) {
        return appraisals.requestsTo(caller.personId(), paging);
    }

    public Asked asked(long requestId) {
        var request = mine(requestId);
        var appraisal = appraisals.get(request.appraisalId());
        return new Asked(
                requestId, directory.person(appraisal.personId()).name(), appraisal.cycle().name(), request.askedBy(), request.answeredAt() != null,
                request.declined(), reach.values(appraisal.cycle()));
    }

    /** Says what I saw, when asked; more than once where there is more to say. */
    public void answer(long requestId, EvidenceText typed) {
        var request = mine(requestId);
        var appraisal = appraisals.locked(request.appraisalId());
        appraisal.requireWritable();
        put(appraisal, typed, request.source());
        request.answered(clock.instant());
        for (var one : new Long[] {appraisal.personId(), appraisal.appraiserId()}) {
            if (one != null) {
                notifying.toPerson(one, "evidence-given", (appraisal.isOf(one) ? "/appraisal/my-year?id=" : "/appraisal/appraisal?id=") + appraisal.id(), caller.name());
            }
        }
    }

    /** I would rather not; nobody asks why. */
    public void decline(long requestId) {
        var request = mine(requestId);
        request.decline(clock.instant());
        events.fire(appraisals.get(request.appraisalId()).event("EvidenceDeclined", null, null, null));
    }

    /** Rates how a value is lived (AP-2). */
    public void rateValue(long appraisalId, long valueId, AppraisalRating.Level level, String words, Collection<Long> evidenceIds) {
        var appraisal = reach.appraised(appraisalId);
        appraisal.requireWritable();
        if (appraisal.cycle().mode() == RatingMode.NONE || !appraisal.cycle().valueIds().contains(valueId)) {
            throw new RuleBroken(null, "rating.mode");
        }
        rate(appraisal, appraisals.rating(appraisalId, valueId, null).orElseGet(() -> AppraisalRating.how(appraisalId, valueId)), level, words, evidenceIds);
    }

    /** Rates what became of an objective. */
    public void rateObjective(long appraisalId, long objectiveId, AppraisalRating.Level level, String words, Collection<Long> evidenceIds) {
        var appraisal = reach.appraised(appraisalId);
        appraisal.requireWritable();
        if (appraisal.cycle().mode() != RatingMode.WHAT_AND_HOW || appraisals.objective(objectiveId).appraisalId() != appraisalId) {
            throw new RuleBroken(null, "rating.mode");
        }
        rate(appraisal, appraisals.rating(appraisalId, null, objectiveId).orElseGet(() -> AppraisalRating.what(appraisalId, objectiveId)), level, words, evidenceIds);
    }

    private void rate(Appraisal appraisal, AppraisalRating rating, AppraisalRating.Level level, String words, Collection<Long> evidenceIds) {
        rating.say(
                level, words, evidenceIds == null ? List.of() : evidenceIds, appraisals.evidence(appraisal.id()), appraisal.cycle(), caller.name(),
                clock.instant());
        appraisals.add(rating);
        events.fire(appraisal.event("AppraisalRated", null, null, null));
    }

    private void put(Appraisal appraisal, EvidenceText typed, AppraisalEvidence.Source source) {
        var text = typed.checked(reach.stated(appraisal.cycle()), reach.today());
        appraisals.add(new AppraisalEvidence(appraisal.id(), text, source, caller.personId(), clock.instant()));
        events.fire(appraisal.event("EvidenceAdded", null, null, null));
    }

    private EvidenceRequest mine(long requestId) {
        var request = appraisals.request(requestId);
        if (!request.isTo(caller.personId())) {
            throw new NotFound(EvidenceRequest.ENTITY, requestId);
        }
        return request;
    }
}
