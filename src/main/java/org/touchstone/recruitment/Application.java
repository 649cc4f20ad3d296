package org.touchstone.recruitment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.touchstone.recruitment.ApplicationMove.Doer;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.RuleBroken;

/**
 * One person's bid for one {@link Vacancy}: written criterion by criterion, sent once, then taken from
 * stage to stage.
 *
 * <p>It enters a stage, is scored there by people who do not know whose it is, and leaves it passed or
 * not taken further by the decision of one named person. Until a stage is released its candidate hears
 * nothing of it and the decision can be undone.
 */
@Entity
@Table(name = "application")
public class Application {

    /** Where an application stands. */
    public enum State {
        DRAFT,
        SUBMITTED,
        IN_STAGE,
        PASSED,
        NOT_PROGRESSED,
        APPOINTABLE,
        RESERVE,
        NOT_APPOINTABLE,
        OFFERED,
        CHECKS,
        ACCEPTED,
        STARTED,
        DECLINED,
        OFFER_WITHDRAWN,
        WITHDRAWN;

        /** Whether it says what was decided, which is told when its stage is released. */
        boolean isDecision() {
            return DECIDED.contains(this);
        }

        /**
         * Where an application stands as far as its candidate has been told.
         *
         * @param releasedAt when the decisions of its stage were told, or null
         */
        State told(Instant releasedAt) {
            return isDecision() && releasedAt == null ? IN_STAGE : this;
        }
    }

    /** What came of asking for the interview scheme for disabled people (VR-13). */
    public enum SchemeOutcome {
        /** Meets every essential criterion and goes on. */
        OFFERED,
        /** Meets every essential criterion, and the person who decided said why it does not go on. */
        NOT_OFFERED,
        /** Does not meet every essential criterion. */
        NOT_MET
    }

    static final int ENOUGH_SHEETS = 2;
    /** A decision is none of them: whether it can be taken back would tell it before its time. */
    private static final Set<State> OVER = EnumSet.of(State.WITHDRAWN, State.STARTED, State.DECLINED, State.OFFER_WITHDRAWN);
    private static final Set<State> BEFORE_ANY_STAGE = EnumSet.of(State.DRAFT, State.SUBMITTED);
    /** What is decided and, until the stage is released, not told. */
    static final Set<State> DECIDED =
            EnumSet.of(State.PASSED, State.NOT_PROGRESSED, State.APPOINTABLE, State.RESERVE, State.NOT_APPOINTABLE);

    static final Set<State> REFUSED = EnumSet.of(State.NOT_PROGRESSED, State.NOT_APPOINTABLE);
    private static final Set<State> IN_THE_RUNNING =
            EnumSet.of(State.SUBMITTED, State.IN_STAGE, State.PASSED, State.APPOINTABLE, State.RESERVE);
    private static final Set<State> MAY_BE_OFFERED = EnumSet.of(State.APPOINTABLE, State.RESERVE);
    private static final Set<State> OFFER_STANDS = EnumSet.of(State.OFFERED, State.CHECKS);

