package org.touchstone.recruitment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.RuleBroken;
import org.touchstone.shared.Texts;

/**
 * A job that somebody is sought for, from the first draft to the appointment.
 *
 * <p>Its author writes and hands it in (which has its language checked), a second person approves it,
 * then it opens to the public and closes on its date. What it asks for and how people are chosen can be
 * changed while it is a draft and never once it is open: everybody is tried against the same words.
 */
@Entity
@Table(name = "vacancy")
public class Vacancy {

    /** Where a vacancy stands. */
    public enum State {
        DRAFT,
        LANGUAGE_CHECKED,
        APPROVED,
        OPEN,
        CLOSED,
        SELECTING,
        FILLED,
        NO_APPOINTMENT,
        WITHDRAWN
    }

    /** How long the job lasts. */
    public enum Contract {
        PERMANENT,
        FIXED_TERM,
        BANK,
        APPRENTICESHIP
    }

    /** Whether it can be done in part of a week. */
    public enum Hours {
        FULL_TIME,
        PART_TIME,
        EITHER
    }

    private static final Set<State> ENDED = EnumSet.of(State.FILLED, State.NO_APPOINTMENT, State.WITHDRAWN);
    private static final Set<State> AWAITS_OPENING = EnumSet.of(State.LANGUAGE_CHECKED, State.APPROVED);

    private static final Set<State> BEFORE_OPENING = EnumSet.of(State.DRAFT, State.LANGUAGE_CHECKED, State.APPROVED);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @Column(updatable = false)
    private String reference;

    @Column(name = "post_id")
    private Long postId;

    private String title;
    private String department;
    private String location;
    private String pay;

    @Enumerated(EnumType.STRING)
    private Contract contract;

    @Enumerated(EnumType.STRING)
    private Hours hours;

    @Column(name = "hours_text")
    private String hoursText;

    private String summary;
    private String duties;

    @Column(name = "cause_statement")
    private String causeStatement;

    @Column(name = "flexible_statement")
    private String flexibleStatement;

    @Column(name = "adjustments_statement")
    private String adjustmentsStatement;

    @Column(name = "help_contact")
    private String helpContact;

