package org.touchstone.recruitment;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.Caller;
import org.touchstone.access.Inviting;
import org.touchstone.access.Role;
import org.touchstone.notices.Notifying;
import org.touchstone.people.Careers;
import org.touchstone.people.Directory;
import org.touchstone.recruitment.ApplicationMove.Doer;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Clocks;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.RuleBroken;
import org.touchstone.shared.Texts;
import org.touchstone.values.Framing;
import org.touchstone.values.StatedValue;

/**
 * Applying for a job and following what becomes of it. Everything here is about the applications of the
 * person who is signed in; those of others do not exist here.
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Applying {

    private static final long NOBODY = 0;

    /**
     * What a person needs to know before beginning.
     *
     * @param stages how people are chosen, in order
     * @param mine the application that the caller has already, or null
     */
    public record Opening(
            String reference,
            String title,
            String organisation,
            LocalDate closesOn,
            boolean open,
            int questions,
            List<String> stages,
            String helpContact,
            String adjustmentsStatement,
            Long mine) {}

    /**
     * One of my applications in a list. A decision nobody has released yet is not in it.
     *
     * @param changedAt when I last did something with it or was told something, and not when others dealt with it
     */
    public record Mine(
            long id,
            String reference,
            String title,
            String organisation,
            LocalDate closesOn,
            Vacancy.State vacancyState,
            Application.State state,
            String stage,
            Instant submittedAt,
            Instant changedAt,
            Instant releasedAt) {

        public Mine {
            if (state.isDecision()) {
                state = state.told(releasedAt);
                changedAt = releasedAt == null || releasedAt.isBefore(changedAt) ? changedAt : releasedAt;
            }
        }

        /** The key of the words that say what happens next. */
        public String next() {
            return "application.next." + state;
        }
    }

    /**
     * One thing to write about.
     *
     * @param number its place among them, from 1
     * @param version to be sent back with the answer (G-11)
     */
    public record Question(
            long criterionId,
            int number,
            int of,
            String criterion,
            boolean essential,
            String value,
            String valueMeans,
            String answer,
            int words,
            int version,
            Instant savedAt) {

        public boolean isAnswered() {
            return words > 0;
        }
    }

    /**
     * A move as it stands in the history, or that somebody sorted the application onto a pile.
     *
     * @param pile onto which it was sorted, then it stays in its stage; null of a move
     */
    public record Move(
            Long stageId,
            String stage,
            Application.State from,
            Application.State to,
            Instant at,
            String who,
            String reason,
            Pile pile) {

        public Move(
                Long stageId, String stage, Application.State from, Application.State to, Instant at, String who, String reason) {
            this(stageId, stage, from, to, at, who, reason, null);
        }

        public Move(Long stageId, String stage, String pile, Instant at, String who) {
            this(stageId, stage, Application.State.IN_STAGE, Application.State.IN_STAGE, at, who, null, Pile.valueOf(pile));
        }
    }

    /** Something that has happened to my application and that I have been told. */
    public record Step(String stage, Application.State state, Instant at) {

        /** The key of the words for it. */
        public String words() {
            return "application.step." + state;
        }
    }

    /** What I was told about one criterion. */
    public record Feedback(String criterion, String words) {}

    /** What I asked a person to look at again, and what they answered. */
    public record Review(Instant askedAt, String reason, Instant answeredAt, Boolean changed, String answer) {}

    /** One of my applications in full. */
    public record My(
            long id,
            String reference,
            String title,
            String organisation,
            LocalDate closesOn,
            Vacancy.State vacancyState,
            String helpContact,
            String anonRef,
            Application.State state,
            String stage,
            Instant submittedAt,
            String name,
            String email,
            String phone,
            Source source,
            String adjustments,
            boolean schemeAsked,
            boolean adjustable,
            boolean withdrawable,
            int adviseWords,
            List<Question> questions,
            List<Step> steps,
            List<Feedback> feedback,
            Instant reviewUntil,
            boolean reviewable,
            Review review,
            List<CandidateItem> items) {

        /** The key of the words that say what happens next. */
        public String next() {
            return "application.next." + state;
        }
    }

    /** How an answer was kept. */
    public record Saved(int version, Instant at, int words) {}

    @Inject private Applications applications;
    @Inject private Bids bids;
    @Inject private Letterbox letterbox;
    @Inject private Vacancies vacancies;
    @Inject private Scoresheets scoresheets;
    @Inject private Instance<Judging> judging;
    @Inject private Inviting inviting;
    @Inject private Careers careers;
    @Inject private Directory directory;
    @Inject private Framing framing;
    @Inject private Notifying notifying;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;
    @Inject @Any private Instance<CandidateSource> sources;

    @Inject
    @ConfigProperty(name = "touchstone.recruitment.answer-characters", defaultValue = "6000")
    private int mostCharacters;

    @Inject
    @ConfigProperty(name = "touchstone.recruitment.answer-words", defaultValue = "300")
    private int adviseWords;

    @Inject
    @ConfigProperty(name = "touchstone.recruitment.review-days", defaultValue = "14")
    private int reviewDays;

    /** What stands before the first question; for everybody, signed in or not. */
    @PermitAll
    public Opening opening(String reference) {
        var vacancy = vacancies.byReference(reference);
        if (!vacancy.isPublished()) {
            throw new NotFound("vacancy", reference);
        }
        var mine = caller.person().flatMap(person -> applications.of(vacancy.id(), person)).map(Application::id);
        return new Opening(
                vacancy.reference(),
                vacancy.title(),
                directory.organisation(vacancy.organisationId()).name(),
                vacancy.closesOn(),
                vacancy.isOpenOn(today()),
                vacancy.criteriaAsked().size(),
                vacancy.stages().stream().map(Stage::name).toList(),
                vacancy.helpContact(),
                vacancy.adjustmentsStatement(),
                mine.orElse(null));
    }

    /**
     * Makes a candidate of somebody who has no account here.
     *
     * @return the account's id
     */
    @PermitAll
    public long register(String name, String email, String password) {
        // Counts the try and judges the password first, so that nobody can ask for addresses by the thousand.
        var account = inviting.registerCandidate(name, email, password);
        if (applications.isKnownAddress(email)) {
            // Nothing shows that the address is theirs, and it is somebody's already: no way in to that person's file.
            throw BadInput.at("email", "apply.email.known");
        }
        inviting.linkPerson(account, careers.candidate(name, email));
        return account;
    }

    /**
     * Begins an application, or finds the one that the caller has begun already.
     *
     * @return its id
     */
    public long start(String reference) {
        var vacancy = vacancies.byReference(reference);
        var person = caller.personId();
        var known = applications.of(vacancy.id(), person);
        if (known.isPresent() && (known.get().isSent() || known.get().state() == Application.State.DRAFT)) {
            return known.get().id();
        }
        vacancy.requireOpen(today());
        if (vacancy.recruitingManagerId() == person || scoresheets.isShortlister(vacancy.id(), person) || judges(vacancy.id(), person)) {
            throw new RuleBroken("G-6", "application.own-vacancy");
        }
        var by = candidate();
        var application = applications.addUnlessThere(new Application(vacancy, person, by.now()), by.name());
        if (application.state() == Application.State.WITHDRAWN) {
            record(application.reopen(by), "ApplicationReopened");
        }
        return application.id();
    }

    private boolean judges(long vacancyId, long personId) {
        return judging.stream().anyMatch(j -> j.judges(vacancyId, personId));
    }

    /** Keeps an answer; empty text is an answer not yet written. */
    public Saved answer(long applicationId, long criterionId, String text, int seen) {
        var application = mineLocked(applicationId);
        application.vacancy().requireOpen(today());
        var criterion = criterion(application.vacancy(), criterionId);
        var words = text == null ? "" : text.replace("\r\n", "\n");
        var you = Texts.say("application.you-elsewhere");
        var answer = application.write(criterion, words, seen, mostCharacters, you, clock.instant());
        applications.flush(); // the version that the next save must name
        return new Saved(answer.version(), answer.savedAt(), Answer.words(words));
    }

    /** Keeps how the candidate can be reached beside e-mail, and where they heard of the job; nobody has to say either. */
    public void contact(long applicationId, String phone, Source heard) {
        var number = phone == null || phone.isBlank() ? null : phone.strip();
        if (number != null && !number.matches("[+]?[0-9 ().-]{6,40}")) {
            throw BadInput.at("phone", "application.phone.wrong");
        }
        mineLocked(applicationId).reachableAt(number, heard);
    }

    /** Keeps what the candidate needs, and whether they ask for the interview scheme (VR-13). */
    public void adjust(long applicationId, String adjustments, boolean schemeAsked) {
        var words = adjustments == null || adjustments.isBlank() ? null : adjustments.strip();
        if (words != null && words.length() > ReviewRequest.LONGEST) {
            throw BadInput.at("adjustments", "review.long", ReviewRequest.LONGEST);
        }
        var application = mineLocked(applicationId);
        var before = application.adjustments();
        application.adjust(words, schemeAsked, candidate());
        events.fire(
                new ApplicationMove.Done(
                        applicationId, organisation(application), "AdjustmentsChanged", null, null, null));
        letterbox.takeNeeds(application, before);
    }

    /** Sends it; to send it again is no other application (G-12). */
    public void submit(long applicationId) {
        var application = mineLocked(applicationId);
        if (application.isSent()) {
            return;
        }
        record(application.submit(today(), masking(application), candidate()), "ApplicationSubmitted");
        letterbox.takeNeeds(application, null);
        notifying.toPerson(
                application.candidateId(),
                "application-received",
                "/recruitment/my-application?id=" + applicationId,
                application.vacancy().title(),
                application.vacancy().closesOn());
    }

    /** Takes it back for good. */
    public void withdraw(long applicationId, String reason) {
        if (isMine(applicationId)) {
            bids.locked(bids.vacancyOf(applicationId)); // before the application, since it may free a post
        }
        var application = mineLocked(applicationId);
        if (application.state() == Application.State.WITHDRAWN) {
            return;
        }
        if (!mayWithdraw(application)) {
            throw new RuleBroken(null, "application.withdraw.over");
        }
        if (reason != null && reason.length() > ReviewRequest.LONGEST) {
            throw BadInput.at("reason", "review.long", ReviewRequest.LONGEST);
        }
        // The reason stands in the history, which people read who must not know the name.
        var masked = masking(application).mask(reason);
        var fits = masked == null || masked.length() <= ReviewRequest.LONGEST ? masked : masked.substring(0, ReviewRequest.LONGEST);
        record(application.withdraw(fits, candidate()), "ApplicationWithdrawn");
    }

    /** Until they are told that they do not go on; what is decided and not told changes nothing. */
    private boolean mayWithdraw(Application application) {
        return application.isWithdrawable() && !Application.REFUSED.contains(told(application));
    }

    /** Where an application stands as far as its candidate has been told. */
    private Application.State told(Application application) {
        return applications.isUntold(application) ? Application.State.IN_STAGE : application.state();
    }

    /** Asks that a person look again at why it was not taken further (VR-10). */
    public void askReview(long applicationId, String reason) {
        var application = mineLocked(applicationId);
        var until = reviewUntil(application).orElseThrow(() -> new RuleBroken("VR-10", "review.nothing-to-review"));
        if (applications.review(applicationId).isPresent()) {
            throw new RuleBroken("VR-10", "review.asked-already");
        }
        if (clock.instant().isAfter(until)) {
            throw new RuleBroken("VR-10", "review.too-late", reviewDays);
        }
        applications.add(new ReviewRequest(applicationId, reason, clock.instant()));
        events.fire(
                new ApplicationMove.Done(applicationId, organisation(application), "ReviewAsked", null, null, reason));
    }

    /** All my applications, newest first. */
    public Page<Mine> mine(Paging paging) {
        return applications.mine(caller.person().orElse(NOBODY), paging);
    }

    /** One of my applications in full. */
    public My my(long applicationId) {
        var application = ownOf(applications.get(applicationId));
        var vacancy = application.vacancy();
        var releases = applications.releases(vacancy.id());
        var state = told(application);
        var refused = Application.REFUSED.contains(state);
        var until = refused ? reviewUntil(application).orElse(null) : null;
        var review = applications.review(applicationId);
        return new My(
                applicationId,
                vacancy.reference(),
                vacancy.title(),
                directory.organisation(vacancy.organisationId()).name(),
                vacancy.closesOn(),
                vacancy.state(),
                vacancy.helpContact(),
                application.anonRef(),
                state,
                application.stage() == null ? null : application.stage().name(),
                application.submittedAt(),
                caller.name(),
                caller.email(),
                application.phone(),
                application.source(),
                application.adjustments(),
                application.schemeAsked(),
                application.isAdjustable(),
                mayWithdraw(application),
                adviseWords,
                questions(application),
                steps(applications.moves(applicationId), releases),
                feedback(application, state == Application.State.NOT_PROGRESSED),
                until,
                until != null && review.isEmpty() && !clock.instant().isAfter(until),
                review.map(Applying::review).orElse(null),
                sources.stream().flatMap(source -> source.of(applicationId).stream()).toList());
    }

    /** Whether the application is the caller's own, draft or not. */
    public boolean isMine(long applicationId) {
        return applications.candidateOf(applicationId).filter(caller::isPerson).isPresent();
    }

    /** The day on which the caller sent this application of theirs; empty while it is a draft, or not theirs. */
    public Optional<LocalDate> sentOn(long applicationId) {
        return isMine(applicationId)
                ? Optional.ofNullable(applications.get(applicationId).submittedAt())
                        .map(at -> LocalDate.ofInstant(at, Clocks.ZONE))
                : Optional.empty();
    }

    private List<Question> questions(Application application) {
        var asked = application.vacancy().criteriaAsked();
        var values = framing.values(asked.stream().map(Criterion::valueId).filter(Objects::nonNull).toList());
        var answers = application.answers();
        return asked.stream()
                .map(c -> question(c, asked.indexOf(c) + 1, asked.size(), values.get(c.valueId()), answers.get(c.id())))
                .toList();
    }

    private static Question question(Criterion criterion, int number, int of, StatedValue value, Answer answer) {
        return new Question(
                criterion.id(),
                number,
                of,
                criterion.text(),
                criterion.isEssential(),
                value == null ? null : value.name(),
                value == null ? null : value.plainText(),
                answer == null ? "" : answer.text(),
                answer == null ? 0 : Answer.words(answer.text()),
                answer == null ? 0 : answer.version(),
                answer == null ? null : answer.savedAt());
    }

    /** Of each stage the decision that was released, and nothing of how it came about. */
    static List<Step> steps(List<Move> moves, Map<Long, StageRelease> releases) {
        // What was told after somebody had withdrawn was not told to them.
        var left = moves.stream().filter(m -> m.to() == Application.State.WITHDRAWN).map(Move::at).findFirst().orElse(Instant.MAX);
        var steps = new LinkedHashMap<String, Step>();
        for (var move : moves) {
            var decision = move.to().isDecision();
            var undone = move.from() != null && move.from().isDecision() && move.to() == Application.State.IN_STAGE
                    && steps.containsKey("entered " + move.stageId());
            var release = releases.get(move.stageId());
            if (undone || decision && (release == null || !release.at().isBefore(left))) {
                continue;
            }
            var key = (decision ? "decided " : move.to() == Application.State.IN_STAGE ? "entered " : move.to() + " ") + move.stageId();
            steps.remove(key);
            steps.put(key, new Step(move.stage(), move.to(), move.at()));
        }
        return List.copyOf(steps.values());
    }

    /** What I was told about criteria, and about the values that a panel or assessors looked at (VR-16). */
    private List<Feedback> feedback(Application application, boolean refusedByCriteria) {
        var words = application.feedback();
        var criteria =
                application.vacancy().criteria().stream()
                        .filter(c -> refusedByCriteria && words.containsKey(c.id()))
                        .map(c -> new Feedback(c.text(), words.get(c.id())));
        return Stream.concat(criteria, applications.released(application.id()).stream()).toList();
    }

    private static Review review(ReviewRequest asked) {
        return new Review(asked.askedAt(), asked.reason(), asked.answeredAt(), asked.changed(), asked.answer());
    }

    private Optional<Instant> reviewUntil(Application application) {
        return Application.REFUSED.contains(application.state())
                ? applications.release(application.stage()).map(r -> r.at().plus(Duration.ofDays(reviewDays)))
                : Optional.empty();
    }

    private Masking masking(Application application) {
        var person = directory.person(application.candidateId());
        return Masking.of(caller.name() + " " + person.name(), caller.email(), application.phone());
    }

    private Application mineLocked(long applicationId) {
        if (!isMine(applicationId)) {
            throw new NotFound("application", applicationId);
        }
        return applications.locked(applicationId);
    }

    private Application ownOf(Application application) {
        if (!caller.isPerson(application.candidateId())) {
            throw new NotFound("application", application.id());
        }
        return application;
    }

    private static Criterion criterion(Vacancy vacancy, long id) {
        return vacancy.criteria().stream()
                .filter(c -> c.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("criterion", id));
    }

    private void record(ApplicationMove move, String what) {
        applications.add(move);
        events.fire(move.done(what));
    }

    private static long organisation(Application application) {
        return application.vacancy().organisationId();
    }

    /** History names no candidate: those who decide read it. */
    private Doer candidate() {
        return new Doer(caller.accountId(), Texts.say("application.candidate"), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