    /** What takes one of the vacancy's posts. */
    static final Set<State> TAKES_A_POST = EnumSet.of(State.OFFERED, State.CHECKS, State.ACCEPTED, State.STARTED);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "vacancy_id", updatable = false)
    private Vacancy vacancy;

    @Column(name = "candidate_id", updatable = false)
    private long candidateId; // a person: another module's aggregate is held by id

    @Column(name = "anon_ref", updatable = false)
    private String anonRef;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "stage_id")
    private Stage stage;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    private String phone;

    @Enumerated(EnumType.STRING)
    private Source source;

    private String adjustments;

    @Column(name = "scheme_asked")
    private boolean schemeAsked;

    @Enumerated(EnumType.STRING)
    @Column(name = "scheme_outcome")
    private SchemeOutcome schemeOutcome;

    @Enumerated(EnumType.STRING)
    private Pile pile;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_pile")
    private Pile proposedPile;

    private int sheets;

    @Column(name = "open_spread")
    private boolean openSpread;

    @Column(name = "meets_essentials")
    private Boolean meetsEssentials;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "stage_since")
    private Instant stageSince;

    @Column(name = "forgotten_at", insertable = false, updatable = false)
    private Instant forgottenAt;

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL)
    @MapKey(name = "criterionId")
    private Map<Long, Answer> answers = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "application_feedback", joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyColumn(name = "criterion_id")
    @Column(name = "text")
    private Map<Long, String> feedback = new HashMap<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL)
    @MapKey(name = "criterionId")
    private Map<Long, Agreement> agreements = new HashMap<>();

    protected Application() {} // for JPA

    Application(Vacancy vacancy, long candidateId, Instant now) {
        this.vacancy = vacancy;
        this.candidateId = candidateId;
        this.anonRef = AnonymousReference.random();
        this.createdAt = now;
        this.changedAt = now;
        this.stageSince = now;
    }

    /**
     * Keeps what the candidate has written about a criterion.
     *
     * @param seen the version of the answer that was on the screen, 0 for none
     * @throws ChangedMeanwhile when it was changed in another window since (G-11)
     */
    Answer write(Criterion criterion, String text, int seen, int most, String who, Instant now) {
        requireDraft();
        requireAsked(criterion);
        if (text.length() > most) {
            throw BadInput.at("answer", "application.answer.long", most, text.length());
        }
        var answer = answers.get(criterion.id());
        if (answer == null) {
            answer = new Answer(this, criterion.id(), text, now);
            answers.put(criterion.id(), answer);
        } else if (!answer.text().equals(text)) {
            if (answer.version() != seen) {
                throw new ChangedMeanwhile(who, answer.savedAt());
            }
            answer.write(text, now);
        }
        return answer;
    }

    /** How the candidate can be reached, and where they heard of the job, if they say. */
    void reachableAt(String number, Source heard) {
        requireDraft();
        phone = number;
        source = heard;
    }

    /** What the candidate needs, and whether they ask for the interview scheme; open until a stage begins. */
    void adjust(String wanted, boolean scheme, Doer by) {
        if (!isAdjustable()) {
            throw new RuleBroken(null, "application.adjustments.late");
        }
        adjustments = wanted;
        schemeAsked = scheme;
        changed(by);
    }

    /** Sends it. What is missing is named, all at once. */
    ApplicationMove submit(LocalDate today, Masking masking, Doer by) {
        requireDraft();
        vacancy.requireOpen(today);
        var gathering = new BadInput.Gathering();
        for (var criterion : vacancy.criteriaAsked()) {
            var answer = answers.get(criterion.id());
            gathering.when(
                    answer == null || answer.isEmpty(),
                    "answer-" + criterion.id(),
                    "application.answer.missing",
                    criterion.text());
        }
        gathering.refuse();
        answers.values().forEach(answer -> answer.mask(masking));
        submittedAt = by.now();
        return move(State.SUBMITTED, null, by, null);
    }

    /** A draft that was given up before it was ever sent is taken up again. */
    ApplicationMove reopen(Doer by) {
        require(State.WITHDRAWN);
        return move(State.DRAFT, null, by, null);
    }

    /** The choosing begins with this stage. */
    ApplicationMove begin(Stage first, Doer by) {
        require(State.SUBMITTED);
        return move(State.IN_STAGE, first, by, null);
    }

    /** On to the next stage, once its own is released. */
    ApplicationMove enter(Stage next, Doer by) {
        require(State.PASSED);
        return move(State.IN_STAGE, next, by, null);
    }

    /**
     * Puts it on a pile; the decision is still somebody's to take.
     *
     * @return false when somebody has put it there already (G-12)
     */
    boolean sift(Pile onto, Doer by) {
        requireStage(Stage.Kind.SIFT);
        if (pile == onto) {
            return false;
        }
        pile = onto;
        changed(by);
        return true;
    }

    /**
     * Records what the shortlisters agreed on where their scores are far apart (VR-4): within what they
     * gave, with the words that brought them there.
     */
    void agree(Criterion criterion, int points, String words, List<Integer> given, Doer by) {
        requireScored();
        if (given.size() < ENOUGH_SHEETS || !Tally.isFarApart(given)) {
            throw new RuleBroken("VR-4", "agreement.not-needed", criterion.text());
        }
        var range = given.stream().mapToInt(p -> p).summaryStatistics();
        new BadInput.Gathering()
                .when(
                        points < range.getMin() || points > range.getMax(),
                        "agreed",
                        "agreement.outside",
                        range.getMin(),
                        range.getMax())
                .when(isBlank(words), "words", "agreement.words.required")
                .when(!isBlank(words) && words.length() > Scoresheet.LONGEST_NOTE, "words", "score.note.long", Scoresheet.LONGEST_NOTE)
                .refuse();
        agreements.computeIfAbsent(criterion.id(), c -> new Agreement(this, c)).on(points, words.strip(), by);
    }

    /** Takes over what the locked scores amount to. */
    void tally(List<Scoresheet> locked, Doer by) {
        var agreed = new HashMap<Long, Integer>();
        agreements.forEach((criterion, agreement) -> agreed.put(criterion, agreement.points()));
        take(Tally.of(vacancy.criteriaAsked(), locked.stream().map(Scoresheet::points).toList(), agreed), by);
    }

    private void take(Tally tally, Doer by) {
        sheets = tally.sheets();
        openSpread = tally.openSpread();
        meetsEssentials = tally.meetsEssentials();
        proposedPile = tally.pile();
        changed(by);
    }

    /** Somebody decides that it goes on. */
    ApplicationMove pass(String reason, Doer by) {
        requireReady();
        feedback.clear();
        schemeOutcome = schemeOutcome(true);
        return move(State.PASSED, stage, by, blankToNull(reason));
    }

    /**
     * Somebody decides that it does not go on, and says why (G-8) and, criterion by criterion, what its
     * candidate is to be told (VR-10).
     */
    ApplicationMove stop(String reason, Map<Long, String> words, Doer by) {
        requireReady();
        var gathering = new BadInput.Gathering().when(isBlank(reason), "reason", "decision.reason.required");
        for (var criterion : judged()) {
            gathering.when(
                    isBlank(words.get(criterion.id())),
                    "feedback-" + criterion.id(),
                    "decision.feedback.required",
                    criterion.text());
        }
        gathering.refuse();
        feedback.clear();
        judged().forEach(c -> feedback.put(c.id(), words.get(c.id()).strip()));
        schemeOutcome = schemeOutcome(false);
        return move(State.NOT_PROGRESSED, stage, by, reason.strip());
    }

    /** What the stage looks at: the criteria of a test; elsewhere what people wrote about. */
    private List<Criterion> judged() {
        var tested =
                stage.kind() == Stage.Kind.TEST
                        ? vacancy.criteria().stream().filter(c -> c.assessedAt() == Criterion.AssessedAt.TEST).toList()
                        : List.<Criterion>of();
        return tested.isEmpty() ? vacancy.criteriaAsked() : tested;
    }

    /**
     * Somebody decides at a stage that a panel or assessors have judged. The last of these says how the
     * application ended; those before only whether it goes on.
     */
    ApplicationMove conclude(Verdict verdict, String reason, Doer by) {
        require(State.IN_STAGE);
        if (!stage.kind().isScored() || isShortlisting(stage.kind())) {
            throw new RuleBroken(null, "decision.other-stage", stage.name());
        }
        if (verdict.isLast() != vacancy.isLastScored(stage)) {
            throw new RuleBroken(null, "decision.wrong-verdict", stage.name());
        }
        if (verdict.refuses()) {
            requireReason(reason);
        }
        return move(verdict.state(), stage, by, blankToNull(reason));
    }

    /** Whoever passed the last scored stage can be appointed. */
    ApplicationMove found(Doer by) {
        require(State.PASSED);
        return move(State.APPOINTABLE, stage, by, null);
    }

    /** A post is offered, to somebody appointable or, when a post falls free, from the reserve list. */
    ApplicationMove offer(String reason, Doer by) {
        if (!MAY_BE_OFFERED.contains(state)) {
            throw new RuleBroken(null, "offer.not-appointable", anonRef);
        }
        return move(State.OFFERED, vacancy.stageOf(Stage.Kind.OFFER).orElse(stage), by, blankToNull(reason));
    }

    /** The candidate takes the offer; what remains are the checks. */
    ApplicationMove takeUp(Doer by) {
        require(State.OFFERED);
        return move(State.CHECKS, vacancy.stageOf(Stage.Kind.CHECKS).orElse(stage), by, null);
    }

    /** All checks are done: the appointment stands. */
    ApplicationMove clear(Doer by) {
        require(State.CHECKS);
        return move(State.ACCEPTED, stage, by, null);
    }

    /** The candidate turns the offer down. */
    ApplicationMove decline(String reason, Doer by) {
        requireOffer();
        return move(State.DECLINED, stage, by, blankToNull(reason));
    }

    /** The employer takes the offer back, and says why (G-8). */
    ApplicationMove takeBackOffer(String reason, Doer by) {
        requireOffer();
        requireReason(reason);
        return move(State.OFFER_WITHDRAWN, stage, by, reason.strip());
    }

    /** The first day at work. */
    ApplicationMove start(Doer by) {
        require(State.ACCEPTED);
        return move(State.STARTED, stage, by, null);
    }

    private void requireOffer() {
        if (!OFFER_STANDS.contains(state)) {
            throw new RuleBroken(null, "offer.none-stands", anonRef);
        }
    }

    /** Takes a decision back while its stage is not released; history keeps both. */
    ApplicationMove undo(String reason, Doer by) {
        requireReason(reason);
        if (!DECIDED.contains(state)) {
            throw new RuleBroken(null, "decision.undo.undecided", anonRef);
        }
        schemeOutcome = null;
        return move(State.IN_STAGE, stage, by, reason.strip());
    }

    /** A person looked again, as the candidate asked, and finds that it goes on after all (VR-10). */
    ApplicationMove overturn(String reason, Doer by) {
        if (!REFUSED.contains(state)) {
            throw new RuleBroken(null, "decision.wrong-state", anonRef);
        }
        return move(state == State.NOT_PROGRESSED ? State.PASSED : State.APPOINTABLE, stage, by, reason);
    }

    /** The candidate takes it back, from wherever it stands. */
    ApplicationMove withdraw(String reason, Doer by) {
        if (!isWithdrawable()) {
            throw new RuleBroken(null, "application.withdraw.over");
        }
        return move(State.WITHDRAWN, stage, by, blankToNull(reason));
    }

    private ApplicationMove move(State to, Stage at, Doer by, String reason) {
        var move = new ApplicationMove(this, at == null ? null : at.id(), state, to, by, reason);
        if (!waitsOn(to, at)) {
            stageSince = by.now();
        }
        state = to;
        stage = at;
        changed(by);
        return move;
    }

    /** A decision that nobody is told yet, and its undoing: the candidate is waiting all the same. */
    private boolean waitsOn(State to, Stage at) {
        var sameStage = stage != null && at != null && stage.position() == at.position();
        return sameStage && (DECIDED.contains(to) || DECIDED.contains(state) && to == State.IN_STAGE);
    }

    private void changed(Doer by) {
        changedBy = by.name();
        changedAt = by.now();
    }

    private void requireReady() {
        if (state != State.IN_STAGE) {
            throw new RuleBroken(null, "decision.wrong-state", anonRef);
        }
        if (openSpread) {
            throw new RuleBroken("VR-4", "decision.open-spread", anonRef);
        }
        switch (stage.kind()) {
            case SIFT -> {
                if (standsOn() == null) {
                    throw new RuleBroken(null, "decision.no-pile", anonRef);
                }
            }
            case SHORTLIST -> {
                if (sheets < ENOUGH_SHEETS) {
                    throw new RuleBroken("VR-4", "decision.too-few-scores", anonRef, sheets, ENOUGH_SHEETS);
                }
            }
            case TEST -> {}
            default -> throw new RuleBroken(null, "decision.other-stage", stage.name());
        }
    }

    /** Whether it stands where it is decided on without names. */
    boolean isJudgedBlind() {
        return stage != null && isShortlisting(stage.kind());
    }

    /** Refuses unless it is scored now: at the sift or the shortlist, and not yet decided. */
    void requireScored() {
        if (state != State.IN_STAGE || !isShortlisting(stage.kind())) {
            throw new RuleBroken(null, "score.closed", anonRef);
        }
    }

    /** Refuses when somebody has changed it since this version was on the screen (G-11). */
    void requireVersion(int seen) {
        if (seen != version) {
            throw new ChangedMeanwhile(changedBy, changedAt);
        }
    }

    private void requireStage(Stage.Kind kind) {
        if (state != State.IN_STAGE || stage.kind() != kind) {
            throw new RuleBroken(null, "decision.wrong-state", anonRef);
        }
    }

    private void requireAsked(Criterion criterion) {
        if (!criterion.isAsked()) {
            throw new RuleBroken("VR-2", "application.answer.not-asked");
        }
    }

    private void requireDraft() {
        if (state != State.DRAFT) {
            throw new RuleBroken(null, "application.sent-already");
        }
    }

    private void require(State wanted) {
        if (state != wanted) {
            throw new RuleBroken(null, "decision.wrong-state", anonRef);
        }
    }

    private static void requireReason(String reason) {
        if (isBlank(reason)) {
            throw BadInput.at("reason", "decision.reason.required");
        }
        if (reason.length() > ReviewRequest.LONGEST) {
            throw BadInput.at("reason", "review.long", ReviewRequest.LONGEST);
        }
    }

    /** The stages at which criteria are scored without names. */
    static boolean isShortlisting(Stage.Kind kind) {
        return kind == Stage.Kind.SIFT || kind == Stage.Kind.SHORTLIST;
    }

    private SchemeOutcome schemeOutcome(boolean goesOn) {
        if (!schemeAsked) {
            return null;
        }
        if (!meetsEveryEssential()) {
            return SchemeOutcome.NOT_MET;
        }
        return goesOn ? SchemeOutcome.OFFERED : SchemeOutcome.NOT_OFFERED;
    }

    private boolean meetsEveryEssential() {
        return meetsEssentials != null ? meetsEssentials : pile == Pile.ALL;
    }

    /** The pile it stands on: where somebody put it, else where its scores put it; null for neither. */
    Pile standsOn() {
        return pile != null ? pile : proposedPile;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static String blankToNull(String text) {
        return isBlank(text) ? null : text.strip();
    }

    boolean isAdjustable() {
        return BEFORE_ANY_STAGE.contains(state);
    }

    /** Whether somebody still chooses about it, as far as its candidate has been told: a person who is in the running cannot vanish. */
    boolean isConsidered(Instant releasedAt) {
        return TAKES_A_POST.contains(state) && state != State.STARTED
                || !vacancy.isEnded() && isSent() && IN_THE_RUNNING.contains(state.told(releasedAt));
    }

    /** When its words were removed and it became nobody's, or null. */
    Instant forgottenAt() {
        return forgottenAt;
    }

    boolean isWithdrawable() {
        return !OVER.contains(state);
    }

    boolean isSent() {
        return submittedAt != null;
    }

    long id() {
        return id == null ? 0 : id;
    }

    int version() {
        return version;
    }

    Vacancy vacancy() {
        return vacancy;
    }

    long candidateId() {
        return candidateId;
    }

    String anonRef() {
        return anonRef;
    }

    State state() {
        return state;
    }

    Stage stage() {
        return stage;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** Since when it waits at the stage where it stands. */
    Instant stageSince() {
        return stageSince;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    String phone() {
        return phone;
    }

    Source source() {
        return source;
    }

    String adjustments() {
        return adjustments;
    }

    boolean schemeAsked() {
        return schemeAsked;
    }

    SchemeOutcome schemeOutcome() {
        return schemeOutcome;
    }

    boolean openSpread() {
        return openSpread;
    }

    int sheets() {
        return sheets;
    }

    Map<Long, Answer> answers() {
        return Map.copyOf(answers);
    }

    Map<Long, Agreement> agreements() {
        return Map.copyOf(agreements);
    }

    Map<Long, String> feedback() {
        return Map.copyOf(feedback);
    }
}
