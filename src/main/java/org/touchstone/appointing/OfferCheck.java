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
        /** An employer has to show later which document or share code it saw. */
        RIGHT_TO_WORK,
        REFERENCES,
        /** Of a certificate its number and day may be kept, never what is in it. */
        DBS,
        OCCUPATIONAL_HEALTH,
        QUALIFICATIONS,
        OTHER;

        /** Whether such a check is done only with the number of what was seen. */
        public boolean needsReference() {
            return this == RIGHT_TO_WORK || this == DBS;
        }
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

    /**
     * What somebody says of a check.
     *
     * @param seenOn the day on which what was asked for was seen; a check is not done without
     * @param reference the number of what was seen, or null
     */
    public record Standing(State state, LocalDate dueOn, LocalDate seenOn, String reference, String note) {

        private boolean isDone() {
            return state == State.DONE;
        }

        private boolean hasReference() {
            return reference != null && !reference.isBlank();
        }

        private boolean hasNote() {
            return note != null && !note.isBlank();
        }
    }

    static final Set<State> OVER = EnumSet.of(State.DONE, State.NOT_NEEDED);
    private static final int LONGEST_NOTE = 1000;
    private static final int LONGEST_REFERENCE = 100;

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

    @Column(name = "seen_on")
    private LocalDate seenOn;

    private String reference;
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
    void stands(int seen, Standing now, LocalDate today, Offer.Doer by) {
        if (seen != version) {
            throw new ChangedMeanwhile(who == null ? by.name() : who, at == null ? by.now() : at);
        }
        if (kind == Kind.OCCUPATIONAL_HEALTH && (now.hasNote() || now.hasReference())) {
            throw new RuleBroken("Equality Act s.60", "check.health.no-note");
        }
        new BadInput.Gathering()
                .when(now.state() == null, "state", "check.state.required")
                .when(now.dueOn() == null, "dueOn", "check.due.required")
                .when(now.isDone() && now.seenOn() == null, "seenOn", "check.seen.required")
                .when(now.seenOn() != null && now.seenOn().isAfter(today), "seenOn", "check.seen.future")
                .when(now.isDone() && kind.needsReference() && !now.hasReference(), "reference", "check.reference.required")
                .when(now.hasReference() && now.reference().strip().length() > LONGEST_REFERENCE, "reference", "appointing.long", LONGEST_REFERENCE)
                .when(
                        now.state() == State.NOT_NEEDED && !now.hasNote() && kind != Kind.OCCUPATIONAL_HEALTH,
                        "note",
                        "check.not-needed.why")
                .when(now.hasNote() && now.note().length() > LONGEST_NOTE, "note", "appointing.long", LONGEST_NOTE)
                .refuse();
        state = now.state();
        dueOn = now.dueOn();
        seenOn = now.seenOn();
        reference = now.hasReference() ? now.reference().strip() : null;
        note = now.hasNote() ? now.note().strip() : null;
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

    LocalDate seenOn() {
        return seenOn;
    }

    String reference() {
        return reference;
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