    private int posts;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "recruiting_manager_id")
    private long recruitingManagerId;

    @Column(name = "author_account_id", updatable = false)
    private long authorAccountId;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    @Column(name = "framework_id")
    private Long frameworkId;

    @Column(name = "plan_name")
    private String planName;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "sent_back_reason")
    private String sentBackReason;

    @Column(name = "approved_by")
    private Long approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "held_at")
    private Instant heldAt;

    @Column(name = "held_by")
    private String heldBy;

    @Column(name = "held_reason")
    private String heldReason;

    @OneToMany(mappedBy = "vacancy", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Criterion> criteria = new ArrayList<>();

    @OneToMany(mappedBy = "vacancy", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Stage> stages = new ArrayList<>();

    protected Vacancy() {} // for JPA

    public Vacancy(
            long organisationId, String reference, long authorAccountId, Long frameworkId, Advert advert, Instant now) {
        this.organisationId = organisationId;
        this.reference = reference;
        this.authorAccountId = authorAccountId;
        this.frameworkId = frameworkId;
        this.createdAt = now;
        describe(advert);
    }

    /** Takes over what the author wrote about the job. */
    void describe(Advert advert) {
        requireDraft();
        title = advert.title();
        department = advert.department();
        location = advert.location();
        pay = advert.pay();
        contract = advert.contract();
        hours = advert.hours();
        hoursText = advert.hoursText();
        summary = advert.summary();
        duties = advert.duties();
        causeStatement = advert.causeStatement();
        flexibleStatement = advert.flexibleStatement();
        adjustmentsStatement = advert.adjustmentsStatement();
        helpContact = advert.helpContact();
        posts = advert.posts();
        closesOn = advert.closesOn();
        recruitingManagerId = advert.recruitingManagerId();
        postId = advert.postId();
    }

    /** Its words for a new vacancy that somebody else leads; the closing date is the new one's own. */
    Advert advertFor(long recruitingManager) {
        return new Advert(
                title, department, location, pay, contract, hours, hoursText, summary, duties, causeStatement,
                flexibleStatement, adjustmentsStatement, helpContact, posts, null, recruitingManager, postId);
    }

    /** Writes the person specification anew, in this order. */
    void specify(List<SpecLine> lines, int mostEssential, int mostInAll) {
        requireDraft();
        var essential = lines.stream().filter(line -> line.kind() == Criterion.Kind.ESSENTIAL).count();
        if (essential > mostEssential) {
            throw new RuleBroken("VR-2", "vacancy.too-many-essential", essential, mostEssential);
        }
        if (lines.size() > mostInAll) {
            throw new RuleBroken("VR-2", "vacancy.too-many-criteria", lines.size(), mostInAll);
        }
        criteria.clear();
        for (var line : lines) {
            criteria.add(
                    new Criterion(this, criteria.size(), line.text(), line.kind(), line.assessedAt(), line.valueId()));
        }
    }

    /** Takes a copy of a plan's stages. */
    void plan(String name, List<PlannedStage> planned) {
        requireDraft();
        planName = name;
        stages.clear();
        planned.forEach(stage -> stages.add(new Stage(this, stages.size(), stage)));
    }

    /** What must still be said before it can be handed in, each at its field. */
    List<BadInput.Field> gaps(LocalDate today) {
        var gaps = new ArrayList<BadInput.Field>();
        gap(gaps, location == null, "location", "vacancy.location.required");
        gap(gaps, pay == null, "pay", "vacancy.pay.required");
        gap(gaps, summary == null, "summary", "vacancy.summary.required");
        gap(gaps, duties == null, "duties", "vacancy.duties.required");
        gap(gaps, causeStatement == null, "causeStatement", "vacancy.causeStatement.required");
        gap(gaps, helpContact == null, "helpContact", "vacancy.helpContact.required");
        gap(gaps, closesOn == null, "closesOn", "vacancy.closesOn.required");
        gap(gaps, closesOn != null && closesOn.isBefore(today), "closesOn", "vacancy.closesOn.past");
        gap(gaps, essentialsAsked().isEmpty(), "criteria", "vacancy.criteria.required");
        gap(gaps, stages.isEmpty(), "stages", "vacancy.stages.required");
        return gaps;
    }

    private static void gap(List<BadInput.Field> gaps, boolean missing, String field, String key) {
        if (missing) {
            gaps.add(new BadInput.Field(field, Texts.say(key)));
        }
    }

    /** The author hands it in, with nothing missing. */
    VacancyMoved submit(LocalDate today, Instant now) {
        requireDraft();
        var gaps = gaps(today);
        if (!gaps.isEmpty()) {
            throw new BadInput(gaps);
        }
        submittedAt = now;
        sentBackReason = null;
        return move("VacancySubmitted", State.LANGUAGE_CHECKED, null);
    }

    /** Back to its author, who may change it again. */
    VacancyMoved sendBack(String reason) {
        require(AWAITS_OPENING);
        sentBackReason = reason;
        submittedAt = null;
        approvedBy = null;
        approvedAt = null;
        return move("VacancySentBack", State.DRAFT, reason);
    }

    /** A second person (G-6) lets it go out, when nothing blocks it any more (VR-3). */
    VacancyMoved approve(long accountId, int unwaivedBlocks, Instant now) {
        require(EnumSet.of(State.LANGUAGE_CHECKED));
        if (accountId == authorAccountId) {
            throw new RuleBroken("G-6", "vacancy.own-approval");
        }
        if (unwaivedBlocks > 0) {
            throw new RuleBroken("VR-3", "vacancy.blocked", unwaivedBlocks);
        }
        approvedBy = accountId;
        approvedAt = now;
        return move("VacancyApproved", State.APPROVED, null);
    }

    /** Out to the public, until its closing date. */
    VacancyMoved open(LocalDate lastDay, LocalDate today, Instant now) {
        require(EnumSet.of(State.APPROVED));
        if (lastDay == null || lastDay.isBefore(today)) {
            throw BadInput.at("closesOn", "vacancy.closesOn.past");
        }
        if (!Advert.isADay(lastDay)) {
            throw BadInput.at("closesOn", "vacancy.closesOn.required");
        }
        closesOn = lastDay;
        openedAt = now;
        return move("VacancyOpened", State.OPEN, null);
    }

    /** Its closing date has passed. Nobody is judged by this, so a timer may do it (G-8). */
    VacancyMoved closeOnDate(LocalDate today, Instant now) {
        requireState(State.OPEN);
        if (isOpenOn(today)) {
            throw new RuleBroken(null, "vacancy.still-open", title);
        }
        closedAt = now;
        return move("VacancyClosed", State.CLOSED, null);
    }

    /** Closed by hand before its date, for a reason that stands in its history. */
    VacancyMoved closeEarly(String reason, LocalDate today, Instant now) {
        requireState(State.OPEN);
        closedAt = now;
        closesOn = closesOn.isBefore(today) ? closesOn : today;
        return move("VacancyClosed", State.CLOSED, reason);
    }

    /** The choosing begins. */
    VacancyMoved select() {
        requireState(State.CLOSED);
        return move("VacancySelecting", State.SELECTING, null);
    }

    /** Every post has somebody who has started. */
    VacancyMoved fill(Instant now) {
        requireState(State.SELECTING);
        endedAt = now;
        return move("VacancyFilled", State.FILLED, null);
    }

    /** The choosing ends and nobody is appointed, or no more than are. */
    VacancyMoved endWithout(String reason, Instant now) {
        requireState(State.SELECTING);
        endedAt = now;
        return move("VacancyEndedWithoutAppointment", State.NO_APPOINTMENT, reason);
    }

    /** Taken back for good, for a reason that applicants can be told. */
    VacancyMoved withdraw(String reason, Instant now) {
        if (ENDED.contains(state)) {
            throw new RuleBroken(null, "vacancy.ended", title);
        }
        withdrawnReason = reason;
        endedAt = now;
        return move("VacancyWithdrawn", State.WITHDRAWN, reason);
    }

    /** A legal hold: nothing of its applications is removed, however long ago it ended (G-9). */
    VacancyMoved hold(String reason, String who, Instant now) {
        if (isHeld()) {
            throw new RuleBroken("G-9", "hold.already", title);
        }
        heldAt = now;
        heldBy = who;
        heldReason = reason;
        return noted("VacancyHeld", reason);
    }

    /** The hold ends; from now on time counts again. */
    VacancyMoved letGo(String reason) {
        if (!isHeld()) {
            throw new RuleBroken("G-9", "hold.none", title);
        }
        heldAt = null;
        heldBy = null;
        heldReason = null;
        return noted("VacancyHoldEnded", reason);
    }

    public boolean isHeld() {
        return heldAt != null;
    }

    private VacancyMoved move(String what, State to, String reason) {
        var from = state;
        state = to;
        return new VacancyMoved(what, id == null ? 0 : id, organisationId, from.name(), to.name(), reason);
    }

    /** A fact of its history that does not move it. */
    VacancyMoved noted(String what, String reason) {
        return new VacancyMoved(what, id == null ? 0 : id, organisationId, state.name(), state.name(), reason);
    }

    void changed(String who, Instant now) {
        changedBy = who;
        changedAt = now;
    }

    private void require(Set<State> allowed) {
        if (!allowed.contains(state)) {
            throw new RuleBroken(null, "vacancy.wrong-state", title);
        }
    }

    /** Refuses unless the vacancy is in this very state. */
    public void requireState(State wanted) {
        require(EnumSet.of(wanted));
    }

    private void requireDraft() {
        if (state != State.DRAFT) {
            throw new RuleBroken("VR-2", "vacancy.frozen");
        }
    }

    /** Refuses once it is out to the public, or has ended before. */
    void requireBeforeOpening() {
        require(BEFORE_OPENING);
    }

    /** Refuses unless people may apply today. */
    public void requireOpen(LocalDate today) {
        if (!isOpenOn(today)) {
            throw new RuleBroken(null, "vacancy.not-open", title);
        }
    }

    /** Whether people may apply on that day, the closing date included. */
    public boolean isOpenOn(LocalDate day) {
        return state == State.OPEN && !day.isAfter(closesOn);
    }

    /** Whether it has been out to the public. */
    public boolean isPublished() {
        return openedAt != null;
    }

    public boolean isEnded() {
        return ENDED.contains(state);
    }

    /** The person specification in its order. */
    public List<Criterion> criteria() {
        return List.copyOf(criteria);
    }

    /** What people answer when they apply and shortlisters score. */
    public List<Criterion> criteriaAsked() {
        return criteria.stream().filter(Criterion::isAsked).toList();
    }

    /** The essential criteria among those asked when applying. */
    public List<Criterion> essentialsAsked() {
        return criteria.stream().filter(Criterion::isAsked).filter(Criterion::isEssential).toList();
    }

    /** The stages in their order. */
    public List<Stage> stages() {
        return List.copyOf(stages);
    }

    /** Whether nothing is scored after this stage. */
    boolean isLastScored(Stage stage) {
        return stages.stream().noneMatch(s -> s.position() > stage.position() && s.kind().isScored());
    }

    Optional<Stage> stageOf(Stage.Kind kind) {
        return stages.stream().filter(s -> s.kind() == kind).findFirst();
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public long organisationId() {
        return organisationId;
    }

    public String reference() {
        return reference;
    }

    public Long postId() {
        return postId;
    }

    public String title() {
        return title;
    }

    public String department() {
        return department;
    }

    public String location() {
        return location;
    }

    public String pay() {
        return pay;
    }

    public Contract contract() {
        return contract;
    }

    public Hours hours() {
        return hours;
    }

    public String hoursText() {
        return hoursText;
    }

    public String summary() {
        return summary;
    }

    public String duties() {
        return duties;
    }

    public String causeStatement() {
        return causeStatement;
    }

    public String flexibleStatement() {
        return flexibleStatement;
    }

    public String adjustmentsStatement() {
        return adjustmentsStatement;
    }

    public String helpContact() {
        return helpContact;
    }

    public int posts() {
        return posts;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    public long recruitingManagerId() {
        return recruitingManagerId;
    }

    public long authorAccountId() {
        return authorAccountId;
    }

    public State state() {
        return state;
    }

    public Long frameworkId() {
        return frameworkId;
    }

    public String planName() {
        return planName;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public String sentBackReason() {
        return sentBackReason;
    }

    public Long approvedBy() {
        return approvedBy;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public String withdrawnReason() {
        return withdrawnReason;
    }
}
