package org.touchstone.induction;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.RuleBroken;

/**
 * A talk of a newcomer and their line manager, or somebody else whom the newcomer asked for. Both write and read its
 * notes and what they agreed. Whether it is due, or missed, follows from the day and is stored nowhere.
 */
@Entity
@Table(name = "check_point")
public class CheckPoint {

    /** Which talk, by the day it is due. */
    public enum Kind {
        D7(7),
        D30(30),
        D60(60),
        D90(90),
        D180(180);

        private final int days;

        Kind(int days) {
            this.days = days;
        }

        /** Days from day 0. */
        public int days() {
            return days;
        }

        /** Whether a pulse goes with it (IN-4). */
        public boolean hasPulse() {
            return this != D7;
        }
    }

    /** What was done about it. */
    public enum State {
        PLANNED,
        DECLINED,
        HELD
    }

    /** Where it stands today. */
    public enum Standing {
        PLANNED,
        DUE,
        MISSED,
        HELD,
        HELD_LATE,
        DECLINED
    }

    /** What two people write down about a talk; heldOn is null while it has not been held. */
    public record Written(LocalDate heldOn, String notes, List<String> actions) {}

    static final String ENTITY = "induction-talk";
    static final int LONGEST_NOTES = 4000;
    private static final int LONGEST_ACTION = 500;
    private static final int MOST_ACTIONS = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "plan_id", updatable = false)
    private long planId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Column(name = "offset_days", updatable = false)
    private int offsetDays;

    @Enumerated(EnumType.STRING)
    private State state = State.PLANNED;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "with_id")
    private Long withId;

    @Column(name = "declined_on")
    private LocalDate declinedOn;

    private String notes = "";

    @Column(name = "reminded_for")
    private LocalDate remindedFor;

    @ElementCollection
    @CollectionTable(name = "check_point_action", joinColumns = @JoinColumn(name = "check_point_id"))
    @OrderColumn(name = "position")
    @Column(name = "text")
    private List<String> actions = new ArrayList<>();

    protected CheckPoint() {} // for JPA

    CheckPoint(long planId, Kind kind) {
        this.planId = planId;
        this.kind = kind;
        this.offsetDays = kind.days();
    }

    /** What was said and agreed, and on which day, if it has been held. */
    InductionMoved write(Written written, LocalDate today, Long organisationId) {
        var lines = written.actions() == null ? List.<String>of() : written.actions().stream().map(String::strip).filter(a -> !a.isEmpty()).toList();
        var text = written.notes() == null ? "" : written.notes().strip().replace("\r\n", "\n");
        new BadInput.Gathering()
                .when(text.length() > LONGEST_NOTES, "notes", "induction.long", LONGEST_NOTES)
                .when(lines.size() > MOST_ACTIONS, "actions", "talk.actions.most", MOST_ACTIONS)
                .when(lines.stream().anyMatch(a -> a.length() > LONGEST_ACTION), "actions", "induction.long", LONGEST_ACTION)
                .when(written.heldOn() != null && written.heldOn().isAfter(today), "heldOn", "induction.day.past")
                .when(written.heldOn() == null && heldOn != null, "heldOn", "talk.held.stays")
                .refuse();
        var before = state;
        notes = text;
        if (!actions.equals(lines)) {
            actions.clear();
            actions.addAll(lines);
        }
        if (written.heldOn() != null) {
            heldOn = written.heldOn();
            state = State.HELD;
        }
        return new InductionMoved("TalkWritten", ENTITY, id, organisationId, before.name(), state.name(), null);
    }

    /** The newcomer would rather talk with somebody else. */
    InductionMoved decline(long instead, LocalDate today, Long organisationId) {
        if (state == State.HELD) {
            throw new RuleBroken(null, "talk.held");
        }
        var before = state;
        state = State.DECLINED;
        withId = instead;
        declinedOn = today;
        return new InductionMoved("TalkDeclined", ENTITY, id, organisationId, before.name(), state.name(), null);
    }

    /** Where it stands on a day. */
    Standing standing(LocalDate dayZero, LocalDate today, int workingDays) {
        return standing(state, heldOn, dayZero.plusDays(offsetDays), today, workingDays);
    }

    static Standing standing(State state, LocalDate heldOn, LocalDate due, LocalDate today, int workingDays) {
        var last = WorkingDays.after(due, workingDays);
        if (heldOn != null) {
            return heldOn.isAfter(last) ? Standing.HELD_LATE : Standing.HELD;
        }
        if (state == State.DECLINED) {
            return Standing.DECLINED;
        }
        if (today.isBefore(due)) {
            return Standing.PLANNED;
        }
        return today.isAfter(last) ? Standing.MISSED : Standing.DUE;
    }

    void forget() {
        notes = "";
        actions.clear();
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

    int offsetDays() {
        return offsetDays;
    }

    Long withId() {
        return withId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String notes() {
        return notes;
    }

    List<String> actions() {
        return List.copyOf(actions);
    }
}
