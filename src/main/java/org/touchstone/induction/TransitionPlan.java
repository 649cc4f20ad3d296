package org.touchstone.induction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.RuleBroken;

/**
 * A person's way into a job: PREPARATION, ENCOUNTER, ADJUSTMENT, STABILISATION, then it closes and appraisal takes over.
 *
 * <p>A stage ends when its mandatory tasks are over <em>and</em> the newcomer agrees (IN-2). Time never moves it: a job may
 * only propose. All days are counted from day 0, the first day in the job; when that moves, everything due moves (IN-1).
 *
 * <p>Who manages the newcomer is not kept here: the employment says it. Only before there is one does the offer's manager count.
 */
@Entity
@Table(name = "transition_plan")
public class TransitionPlan {

    /** What somebody begins. */
    public enum Type {
        NEW_STARTER,
        PROMOTION,
        MOVE,
        SECONDMENT_OUT,
        SECONDMENT_RETURN,
        RETURN_FROM_LEAVE,
        INTERNATIONAL_RECRUIT
    }

    /** How far somebody has come; CLOSED is only ever proposed: it is the way out of the last stage. */
    public enum Stage {
        PREPARATION,
        ENCOUNTER,
        ADJUSTMENT,
        STABILISATION,
        CLOSED;

        /** The stage after this one. */
        public Stage next() {
            return values()[ordinal() + 1];
        }
    }

    /** Whether it goes on. */
    public enum State {
        ACTIVE,
        CLOSED,
        ENDED_EARLY
    }

    /**
     * Somebody begins.
     *
     * @param employmentId null while they are only awaited
     * @param managerId who will manage them, as long as there is no employment that says so
     */
    record Beginning(long personId, long organisationId, Long employmentId, long postId, Long managerId, LocalDate day, Type type) {}

