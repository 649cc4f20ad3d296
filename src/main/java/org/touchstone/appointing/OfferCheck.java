package org.touchstone.appointing;

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
import java.util.EnumSet;
import java.util.Set;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.RuleBroken;

/**
 * One check before a first day. Of occupational health it holds that the check is done and nothing else: what
 * was asked and answered there is no matter of the employer's (Equality Act 2010, section 60).
 */
@Entity
@Table(name = "offer_check")
public class OfferCheck {

    /** What is checked. */
    public enum Kind {
        IDENTITY,
        RIGHT_TO_WORK,
        REFERENCES,
        DBS,
        OCCUPATIONAL_HEALTH,
        QUALIFICATIONS,
        OTHER
    }

    /** Where a check stands. */
    public enum State {
        /** Something is awaited of the candidate. */
        WAITING,
        /** All is here, and looked at. */
        IN_HAND,
        DONE,
        /** This job does not need it, for a reason. */
        NOT_NEEDED
    }

    static final Set<State> OVER = EnumSet.of(State.DONE, State.NOT_NEEDED);
    private static final int LONGEST_NOTE = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String asked;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String note;
    private String who;
    private Instant at;

    protected OfferCheck() {} // for JPA

    OfferCheck(long applicationId, PlannedCheck planned, LocalDate today) {
        this.applicationId = applicationId;
        this.position = planned.position();
        this.kind = planned.kind();
        this.name = planned.name();
        this.asked = planned.asked();
        this.dueOn = today.plusDays(planned.dueDays());
    }

    /**
     * Somebody says where it stands.
     *
     * @param seen the version that was on the screen (G-11)
     */
    void stands(int seen, State now, LocalDate due, String words, Offer.Doer by) {
        if (seen != version) {
            throw new ChangedMeanwhile(who == null ? by.name() : who, at == null ? by.now() : at);
        }
        var hasWords = words != null && !words.isBlank();
        if (kind == Kind.OCCUPATIONAL_HEALTH && hasWords) {
            throw new RuleBroken("Equality Act s.60", "check.health.no-note");
        }
        new BadInput.Gathering()
                .when(now == null, "state", "check.state.required")
                .when(due == null, "dueOn", "check.due.required")
                .when(now == State.NOT_NEEDED && !hasWords && kind != Kind.OCCUPATIONAL_HEALTH, "note", "check.not-needed.why")
                .when(hasWords && words.length() > LONGEST_NOTE, "note", "appointing.long", LONGEST_NOTE)
                .refuse();
        state = now;
        dueOn = due;
        note = hasWords ? words.strip() : null;
        who = by.name();
        at = by.now();
    }

    boolean isOver() {
        return OVER.contains(state);
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String asked() {
        return asked;
    }

    State state() {
        return state;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    String note() {
        return note;
    }

    String who() {
        return who;
    }

    Instant at() {
        return at;
    }
}
