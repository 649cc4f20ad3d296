package org.touchstone.recruitment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.touchstone.access.Caller;
import org.touchstone.recruitment.ApplicationMove.Doer;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.RuleBroken;
import org.touchstone.shared.Texts;
import org.touchstone.values.Observing;

/**
 * Taking applications through the stages that the modules above judge: interviews, assessment centres,
 * offers, checks, the first day.
 *
 * <p>Every method is part of a deed of theirs and fails without its transaction. Whether the caller may
 * do the deed, or read the names that come with {@link Bid}, is for the deed to ask first, of the rights
 * here or of its own (a panel, a candidate). No page or resource reaches this service but through a deed.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Progressing {

    /**
     * A stage with what the modules above need of its vacancy.
     *
     * @param targetDays days that HR means the stage to take
     * @param scoredAfter how many stages after it score something, too
     * @param releasedAt when its candidates were told, or null
     * @param frameworkId the version of the values framework that the vacancy works by
     * @param looksAt which criteria its plan says are asked about; null for those that are assessed at interview
     * @param valueCodes which values its plan says are rated; null for all
     */
    public record AtStage(
            long id,
            String name,
            Stage.Kind kind,
            int position,
            int targetDays,
            long scoredAfter,
            Instant releasedAt,
            long vacancyId,
            String reference,
            String title,
            long organisationId,
            long recruitingManagerId,
            Long frameworkId,
            Long postId,
            int posts,
            LocalDate closesOn,
            Vacancy.State vacancyState,
            String helpContact,
            String looksAt,
            String valueCodes) {

        /** Of what a framework states, what is rated at the stage: all of it where its plan names nothing that is stated. */
        public <T> List<T> rated(List<T> values, Function<T, String> code) {
            var named = StageBrief.codes(valueCodes).toList();
            var rated = values.stream().filter(value -> named.contains(code.apply(value))).toList();
            return rated.isEmpty() ? values : rated;
        }

        private boolean isAskedAbout(Criterion criterion) {
            var places = StageBrief.codes(looksAt).toList();
            return places.isEmpty()
                    ? criterion.assessedAt() == Criterion.AssessedAt.INTERVIEW
                    : places.contains(criterion.assessedAt().name());
        }

        /** Whether nothing is scored after it, so that it says who can be appointed. */
        public boolean isLastScored() {
            return kind.isScored() && scoredAfter == 0;
        }
    }

    /**
     * An application with the name behind it: for those who may know it.
     *
     * @param stageId where it stands now
     * @param stateSince when it came to the state that it is in
     */
    public record Bid(
            long id,
            String ref,
            int version,
            Application.State state,
            Long stageId,
            long vacancyId,
            long candidateId,
            String name,
            String email,
            Instant stateSince) {

        /** Whether it waits at this stage for a decision. */
        public boolean isOpenAt(long stage) {
            return state == Application.State.IN_STAGE && stageId != null && stageId == stage;
        }

        /** The same as its candidate knows it: what is decided and not told yet changes nothing for them. */
        public boolean seemsOpenAt(AtStage stage) {
            return stageId != null && stageId == stage.id() && state.told(stage.releasedAt()) == Application.State.IN_STAGE;
        }
    }

    /** A criterion, as the modules above judge by it. */
    public record Asked(long id, String text, boolean essential) {}

    @Inject private Applications applications;
    @Inject private Scoresheets sheets;
    @Inject private Bids bids;
    @Inject private Deciders deciders;
    @Inject private Observing observing;
    @Inject private StageMessages messages;
    @Inject private CandidateMessages correspondence;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    // --- what there is

    public AtStage stage(long stageId) {
        return bids.stage(stageId).orElseThrow(() -> new NotFound("stage", stageId));
    }

    /** The stages of a vacancy in their order. */
    public List<AtStage> stages(long vacancyId) {
        return bids.stages(vacancyId);
    }

    /** The applications that stand, or have stood, at a stage, by name. */
    public List<Bid> at(long stageId) {
        return bids.at(stageId);
    }

    /**
     * What was agreed with the candidates of a stage about what they need, by application: the words they were told,
     * never what they asked for or why. For whoever is to meet them.
     */
    public Map<Long, String> agreed(AtStage stage) {
        return correspondence.agreed(stage.vacancyId());
    }

    /** The applications of a vacancy in these states, by name. */
    public List<Bid> inStates(long vacancyId, Collection<Application.State> states) {
        return bids.inStates(vacancyId, states);
    }

    /** Whether the caller applies for the vacancy of a stage. */
    public boolean applies(AtStage stage) {
        return caller.person().filter(person -> applications.applies(stage.vacancyId(), person)).isPresent();
    }

    /** What a vacancy asks for that an interview asks about, in its order. */
    public List<Asked> asked(AtStage stage) {
        return sheets.vacancy(stage.vacancyId()).criteria().stream()
                .filter(stage::isAskedAbout)
                .map(c -> new Asked(c.id(), c.text(), c.isEssential()))
                .toList();
    }

    public Bid bid(String ref) {
        return bids.bid(sheets.id(ref));
    }

    public Bid bid(long applicationId) {
        return bids.bid(applicationId);
    }

    /** The same, and whoever changes the application next waits until this deed is done. */
    public Bid locked(String ref) {
        var id = sheets.id(ref);
        applications.locked(id);
        return bids.bid(id);
    }

    /**
     * The same for what gives or frees one of the vacancy's posts: the vacancy first, then the application, as
     * {@link #offer} has them, so that two such deeds wait for one another and never each for the other. Whatever else
     * the deed locks, it locks after these. The state is the one that the deed before has left.
     */
    public Bid settling(long applicationId) {
        bids.locked(bids.vacancyOf(applicationId));
        applications.locked(applicationId);
        return bids.bid(applicationId);
    }

    /** Whether the application is the caller's own. */
    public boolean isMine(long applicationId) {
        return applications.candidateOf(applicationId).filter(caller::isPerson).isPresent();
    }

    // --- who may

    /** The vacancy's recruiting manager, or the recruitment team of the organisation. */
    public boolean decides(long vacancyId) {
        return deciders.decides(sheets.vacancy(vacancyId));
    }

    /** The same for the vacancy of a stage, which says all that it takes. */
    public boolean decides(AtStage stage) {
        return deciders.decides(stage.recruitingManagerId(), stage.organisationId());
    }

    public boolean isHr(AtStage stage) {
        return deciders.isHr(stage.organisationId());
    }

    public boolean isTeam(long vacancyId) {
        return deciders.isTeam(sheets.vacancy(vacancyId));
    }

    public boolean isHr(long vacancyId) {
        return deciders.isHr(sheets.vacancy(vacancyId));
    }

    /** Refuses all but those who decide; for whoever may not even read it there is no such vacancy. */
    public void requireDecider(long vacancyId) {
        var vacancy = sheets.vacancy(vacancyId);
        requireReader(vacancy);
        if (!deciders.decides(vacancy)) {
            throw new Forbidden("to decide");
        }
    }

    /** Refuses all but those who decide and HR. */
    public void requireReader(long vacancyId) {
        requireReader(sheets.vacancy(vacancyId));
    }

    /** After the shortlist is released, one who shortlisted may know what others of their role may. */
    private void requireReader(Vacancy vacancy) {
        if (!deciders.decides(vacancy) && !deciders.isHr(vacancy)) {
            throw new NotFound("vacancy", vacancy.id());
        }
    }

    // --- what is done

    /**
     * Decides at a stage that a panel or assessors have judged, with the words for the candidate, who
     * hears nothing of it before the stage is released (VR-10, VR-16).
     *
     * @param seen the version of the application that was on the screen (G-11)
     */
    public void conclude(String ref, int seen, Verdict verdict, String reason, List<StageFeedback.Words> told) {
        var application = applications.locked(sheets.id(ref));
        application.requireVersion(seen);
        StageFeedback.check(told, verdict.refuses());
        var stage = application.stage();
        record(application.conclude(verdict, reason, me()), "Application" + name(verdict));
        applications.forgetFeedback(application.id(), stage.id());
        var position = 0;
        for (var words : told) {
            if (words.words() != null && !words.words().isBlank()) {
                applications.add(new StageFeedback(application, stage, position++, words));
            }
        }
    }

    private static String name(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "Passed";
            case NOT_PROGRESSED -> "NotProgressed";
            case APPOINTABLE -> "Appointable";
            case RESERVE -> "Reserve";
            case NOT_APPOINTABLE -> "NotAppointable";
        };
    }

    /**
     * Offers one of the vacancy's posts. Two who offer the last post at the same moment are told one after
     * the other: offers never exceed posts.
     *
     * @param reason why somebody of the reserve list, or null
     */
    public void offer(String ref, String reason) {
        var id = sheets.id(ref);
        var vacancy = bids.locked(bids.vacancyOf(id));
        var application = applications.locked(id);
        if (bids.taken(vacancy.id()) >= vacancy.posts()) {
            throw new RuleBroken(null, "offer.no-post-left", vacancy.posts());
        }
        observing.release(application.id(), application.candidateId());
        record(application.offer(reason, me()), "PostOffered");
        vacancy.stageOf(Stage.Kind.OFFER).ifPresent(stage -> messages.entered(application, stage));
    }

    /** The candidate takes the offer. */
    public void takeUp(String ref) {
        var application = applications.locked(sheets.id(ref));
        record(application.takeUp(candidate()), "OfferTakenUp");
        application.vacancy().stageOf(Stage.Kind.OFFER).ifPresent(stage -> messages.left(application, stage, null));
        application.vacancy().stageOf(Stage.Kind.CHECKS).ifPresent(stage -> messages.entered(application, stage));
    }

    /** The checks are done. */
    public void clear(String ref) {
        var application = applications.locked(sheets.id(ref));
        record(application.clear(me()), "ChecksDone");
        application.vacancy().stageOf(Stage.Kind.CHECKS).ifPresent(stage -> messages.left(application, stage, null));
    }

    /** The candidate declines. */
    public void decline(String ref, String reason) {
        deed(ref, a -> a.decline(reason, candidate()), "OfferDeclined");
    }

    /** The employer takes the offer back. */
    public void takeBackOffer(String ref, String reason) {
        deed(ref, a -> a.takeBackOffer(reason, me()), "OfferWithdrawn");
    }

    /** The first day; with the last post the vacancy is filled. */
    public void start(String ref) {
        var vacancy = bids.locked(bids.vacancyOf(sheets.id(ref)));
        deed(ref, a -> a.start(me()), "Started");
        if (vacancy.state() == Vacancy.State.SELECTING && bids.started(vacancy.id()) >= vacancy.posts()) {
            vacancy.changed(caller.name(), clock.instant());
            events.fire(vacancy.fill(clock.instant()));
        }
    }

    /** The choosing ends with posts left, for a reason that stands in the vacancy's history. */
    public void endWithout(long vacancyId, String reason) {
        var vacancy = bids.locked(vacancyId);
        if (bids.taken(vacancyId) > bids.started(vacancyId)) {
            throw new RuleBroken(null, "vacancy.offers-stand");
        }
        var why = Advertising.required(reason);
        vacancy.changed(caller.name(), clock.instant());
        events.fire(vacancy.endWithout(why, clock.instant()));
    }

    private void deed(String ref, Function<Application, ApplicationMove> move, String what) {
        record(move.apply(applications.locked(sheets.id(ref))), what);
    }

    private void record(ApplicationMove move, String what) {
        applications.add(move);
        events.fire(move.done(what));
    }

    private Doer me() {
        return deciders.me();
    }

    /** History names no candidate: those who decide read it. */
    private Doer candidate() {
        return new Doer(caller.accountId(), Texts.say("application.candidate"), clock.instant());
    }
}