    static final String ENTITY = "transition-plan";
    public static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "employment_id")
    private Long employmentId;

    @Column(name = "post_id")
    private long postId;

    @Column(name = "expected_manager_id")
    private Long expectedManagerId;

    @Enumerated(EnumType.STRING)
    private Type type;

    @Column(name = "day_zero")
    private LocalDate dayZero;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.PREPARATION;

    @Enumerated(EnumType.STRING)
    private State state = State.ACTIVE;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_reason")
    private String endedReason;

    @Column(name = "has_left")
    private boolean left;

    @Column(name = "template_id")
    private Long templateId;

    @Column(name = "template_version")
    private Integer templateVersion;

    @Column(name = "template_name")
    private String templateName;

    private boolean stages = true;
    private boolean talks = true;
    private boolean pulse = true;

    @Column(name = "has_buddy")
    private boolean withBuddy = true;

    @Column(name = "buddy_id")
    private Long buddyId;

    @Column(name = "buddy_trained")
    private boolean buddyTrained;

    @Enumerated(EnumType.STRING)
    private Stage proposed;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @Column(name = "proposed_reason")
    private String proposedReason;

    @Column(name = "declined_on")
    private LocalDate declinedOn;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected TransitionPlan() {} // for JPA

    TransitionPlan(Beginning beginning, Instant now) {
        organisationId = beginning.organisationId();
        personId = beginning.personId();
        employmentId = beginning.employmentId();
        postId = beginning.postId();
        expectedManagerId = beginning.managerId();
        type = beginning.type();
        dayZero = beginning.day();
        createdAt = now;
    }

    /** Takes the switches of a template; its tasks are copied beside. Without a template a plan has all parts and no tasks. */
    void takes(InductionTemplate template) {
        templateId = template == null ? null : template.id();
        templateVersion = template == null ? null : template.version();
        templateName = template == null ? null : template.name();
        stages = template == null || template.parts().stages();
        talks = template == null || template.parts().talks();
        pulse = template == null || template.parts().pulse();
        withBuddy = template == null || template.parts().buddy();
        if (!withBuddy) {
            buddyId = null;
        }
    }

    InductionMoved begun() {
        return moved("InductionBegun", null, type + ", " + dayZero, null);
    }

    /** The first day, the post or the manager to come is another one; everything due moves along (IN-1). */
    InductionMoved expects(long post, Long manager, LocalDate day) {
        var before = dayZero;
        postId = post;
        expectedManagerId = manager;
        dayZero = day;
        return moved("InductionDayMoved", before.toString(), day.toString(), null);
    }

    /** The employment is there: from now on it says who manages. */
    InductionMoved joins(long employment, long post, LocalDate day) {
        var before = dayZero;
        employmentId = employment;
        postId = post;
        expectedManagerId = null;
        dayZero = day;
        return moved("InductionJoined", before.toString(), day.toString(), null);
    }

    /** Another employment in the same post, such as one without an end: the plan goes on as it is. */
    void continuesIn(long employment) {
        employmentId = employment;
    }

    /** It is a beginning of another kind after all. */
    InductionMoved becomes(Type other) {
        requireActive();
        var before = type;
        type = other;
        return moved("InductionTypeChanged", before.name(), other.name(), null);
    }

    /**
     * Proposes the next stage, or to go back to ENCOUNTER when role or manager have changed. Nothing moves by it.
     *
     * @param open titles of mandatory tasks of this stage that are open
     */
    InductionMoved propose(Stage to, String reason, String by, String open, LocalDate today) {
        requireActive();
        requireStages();
        var back = stage == Stage.ADJUSTMENT && to == Stage.ENCOUNTER;
        if (!back && to != stage.next()) {
            throw new RuleBroken("IN-2", "induction.stage.order");
        }
        if (stage == Stage.PREPARATION && today.isBefore(dayZero)) {
            throw new RuleBroken("IN-2", "induction.stage.not-begun", dayZero);
        }
        new BadInput.Gathering()
                .when(back && (reason == null || reason.isBlank()), "reason", "induction.stage.reason.required")
                .when(reason != null && reason.length() > LONGEST_REASON, "reason", "induction.long", LONGEST_REASON)
                .refuse();
        if (!back) {
            requireNothingOpen(open);
        }
        proposed = to;
        proposedBy = by;
        proposedOn = today;
        proposedReason = reason == null || reason.isBlank() ? null : reason.strip();
        return moved("InductionStageProposed", stage.name(), to.name(), proposedReason);
    }

    /** The newcomer agrees: only now does the stage end (IN-2). */
    StageMove agree(String open, LocalDate today) {
        requireProposal();
        if (proposed.ordinal() > stage.ordinal()) {
            requireNothingOpen(open);
        }
        var move = new StageMove(key(), stage, proposed, proposedBy, true, proposedReason, today);
        if (proposed == Stage.CLOSED) {
            close(today);
        } else {
            stage = proposed;
        }
        forgetProposal();
        return move;
    }

    /** The newcomer says: not yet. */
    StageMove notYet(String reason, LocalDate today) {
        requireProposal();
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw BadInput.at("reason", "induction.long", LONGEST_REASON);
        }
        var move = new StageMove(key(), stage, proposed, proposedBy, false, reason == null || reason.isBlank() ? null : reason.strip(), today);
        declinedOn = today;
        forgetProposal();
        return move;
    }

    /** A checklist without stages is over when all of it is. */
    InductionMoved finish(String open, LocalDate today) {
        requireActive();
        if (stages) {
            throw new RuleBroken("IN-2", "induction.finish.stages");
        }
        requireNothingOpen(open);
        close(today);
        return moved("InductionFinished", State.ACTIVE.name(), state.name(), null);
    }

    /** It ends before its time: the person has left, does not come, or goes on to another job. */
    InductionMoved endEarly(String reason, boolean hasLeft, LocalDate day) {
        requireActive();
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw BadInput.at("reason", "induction.end.reason.required", LONGEST_REASON);
        }
        state = State.ENDED_EARLY;
        endedOn = day;
        endedReason = reason.strip();
        left = hasLeft;
        forgetProposal();
        return moved("InductionEndedEarly", State.ACTIVE.name(), state.name(), null);
    }

    /** Names the buddy; the service has checked who may be one (IN-3). */
    InductionMoved accompaniedBy(long person, boolean trained) {
        requireActive();
        if (!withBuddy) {
            throw new RuleBroken("IN-3", "induction.buddy.none");
        }
        var before = buddyId;
        buddyId = person;
        buddyTrained = trained;
        return moved("BuddyNamed", before == null ? null : before.toString(), String.valueOf(person), null);
    }

    InductionMoved withoutBuddy() {
        requireActive();
        var before = buddyId;
        buddyId = null;
        buddyTrained = false;
        return moved("BuddyTakenOff", before == null ? null : before.toString(), null, null);
    }

    /** Whether a job should propose the next stage: its time is over, and nobody has said anything lately. */
    boolean isRipe(LocalDate today, int windowEnds, int againAfterDays) {
        return state == State.ACTIVE
                && stages
                && proposed == null
                && !today.isBefore(dayZero.plusDays(windowEnds))
                && (declinedOn == null || !today.isBefore(declinedOn.plusDays(againAfterDays)));
    }

    /** @param instead what stands where words about the person stood; null for nothing */
    void forget(String instead) {
        if (endedReason != null) {
            endedReason = instead == null ? "" : instead;
        }
        proposedReason = null;
    }

    void requireActive() {
        if (state != State.ACTIVE) {
            throw new RuleBroken(null, "induction.over");
        }
    }

    private void requireStages() {
        if (!stages) {
            throw new RuleBroken("IN-2", "induction.stage.none");
        }
    }

    private void requireProposal() {
        requireActive();
        if (proposed == null) {
            throw new RuleBroken("IN-2", "induction.stage.nothing-proposed");
        }
    }

    private static void requireNothingOpen(String open) {
        if (!open.isEmpty()) {
            throw new RuleBroken("IN-2", "induction.stage.open", open);
        }
    }

    private void close(LocalDate today) {
        state = State.CLOSED;
        endedOn = today;
    }

    private void forgetProposal() {
        proposed = null;
        proposedBy = null;
        proposedOn = null;
        proposedReason = null;
    }

    InductionMoved moved(String what, String from, String to, String reason) {
        return new InductionMoved(what, ENTITY, key(), organisationId, from, to, reason);
    }

    private long key() {
        return id == null ? 0 : id;
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    long organisationId() {
        return organisationId;
    }

    long personId() {
        return personId;
    }

    Long employmentId() {
        return employmentId;
    }

    long postId() {
        return postId;
    }

    Long expectedManagerId() {
        return expectedManagerId;
    }

    Type type() {
        return type;
    }

    LocalDate dayZero() {
        return dayZero;
    }

    Stage stage() {
        return stage;
    }

    Stage proposed() {
        return proposed;
    }

    State state() {
        return state;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    boolean hasStages() {
        return stages;
    }

    boolean hasTalks() {
        return talks;
    }

    boolean hasPulse() {
        return pulse;
    }

    Long buddyId() {
        return buddyId;
    }
}
