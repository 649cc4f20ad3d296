package org.touchstone.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.RuleBroken;
import org.touchstone.shared.Texts;

/**
 * One person's appraisal in a cycle: the person prepares, the two meet, the appraiser writes what came of it and shares
 * it, the person agrees or says why not, and the appraiser makes it final. From then on its words stay as they are (AP-8).
 */
@Entity
@Table(name = "appraisal")
public class Appraisal {

    /** How far it has come. */
    public enum State {
        OPEN,
        PREPARED,
        MEETING_HELD,
        DRAFTED,
        SHARED,
        AGREED,
        DISAGREED,
        FINAL,
        EXEMPT;

        /** Whether the person reads what the appraiser wrote. */
        public boolean isShared() {
            return this == SHARED || this == AGREED || this == DISAGREED || this == FINAL;
        }

        /** Whether nothing in it is ever changed again. */
        public boolean isOver() {
            return this == FINAL || this == EXEMPT;
        }
    }

    static final String ENTITY = "appraisal";
    static final int LONGEST = 4000;
    static final int LONGEST_SUMMARY = 6000;
    static final int LONGEST_REASON = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "cycle_id", updatable = false)
    private AppraisalCycle cycle;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "appraiser_id")
    private Long appraiserId;

    @Column(updatable = false)
    private String post;

    @Column(name = "band_order", updatable = false)
    private int bandOrder;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private String preparation;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "met_on")
    private LocalDate metOn;

    private String summary;

    @Column(name = "shared_at")
    private Instant sharedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "final_words")
    private String finalWords;

    @Column(name = "final_at")
    private Instant finalAt;

    @Column(name = "final_by")
    private String finalBy;

    @Column(name = "exempt_reason")
    private String exemptReason;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Appraisal() {} // for JPA

    Appraisal(AppraisalCycle cycle, long personId, Long appraiserId, String post, int bandOrder, String by, Instant now) {
        if (appraiserId != null && appraiserId == personId) {
            throw new RuleBroken("G-6", "appraisal.self");
        }
        this.cycle = cycle;
        this.organisationId = cycle.organisationId();
        this.personId = personId;
        this.appraiserId = appraiserId;
        this.post = post;
        this.bandOrder = bandOrder;
        changed(by, now);
    }

    /** The person says that they are ready to meet; what they wrote is read by the appraiser from now on. */
    AppraisalMoved prepare(String words, Plan plan, String by, Instant now) {
        require(State.OPEN, State.PREPARED);
        new BadInput.Gathering()
                .when(isBlank(words), "preparation", "appraisal.preparation.required")
                .when(isLonger(words, LONGEST), "preparation", "appraisal.too-long", LONGEST)
                .refuse();
        plan.requireWhole();
        preparation = words.strip();
        preparedAt = now;
        return move("AppraisalPrepared", State.PREPARED, null, by, now);
    }

    /** Keeps what the person wrote so far; nobody else reads it yet. */
    AppraisalMoved keep(String words, String by, Instant now) {
        require(State.OPEN, State.PREPARED);
        if (isLonger(words, LONGEST)) {
            throw BadInput.at("preparation", "appraisal.too-long", LONGEST);
        }
        preparation = isBlank(words) ? null : words.strip();
        changed(by, now);
        return event("AppraisalPreparationKept", null, null, null);
    }

    /** The two have met. */
    AppraisalMoved meet(LocalDate day, LocalDate today, String by, Instant now) {
        require(State.PREPARED);
        new BadInput.Gathering()
                .when(day == null, "metOn", "appraisal.met.required")
                .when(day != null && (day.isAfter(today) || day.isBefore(cycle.startsOn())), "metOn", "appraisal.met.range")
                .refuse();
        metOn = day;
        return move("AppraisalMeetingHeld", State.MEETING_HELD, null, by, now);
    }

    /** The appraiser writes what came of it, for now for themself. */
    AppraisalMoved draft(String words, String by, Instant now) {
        require(State.MEETING_HELD, State.DRAFTED);
        new BadInput.Gathering()
                .when(isBlank(words), "summary", "appraisal.summary.required")
                .when(isLonger(words, LONGEST_SUMMARY), "summary", "appraisal.too-long", LONGEST_SUMMARY)
                .refuse();
        summary = words.strip();
        return move("AppraisalDrafted", State.DRAFTED, null, by, now);
    }

    /** The person reads it from now on; from here the appraiser's words stay as they are. */
    AppraisalMoved share(Plan plan, String by, Instant now) {
        require(State.DRAFTED);
        plan.requireWhole();
        sharedAt = now;
        return move("AppraisalShared", State.SHARED, null, by, now);
    }

    AppraisalMoved agree(String by, Instant now) {
        require(State.SHARED);
        answeredAt = now;
        return move("AppraisalAgreed", State.AGREED, null, by, now);
    }

    /** The person says that they see it differently, in words that stay beside it. */
    AppraisalMoved disagree(String words, String by, Instant now) {
        require(State.SHARED);
        if (isBlank(words)) {
            throw BadInput.at("comment", "appraisal.disagree.required");
        }
        answeredAt = now;
        return move("AppraisalDisagreed", State.DISAGREED, null, by, now);
    }

    /** A person makes it final, and says what they make of a disagreement (G-8). */
    AppraisalMoved finish(String words, String by, Instant now) {
        require(State.AGREED, State.DISAGREED);
        new BadInput.Gathering()
                .when(state == State.DISAGREED && isBlank(words), "finalWords", "appraisal.final.required")
                .when(isLonger(words, LONGEST), "finalWords", "appraisal.too-long", LONGEST)
                .refuse();
        finalWords = isBlank(words) ? null : words.strip();
        finalAt = now;
        finalBy = by;
        return move("AppraisalFinal", State.FINAL, null, by, now);
    }

    /** No appraisal in this cycle, for a reason such as leave or a post that has just begun. */
    AppraisalMoved exempt(String reason, String by, Instant now) {
        require(State.OPEN);
        new BadInput.Gathering()
                .when(isBlank(reason), "reason", "appraisal.exempt.required")
                .when(isLonger(reason, LONGEST_REASON), "reason", "appraisal.too-long", LONGEST_REASON)
                .refuse();
        exemptReason = reason.strip();
        return move("AppraisalExempt", State.EXEMPT, exemptReason, by, now);
    }

    /** Another line manager carries on. */
    AppraisalMoved appraisedBy(long newAppraiser, String by, Instant now) {
        requireRunning();
        if (newAppraiser == personId) {
            throw new RuleBroken("G-6", "appraisal.self");
        }
        appraiserId = newAppraiser;
        changed(by, now);
        return event("AppraiserChanged", null, null, null);
    }

    /** Until it is shared, objectives, evidence and ratings change. */
    void requireWritable() {
        if (state.isShared() || state == State.EXEMPT) {
            throw new RuleBroken("AP-8", state == State.FINAL ? "appraisal.final-stays" : "appraisal.shared-stays");
        }
        cycle.requireOpen();
    }

    /** Outcomes of objectives are told until it is final. */
    void requireRunning() {
        if (state.isOver()) {
            throw new RuleBroken("AP-8", "appraisal.final-stays");
        }
        cycle.requireOpen();
    }

    /** Once it is shared, a comment can always be added; also when it is final (AP-8). */
    void requireShared() {
        if (!state.isShared()) {
            throw new RuleBroken("AP-8", "appraisal.not-shared");
        }
    }

    private void require(State... wanted) {
        cycle.requireOpen();
        if (!List.of(wanted).contains(state)) {
            throw new RuleBroken(state == State.FINAL ? "AP-8" : null, "appraisal.not-now", Texts.say("appraisal.state." + state));
        }
    }

    private AppraisalMoved move(String what, State to, String reason, String by, Instant now) {
        var from = state;
        state = to;
        changed(by, now);
        return event(what, from, to, reason);
    }

    AppraisalMoved event(String what, State from, State to, String reason) {
        return new AppraisalMoved(what, ENTITY, id(), organisationId, from == null ? null : from.name(), to == null ? null : to.name(), reason);
    }

    private void changed(String by, Instant now) {
        changedBy = by;
        changedAt = now;
    }

    void requireSeen(int seen) {
        if (seen != version) {
            throw new ChangedMeanwhile(changedBy, changedAt);
        }
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }

    private static boolean isLonger(String words, int most) {
        return words != null && words.strip().length() > most;
    }

    boolean isOf(long person) {
        return personId == person;
    }

    boolean isAppraisedBy(long person) {
        return appraiserId != null && appraiserId == person && person != personId;
    }

    long id() {
        return id == null ? 0 : id;
    }

    int version() {
        return version;
    }

    AppraisalCycle cycle() {
        return cycle;
    }

    long organisationId() {
        return organisationId;
    }

    long personId() {
        return personId;
    }

    Long appraiserId() {
        return appraiserId;
    }

    String post() {
        return post;
    }

    int bandOrder() {
        return bandOrder;
    }

    State state() {
        return state;
    }

    String preparation() {
        return preparation;
    }

    LocalDate metOn() {
        return metOn;
    }

    String summary() {
        return summary;
    }

    String finalWords() {
        return finalWords;
    }

    Instant finalAt() {
        return finalAt;
    }

    String finalBy() {
        return finalBy;
    }

    String exemptReason() {
        return exemptReason;
    }
}
