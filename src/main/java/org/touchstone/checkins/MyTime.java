package org.touchstone.checkins;

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
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.RuleBroken;

/**
 * A talk between an employee and their line manager about how work is, not about how good somebody is. Either of the two
 * plans it; the employee may ask for an extra one at any time (AP-7). What is noted is read by these two alone.
 */
@Entity
@Table(name = "my_time")
public class MyTime {

    /** Whether it belongs to the rhythm or was asked for beside it. */
    public enum Kind {
        REGULAR,
        EXTRA
    }

    /** From the wish to the talk. */
    public enum State {
        ASKED,
        PLANNED,
        HELD,
        CANCELLED
    }

    static final String ENTITY = "my-time";
    static final int LONGEST = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "manager_id")
    private long managerId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "starts_at")
    private Instant startsAt;

    private int minutes;
    private int sequence;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "shared_note")
    private String sharedNote;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected MyTime() {} // for JPA

    private MyTime(long organisationId, long personId, long managerId, Kind kind, State state, int minutes) {
        this.organisationId = organisationId;
        this.personId = personId;
        this.managerId = managerId;
        this.kind = kind;
        this.state = state;
        this.minutes = minutes;
    }

    /** The employee asks for a talk beside the rhythm; the manager finds the time. */
    static MyTime asked(long organisationId, long personId, long managerId, int minutes, String by, Instant now) {
        var talk = new MyTime(organisationId, personId, managerId, Kind.EXTRA, State.ASKED, minutes);
        talk.askedAt = now;
        talk.changed(by, now);
        return talk;
    }

    static MyTime planned(long organisationId, long personId, long managerId, Instant startsAt, int minutes, String by, Instant now) {
        var talk = new MyTime(organisationId, personId, managerId, Kind.REGULAR, State.PLANNED, minutes);
        talk.at(startsAt, now);
        talk.changed(by, now);
        return talk;
    }

    CheckinMoved begun() {
        return new CheckinMoved(state == State.ASKED ? "MyTimeAsked" : "MyTimePlanned", ENTITY, id(), organisationId, null, state.name());
    }

    /** Finds the time for a talk that was asked for, or another time for one that was planned. */
    CheckinMoved plan(Instant when, String by, Instant now) {
        requireOpen();
        at(when, now);
        return move("MyTimePlanned", State.PLANNED, by, now);
    }

    private void at(Instant when, Instant now) {
        new BadInput.Gathering()
                .when(when == null, "day", "my-time.when.required")
                .when(when != null && when.isBefore(now), "day", "my-time.when.past")
                .refuse();
        startsAt = when;
        sequence++;
    }

    /** It took place, on this day or before. */
    CheckinMoved hold(LocalDate day, LocalDate today, String by, Instant now) {
        if (state != State.PLANNED) {
            throw new RuleBroken(null, state == State.HELD ? "my-time.held-already" : "my-time.not-planned");
        }
        new BadInput.Gathering()
                .when(day == null, "heldOn", "my-time.held.required")
                .when(day != null && day.isAfter(today), "heldOn", "my-time.held.future")
                .refuse();
        heldOn = day;
        return move("MyTimeHeld", State.HELD, by, now);
    }

    CheckinMoved cancel(String by, Instant now) {
        requireOpen();
        sequence++;
        return move("MyTimeCancelled", State.CANCELLED, by, now);
    }

    /** What both want to remember. */
    CheckinMoved write(String words, String by, Instant now) {
        if (state != State.PLANNED && state != State.HELD) {
            throw new RuleBroken(null, "my-time.not-planned");
        }
        if (words != null && words.strip().length() > LONGEST) {
            throw BadInput.at("sharedNote", "checkins.too-long", LONGEST);
        }
        sharedNote = words == null || words.isBlank() ? null : words.strip();
        changed(by, now);
        return new CheckinMoved("MyTimeNoteWritten", ENTITY, id(), organisationId, null, null);
    }

    /** The employee takes a talk that has not been held to the manager of today; it has to be planned again by them. */
    CheckinMoved takeTo(long newManager, String by, Instant now) {
        requireOpen();
        managerId = newManager;
        sharedNote = null;
        sequence++;
        return move("MyTimeTakenAlong", state, by, now);
    }

    private CheckinMoved move(String what, State to, String by, Instant now) {
        var from = state;
        state = to;
        changed(by, now);
        return new CheckinMoved(what, ENTITY, id(), organisationId, from.name(), to.name());
    }

    private void changed(String by, Instant now) {
        changedBy = by;
        changedAt = now;
    }

    void requireOpen() {
        if (!isOpen()) {
            throw new RuleBroken(null, state == State.HELD ? "my-time.held-already" : "my-time.cancelled-already");
        }
    }

    boolean isOpen() {
        return state == State.ASKED || state == State.PLANNED;
    }

    void requireSeen(int seen) {
        if (seen != version) {
            throw new ChangedMeanwhile(changedBy, changedAt);
        }
    }

    /** The other of the two. */
    long other(long one) {
        return one == personId ? managerId : personId;
    }

    boolean isBetween(long person) {
        return person == personId || person == managerId;
    }

    /** Whether the employee still has the first word: the talk lies ahead. */
    boolean isAhead(Instant now) {
        return isOpen() && (startsAt == null || startsAt.isAfter(now));
    }

    long id() {
        return id == null ? 0 : id;
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

    long managerId() {
        return managerId;
    }

    Kind kind() {
        return kind;
    }

    State state() {
        return state;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant startsAt() {
        return startsAt;
    }

    int minutes() {
        return minutes;
    }

    int sequence() {
        return sequence;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String sharedNote() {
        return sharedNote;
    }
}
