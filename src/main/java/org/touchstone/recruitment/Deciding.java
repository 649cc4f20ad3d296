package org.touchstone.recruitment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.access.Recording;
import org.touchstone.access.Role;
import org.touchstone.notices.Notifying;
import org.touchstone.people.Directory;
import org.touchstone.recruitment.ApplicationMove.Doer;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.RuleBroken;
import org.touchstone.shared.Where;
import org.touchstone.values.Observing;

/**
 * Deciding who goes on, stage by stage, by anonymous reference: a named person, with a reason, and with
 * words for whoever does not go on. Nothing is told until the stage is released.
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Deciding {

    /** What somebody decides about an application. */
    public enum Outcome {
        PASSED,
        NOT_PROGRESSED
    }

    /**
     * Which applications to show; null fields do not narrow.
     *
     * @param waiting true: only those that still need scores, fewer than two, or far apart; false: only those that can be decided on
     * @param ref part of an anonymous reference
     */
    public record Filter(
            Long stage, Application.State state, Pile pile, Boolean meets, Boolean waiting, String ref) {

        /** What can be decided on. */
        static final String READY =
                """
                \s and a.state = org.touchstone.recruitment.Application.State.IN_STAGE and a.openSpread = false
                 and (s.kind = org.touchstone.recruitment.Stage.Kind.TEST
                     or s.kind = org.touchstone.recruitment.Stage.Kind.SHORTLIST and a.sheets >= 2
                     or s.kind = org.touchstone.recruitment.Stage.Kind.SIFT and (a.pile is not null or a.proposedPile is not null))""";

        public static final Filter NONE = new Filter(null, null, null, null, null, null);

        String conditions() {
            var conditions = new StringBuilder(" where a.vacancy.id = :vacancy and a.submittedAt is not null");
            conditions.append(stage == null ? "" : " and s.id = :stage");
            conditions.append(state == null ? "" : " and a.state = :state");
            conditions.append(pile == null ? "" : " and (a.pile = :pile or a.pile is null and a.proposedPile = :pile)");
            conditions.append(meets == null ? "" : " and a.meetsEssentials = :meets");
            conditions.append(waiting == null ? "" : waiting ? " and (a.openSpread = true or a.sheets < " + Application.ENOUGH_SHEETS + ")" : READY);
            conditions.append(ref == null || ref.isBlank() ? "" : " and a.anonRef like :ref escape '!'");
            return conditions.toString();
        }

        Map<String, Object> parameters() {
            var parameters = new HashMap<String, Object>();
            put(parameters, "stage", stage);
            put(parameters, "state", state);
            put(parameters, "pile", pile);
            put(parameters, "meets", meets);
            put(parameters, "ref", ref == null || ref.isBlank() ? null : Where.holds(ref.strip().toUpperCase(Locale.ROOT)));
            return parameters;
        }

        private static void put(Map<String, Object> parameters, String name, Object value) {
            if (value != null) {
                parameters.put(name, value);
            }
        }
    }

    /** Where an application stands on one criterion: each score given, nothing averaged. */
    public record Mark(
            long criterionId, boolean essential, List<Integer> points, Integer agreed, Integer stands, boolean met, boolean farApart) {

        /** An essential that some who scored found met and others not, and that they have not talked about. */
        boolean isSplit() {
            return essential && agreed == null && points.stream().anyMatch(p -> p >= Tally.MET) && points.stream().anyMatch(p -> p < Tally.MET);
        }
    }

    /**
     * One application on the board. No name, no date, no contact.
     *
     * @param schemeSplit whether it hangs on scores that differ whether the interview scheme applies (VR-13)
     */
    public record BoardRow(
            String ref,
            int version,
            Application.State state,
            Long stageId,
            Pile pile,
            boolean pileProposed,
            int sheets,
            boolean needsScores,
            boolean openSpread,
            Boolean meetsEssentials,
            boolean schemeProposes,
            boolean schemeSplit,
            List<Mark> marks) {

        public boolean isOpen() {
            return state == Application.State.IN_STAGE;
        }
    }

    /** One criterion at the head of the board. */
    public record Asked(long id, int number, String text, boolean essential) {}

    /** A stage with what stands at it. */
    public record StageRow(
            long id, String name, Stage.Kind kind, long open, long passed, long notProgressed, Instant releasedAt, String releasedBy) {

        public long decided() {
            return passed + notProgressed;
        }

        /** Whether it is decided by reference, rather than where people are interviewed or assessed. */
        public boolean isDecidedHere() {
            return kind.isDecidedByReference();
        }

        /** Whether nobody waits for a decision here and nobody is told yet. */
        public boolean isReadyToRelease() {
            return open == 0 && decided() > 0 && releasedAt == null;
        }
    }

    /** The board of a vacancy, without its rows. */
    public record Board(
            long vacancyId,
            String reference,
            String title,
            long organisationId,
            Vacancy.State state,
            LocalDate closesOn,
            boolean accepting,
            List<Asked> asked,
            List<StageRow> stages,
            StageRow current,
            long waiting,
            boolean mayDecide,
            boolean mayUndo,
            boolean mayBegin,
            boolean seesCheck) {

        /** The fairness gate that goes with the stage to be released. */
        public String gate() {
            return current == null
                    ? null
                    : current.kind() == Stage.Kind.SHORTLIST
                            ? "recruitment.shortlisted"
                            : "recruitment.stage." + current.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What one shortlister locked about one criterion. */
    public record Scored(String who, Integer points, String note) {}

    /** One criterion of an application in front of the person who decides. */
    public record Evidence(
            long criterionId,
            int number,
            String criterion,
            boolean essential,
            String answer,
            List<Scored> scores,
            String agreement,
            Mark mark,
            String feedback) {}

    /**
     * One application in front of the person who decides. No name, no date, no contact.
     *
     * @param mayDecide whether the reader decides, and all is there to decide on
     * @param blind whether it is decided on without names
     * @param known whether the reader would decide, had they not read whose it is (VR-4)
     * @param maySift whether it stands at the sift, and the reader puts it on a pile
     */
    public record Anonymous(
            long vacancyId,
            String title,
            BoardRow row,
            String stage,
            Application.SchemeOutcome schemeOutcome,
            boolean released,
            List<Evidence> evidence,
            List<Applying.Move> history,
            boolean mayDecide,
            boolean blind,
            boolean known,
            boolean maySift,
            boolean mayUndo,
            boolean mayKnow) {}

    /**
     * A candidate by name, for those who may know it.
     *
     * @param forgottenAt since when nothing says any more whose it is and what was written, or null
     */
    public record Applicant(
            String ref,
            long vacancyId,
            String title,
            Application.State state,
            String stage,
            String name,
            String email,
            String phone,
            Instant submittedAt,
            String adjustments,
            boolean adjustmentsShown,
            List<Applying.Feedback> answers,
            Applying.Review review,
            boolean mayAnswerReview,
            Instant forgottenAt) {}

    /** A vacancy's stages and one page of its applications. */
    public record Overview(Board board, Page<BoardRow> rows) {}

    /** An application as somebody saw it who decides on it (G-11). */
    public record Choice(String ref, int version) {}

    @Inject private Scoresheets sheets;
    @Inject private Applications applications;
    @Inject private Bids bids;
    @Inject private Deciders deciders;
    @Inject private Boards boards;
    @Inject private Directory directory;
    @Inject private Observing observing;
    @Inject private Notifying notifying;
    @Inject private StageMessages messages;
    @Inject private Recording recording;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;
    @Inject private Event<ApplicationMove.Told> told;

    public Board board(long vacancyId) {
        return boards.board(read(vacancyId));
    }

    /** The stages of a vacancy and, below them, its applications. */
    public Overview overview(long vacancyId, Filter filter, Paging paging) {
        var vacancy = read(vacancyId);
        return new Overview(boards.board(vacancy), applications(vacancy, filter, paging));
    }

    private Vacancy read(long vacancyId) {
        var vacancy = sheets.vacancy(vacancyId);
        deciders.requireReader(vacancy);
        return vacancy;
    }

    /** The applications of a vacancy by anonymous reference, each score beside the other. */
    public Page<BoardRow> applications(long vacancyId, Filter filter, Paging paging) {
        return applications(read(vacancyId), filter, paging);
    }

    private Page<BoardRow> applications(Vacancy vacancy, Filter filter, Paging paging) {
        var page = sheets.board(vacancy.id(), filter, paging);
        var ids = page.rows().stream().map(Scoresheets.Found::id).toList();
        var given = sheets.given(ids).stream().collect(Collectors.groupingBy(Scoresheets.Given::applicationId));
        var agreed = sheets.agreed(ids);
        var rows =
                page.rows().stream()
                        .map(
                                f ->
                                        row(
                                                f,
                                                vacancy,
                                                given.getOrDefault(f.id(), List.of()),
                                                agreed.getOrDefault(f.id(), Map.of())))
                        .toList();
        return new Page<>(rows, page.number(), page.size(), page.total());
    }

    private static BoardRow row(
            Scoresheets.Found found, Vacancy vacancy, Collection<Scoresheets.Given> given, Map<Long, Integer> agreed) {
        var pile = found.pile() != null ? found.pile() : found.proposedPile();
        var meets = found.meetsEssentials() != null ? found.meetsEssentials() : pile == Pile.ALL;
        var marks = vacancy.criteriaAsked().stream().map(c -> mark(c, given, agreed.get(c.id()), found.sheets())).toList();
        return new BoardRow(
                found.ref(),
                found.version(),
                found.state(),
                found.stageId(),
                pile,
                pile != null && found.pile() == null,
                found.sheets(),
                found.kind() == Stage.Kind.SHORTLIST
                        && found.state() == Application.State.IN_STAGE
                        && found.sheets() < Application.ENOUGH_SHEETS,
                found.openSpread(),
                found.meetsEssentials(),
                found.schemeAsked() && meets,
                found.schemeAsked() && !meets && marks.stream().anyMatch(Mark::isSplit),
                marks);
    }

    private static Mark mark(Criterion criterion, Collection<Scoresheets.Given> given, Integer agreed, int sheets) {
        var points =
                given.stream()
                        .filter(g -> g.criterionId() == criterion.id() && g.points() != null)
                        .map(Scoresheets.Given::points)
                        .toList();
        var stands = points.isEmpty() ? null : Tally.standing(points, agreed);
        return new Mark(
                criterion.id(),
                criterion.isEssential(),
                points,
                agreed,
                stands,
                stands != null && stands >= Tally.MET,
                criterion.isEssential() && agreed == null && sheets < Tally.THIRD && Tally.isFarApart(points));
    }

    /** One application with its masked answers, every locked score and note, and its history. */
    public Anonymous look(String ref) {
        var found = sheets.found(ref);
        var vacancy = sheets.vacancy(sheets.vacancyOf(ref));
        deciders.requireReader(vacancy);
        var given = sheets.given(List.of(found.id()));
        var application = applications.get(found.id());
        var agreed = new HashMap<Long, Integer>();
        application.agreements().forEach((criterion, a) -> agreed.put(criterion, a.points()));
        var released = applications.release(application.stage()).isPresent();
        var row = row(found, vacancy, given, agreed);
        var decides = deciders.decides(vacancy) && row.isOpen();
        var known = decides && application.isJudgedBlind() && deciders.hasLooked(application);
        return new Anonymous(
                vacancy.id(),
                vacancy.title(),
                row,
                application.stage() == null ? null : application.stage().name(),
                application.schemeOutcome(),
                released,
                evidence(found.id(), vacancy, application, row, given),
                applications.history(found.id()),
                decides && !known && !row.needsScores() && !row.openSpread(),
                application.isJudgedBlind(),
                known,
                decides && found.kind() == Stage.Kind.SIFT,
                deciders.isHr(vacancy) && !released && !row.isOpen() && application.stage() != null,
                deciders.isTeam(vacancy) || deciders.isHr(vacancy) || isShortlisted(application));
    }

    /** The next application of a vacancy that can be decided on: after this one, else from the first. */
    public Optional<String> nextToDecide(long vacancyId, String after) {
        deciders.requireReader(sheets.vacancy(vacancyId));
        return sheets.nextToDecide(vacancyId, after).or(() -> sheets.nextToDecide(vacancyId, ""));
    }

    /** The next application of a vacancy that stands at the sift on no pile yet: after this one, else from the first. */
    public Optional<String> nextToSift(long vacancyId, String after) {
        deciders.requireReader(sheets.vacancy(vacancyId));
        return sheets.nextToSift(vacancyId, after).or(() -> sheets.nextToSift(vacancyId, ""));
    }

    private List<Evidence> evidence(
            long id, Vacancy vacancy, Application application, BoardRow row, List<Scoresheets.Given> given) {
        var answers = sheets.maskedAnswers(id);
        var names =
                sheets.shortlisters(vacancy.id()).stream()
                        .collect(Collectors.toMap(Shortlisting.ShortlisterRow::personId, Shortlisting.ShortlisterRow::name));
        var asked = vacancy.criteriaAsked();
        return asked.stream()
                .map(
                        c -> {
                            var scores =
                                    given.stream()
                                            .filter(g -> g.criterionId() == c.id())
                                            .map(g -> new Scored(names.get(g.personId()), g.points(), g.note()))
                                            .toList();
                            var agreement = application.agreements().get(c.id());
                            return new Evidence(
                                    c.id(),
                                    asked.indexOf(c) + 1,
                                    c.text(),
                                    c.isEssential(),
                                    answers.getOrDefault(c.id(), ""),
                                    scores,
                                    agreement == null ? null : agreement.words(),
                                    row.marks().get(asked.indexOf(c)),
                                    application.feedback().get(c.id()));
                        })
                .toList();
    }

    /** The choosing begins: whoever applied enters the first stage. */
    public void begin(long vacancyId) {
        var vacancy = sheets.vacancy(vacancyId);
        deciders.requireDecider(vacancy);
        var today = LocalDate.now(clock);
        if (vacancy.isOpenOn(today)) {
            throw new RuleBroken(null, "deciding.still-open", vacancy.closesOn());
        }
        if (vacancy.state() == Vacancy.State.OPEN) {
            events.fire(vacancy.closeOnDate(today, clock.instant()));
        }
        if (vacancy.state() == Vacancy.State.CLOSED) {
            events.fire(vacancy.select());
        }
        vacancy.requireState(Vacancy.State.SELECTING);
        var first = sheets.stages(vacancyId).keySet().iterator().next();
        sheets.in(vacancyId, Application.State.SUBMITTED, null)
                .forEach(
                        a -> {
                            record(a.begin(first, deciders.me()), "StageBegun");
                            messages.entered(a, first);
                        });
    }

    /**
     * Decides about one application or many, all or none, with one reason (G-8) and, for those that do
     * not go on, words for every criterion that all of them read (VR-10): of several not the same for each criterion.
     */
    public void decide(
            long vacancyId, List<Choice> choices, Outcome outcome, String reason, Map<Long, String> feedback) {
        var vacancy = sheets.vacancy(vacancyId);
        deciders.requireDecider(vacancy);
        var versions = versions(choices);
        if (outcome == null) {
            throw BadInput.at("outcome", "decision.outcome.required");
        }
        requireFits(reason, feedback);
        if (outcome == Outcome.NOT_PROGRESSED && choices.size() > 1) {
            requireOfEach(feedback);
        }
        var by = deciders.me();
        var decided = sheets.toDecide(vacancyId, versions.keySet());
        deciders.requireBlind(decided);
        if (outcome == Outcome.NOT_PROGRESSED) {
            requireOwnWords(decided, reason, feedback);
        }
        for (var application : decided) {
            application.requireVersion(versions.get(application.anonRef()));
            if (outcome == Outcome.PASSED) {
                record(application.pass(reason, by), "ApplicationPassed");
            } else {
                record(application.stop(reason, feedback, by), "ApplicationNotProgressed");
            }
        }
    }

    /** Whoever turns several down at once says something of each criterion: one sentence for all of them tells nobody what was missing (VR-10). */
    static void requireOfEach(Map<Long, String> feedback) {
        var words =
                feedback.values().stream()
                        .filter(w -> w != null && !w.isBlank())
                        .map(w -> w.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                        .toList();
        if (words.size() > 1 && Set.copyOf(words).size() == 1) {
            throw BadInput.at("feedback-" + feedback.keySet().stream().sorted().skip(1).findFirst().orElseThrow(), "decision.feedback.same");
        }
    }

    /** What shortlisters noted for each other is no feedback: somebody makes it words for the candidate (VR-10). */
    private void requireOwnWords(List<Application> decided, String reason, Map<Long, String> feedback) {
        var notes =
                sheets.given(decided.stream().map(Application::id).toList()).stream()
                        .filter(g -> g.note() != null && !g.note().isBlank())
                        .collect(Collectors.groupingBy(Scoresheets.Given::criterionId, Collectors.mapping(g -> g.note().strip(), Collectors.toSet())));
        var copied =
                feedback.entrySet().stream()
                        .filter(f -> f.getValue() != null && !f.getValue().isBlank())
                        .filter(f -> notes.getOrDefault(f.getKey(), Set.of()).containsAll(List.of(f.getValue().strip().split("\\s*\\R\\s*"))))
                        .map(Map.Entry::getKey)
                        .toList();
        // What is missing besides is named at once; without any, the application itself names all of it.
        var gathering = new BadInput.Gathering().when(!copied.isEmpty() && (reason == null || reason.isBlank()), "reason", "decision.reason.required");
        copied.forEach(criterion -> gathering.when(true, "feedback-" + criterion, "decision.feedback.note"));
        gathering.refuse();
    }

    private static void requireFits(String reason, Map<Long, String> feedback) {
        var gathering =
                new BadInput.Gathering()
                        .when(reason != null && reason.length() > ReviewRequest.LONGEST, "reason", "review.long", ReviewRequest.LONGEST);
        feedback.forEach(
                (criterion, words) ->
                        gathering.when(
                                words != null && words.length() > ReviewRequest.LONGEST,
                                "feedback-" + criterion,
                                "review.long",
                                ReviewRequest.LONGEST));
        gathering.refuse();
    }

    /** HR takes a decision back before it is told; the history keeps both (VR-10, stage history). */
    public void undo(String ref, String reason) {
        var id = sheets.id(ref);
        deciders.requireHr(inTurn(bids.vacancyOf(id)));
        var application = applications.locked(id);
        if (application.stage() == null || applications.release(application.stage()).isPresent()) {
            throw new RuleBroken(null, "decision.undo.released", ref);
        }
        applications.forgetFeedback(application.id(), application.stage().id());
        record(application.undo(reason, deciders.me()), "DecisionUndone");
    }

    /**
     * HR takes several decisions back before they are told, all or none, with one reason.
     *
     * @param choices each with the version that was looked at (G-11)
     */
    public void undo(long vacancyId, List<Choice> choices, String reason) {
        deciders.requireHr(inTurn(vacancyId));
        var versions = versions(choices);
        var releases = sheets.stages(vacancyId);
        var by = deciders.me();
        for (var application : sheets.toDecide(vacancyId, versions.keySet())) {
            application.requireVersion(versions.get(application.anonRef()));
            if (application.stage() == null || releases.get(application.stage()) != null) {
                throw new RuleBroken(null, "decision.undo.released", application.anonRef());
            }
            applications.forgetFeedback(application.id(), application.stage().id());
            record(application.undo(reason, by), "DecisionUndone");
        }
    }

    /** What is told meanwhile is not taken back, and what is taken back meanwhile is not told: one of the two waits. */
    private Vacancy inTurn(long vacancyId) {
        return bids.locked(vacancyId);
    }

    private static Map<String, Integer> versions(List<Choice> choices) {
        if (choices.isEmpty()) {
            throw BadInput.at("applications", "decision.none-chosen");
        }
        var versions = new LinkedHashMap<String, Integer>();
        choices.forEach(c -> versions.put(c.ref(), c.version()));
        return versions;
    }

    /**
     * Tells the candidates of a stage what was decided, and takes those who passed to the next.
     *
     * @param checkSeen whether the person who releases has seen the rolling fairness check
     */
    public void release(long vacancyId, long stageId, boolean checkSeen) {
        var vacancy = inTurn(vacancyId);
        deciders.requireDecider(vacancy);
        var stages = List.copyOf(sheets.stages(vacancyId).entrySet());
        var stage =
                stages.stream()
                        .filter(s -> s.getKey().id() == stageId && s.getKey().kind().isScored())
                        .findFirst()
                        .orElseThrow(() -> new NotFound("stage", stageId));
        if (stage.getValue() != null) {
            return; // told already: to tell again has the effect of once (G-12)
        }
        if (!checkSeen) {
            throw BadInput.at("checkSeen", "release.check-first");
        }
        var open = sheets.in(vacancyId, Application.State.IN_STAGE, stageId).size();
        if (open > 0) {
            throw new RuleBroken(null, "release.undecided", open);
        }
        var decided = sheets.in(vacancyId, Application.DECIDED, stageId);
        if (decided.isEmpty()) {
            throw new RuleBroken(null, "release.nobody");
        }
        var by = deciders.me();
        sheets.add(new StageRelease(stage.getKey(), vacancyId, by));
        var next =
                stages.stream()
                        .map(Map.Entry::getKey)
                        .filter(s -> s.position() > stage.getKey().position() && s.kind().isScored())
                        .findFirst()
                        .orElse(null);
        var scoredAgain =
                stages.stream()
                        .map(Map.Entry::getKey)
                        .anyMatch(s -> s.position() > stage.getKey().position() && Application.isShortlisting(s.kind()));
        decided.forEach(a -> leave(a, stage.getKey(), next, scoredAgain, by));
        events.fire(vacancy.noted("StageReleased", stage.getKey().name()));
    }

    /**
     * A candidate hears how a stage ended for them, and goes on where there is somewhere to go.
     *
     * @param scoredAgain whether the same score sheets still count at a stage to come: then their words wait for that
     */
    private void leave(Application application, Stage stage, Stage next, boolean scoredAgain, Doer by) {
        var vacancy = application.vacancy();
        if (application.state() != Application.State.PASSED || !scoredAgain) {
            observing.release(application.id(), application.candidateId());
        }
        switch (application.state()) {
            case PASSED -> {
                record(next == null ? application.found(by) : application.enter(next, by), next == null ? "Appointable" : "StageEntered");
                if (!told(application, stage, next)) {
                    tell(application, next == null ? "appointable" : "progressed", vacancy, next == null ? stage.name() : next.name());
                }
            }
            case APPOINTABLE -> {
                if (!told(application, stage, null)) {
                    tell(application, "appointable", vacancy, stage.name());
                }
            }
            case RESERVE -> tell(application, "reserve", vacancy, stage.name());
            default -> tell(application, "not-progressed", vacancy, stage.name());
        }
        told.fire(new ApplicationMove.Told(application.id()));
    }

    /** HR's own words about the stage that is over and the one that begins; without any, the usual notice goes out. */
    private boolean told(Application application, Stage stage, Stage next) {
        var left = messages.left(application, stage, next);
        return next != null && messages.entered(application, next) || left;
    }

    private void tell(Application application, String template, Vacancy vacancy, String stage) {
        notifying.toPerson(
                application.candidateId(),
                template,
                "/recruitment/my-application?id=" + application.id(),
                vacancy.title(),
                stage);
    }

    /** A candidate by name; that somebody looked is remembered, and the candidate can see it (G-5). */
    public Applicant applicant(String ref) {
        var application = applications.get(sheets.id(ref));
        var vacancy = application.vacancy();
        deciders.requireMayKnow(vacancy, isShortlisted(application));
        recording.looked(application.candidateId(), "application", application.id());
        var person = directory.person(application.candidateId());
        var answers = application.answers();
        var team = deciders.looksAfter(vacancy);
        var review = applications.review(application.id());
        return new Applicant(
                ref,
                vacancy.id(),
                vacancy.title(),
                application.state(),
                application.stage() == null ? null : application.stage().name(),
                person.name(),
                person.email(),
                application.phone(),
                application.submittedAt(),
                team ? application.adjustments() : null,
                team,
                vacancy.criteriaAsked().stream()
                        .filter(c -> answers.containsKey(c.id()))
                        .map(c -> new Applying.Feedback(c.text(), answers.get(c.id()).text()))
                        .toList(),
                review.map(
                                r ->
                                        new Applying.Review(
                                                r.askedAt(), r.reason(), r.answeredAt(), r.changed(), r.answer()))
                        .orElse(null),
                deciders.isHr(vacancy)
                        && application.forgottenAt() == null
                        && review.filter(r -> r.answeredAt() == null).isPresent(),
                application.forgottenAt());
    }

    /**
     * Answers a candidate who asked that a person look again: somebody of HR who did not decide (G-6).
     * When the answer changes the decision, the application goes on to the next stage.
     */
    public void answerReview(String ref, boolean changes, String words) {
        var application = applications.locked(sheets.id(ref));
        var vacancy = application.vacancy();
        deciders.requireHr(vacancy);
        var review = applications.review(application.id()).orElseThrow(() -> new NotFound("review", ref));
        var by = deciders.me();
        if (applications.decided(application.id(), by.accountId())) {
            throw new RuleBroken("G-6", "review.own-decision");
        }
        review.answer(changes, words, by);
        if (changes) {
            record(application.overturn(words, by), "DecisionChangedOnReview");
            if (application.state() == Application.State.PASSED) {
                var next =
                        sheets.stages(vacancy.id()).keySet().stream()
                                .filter(s -> s.position() > application.stage().position() && s.kind().isScored())
                                .findFirst();
                record(next.map(s -> application.enter(s, by)).orElseGet(() -> application.found(by)), "StageEntered");
                next.ifPresent(s -> messages.entered(application, s));
            }
        }
        events.fire(
                new ApplicationMove.Done(
                        application.id(), vacancy.organisationId(), "ReviewAnswered", null, null, words));
        notifying.toPerson(
                application.candidateId(),
                "review-answered",
                "/recruitment/my-application?id=" + application.id(),
                vacancy.title());
    }

    /** Shortlisted, and told so: from here on the recruiting manager may know the name. */
    private boolean isShortlisted(Application application) {
        return application.isSent()
                && sheets.stages(application.vacancy().id()).entrySet().stream()
                        .filter(s -> s.getKey().kind() == Stage.Kind.SHORTLIST && s.getValue() != null)
                        .anyMatch(s -> applications.passed(application.id(), s.getKey().id()));
    }

    private void record(ApplicationMove move, String what) {
        applications.add(move);
        events.fire(move.done(what));
    }
}
