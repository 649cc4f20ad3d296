package org.touchstone.appraisal;

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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.RuleBroken;

/**
 * A round of appraisals at an organisation, most often a year. HR writes it and opens it; opening gives everybody who is
 * employed one appraisal, in the background and however often it is begun again.
 */
@Entity
@Table(name = "appraisal_cycle")
public class AppraisalCycle {

    /** From the first words to the end. */
    public enum State {
        DRAFT,
        OPENING,
        OPEN,
        CLOSED
    }

    static final String ENTITY = "appraisal-cycle";
    static final int LONGEST_NAME = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    private String name;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "rating_mode")
    private RatingMode mode;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private long people;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "appraisal_cycle_value", joinColumns = @JoinColumn(name = "cycle_id"))
    @MapKeyColumn(name = "value_id")
    @Column(name = "position")
    private Map<Long, Integer> values = new HashMap<>();

    protected AppraisalCycle() {} // for JPA

    /** @param valueIds the values that it goes by, in their order */
    AppraisalCycle(long organisationId, String name, LocalDate startsOn, LocalDate endsOn, RatingMode mode, List<Long> valueIds, String by, Instant now) {
        new BadInput.Gathering()
                .when(name == null || name.isBlank(), "name", "cycle.name.required")
                .when(name != null && name.strip().length() > LONGEST_NAME, "name", "appraisal.too-long", LONGEST_NAME)
                .when(startsOn == null, "startsOn", "cycle.starts.required")
                .when(endsOn == null || startsOn != null && !endsOn.isAfter(startsOn), "endsOn", "cycle.ends.required")
                .refuse();
        this.organisationId = organisationId;
        this.name = name.strip();
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.mode = mode;
        for (var valueId : valueIds) {
            values.put(valueId, values.size());
        }
        changed(by, now);
    }

    AppraisalMoved written() {
        return event("AppraisalCycleWritten", null, state);
    }

    /** Begins to open it; begun again it goes on where it was (G-12), and later gives those theirs who have come since. */
    AppraisalMoved open(long toOpen, String by, Instant now) {
        if (state == State.CLOSED) {
            throw new RuleBroken(null, "cycle.not-open");
        }
        var from = state;
        people = toOpen;
        state = State.OPENING;
        changed(by, now);
        return event("AppraisalCycleOpening", from, state);
    }

    /** Everybody has theirs. */
    AppraisalMoved opened(long all, Instant now) {
        people = all;
        state = State.OPEN;
        openedAt = now;
        return event("AppraisalCycleOpened", State.OPENING, state);
    }

    AppraisalMoved close(String by, Instant now) {
        if (state != State.OPEN) {
            throw new RuleBroken(null, "cycle.not-open");
        }
        state = State.CLOSED;
        changed(by, now);
        return event("AppraisalCycleClosed", State.OPEN, state);
    }

    void requireOpen() {
        if (state == State.DRAFT || state == State.CLOSED) {
            throw new RuleBroken(null, "cycle.not-open");
        }
    }

    boolean isOpening() {
        return state == State.OPENING;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    private AppraisalMoved event(String what, State from, State to) {
        return new AppraisalMoved(what, ENTITY, id(), organisationId, from == null ? null : from.name(), to.name(), null);
    }

    private void changed(String by, Instant now) {
        changedBy = by;
        changedAt = now;
    }

    /** The values that it goes by, in their order. */
    List<Long> valueIds() {
        return values.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList();
    }

    long id() {
        return id == null ? 0 : id;
    }

    long organisationId() {
        return organisationId;
    }

    String name() {
        return name;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    RatingMode mode() {
        return mode;
    }

    State state() {
        return state;
    }

    long people() {
        return people;
    }
}
