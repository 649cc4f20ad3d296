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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.touchstone.access.Recording;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.RuleBroken;

/** What somebody wants to reach in a cycle, tied to one to three of the organisation's values (AP-1). */
@Entity
@Table(name = "appraisal_objective")
public class Objective {

    /** What became of it. */
    public enum State {
        OPEN,
        MET,
        PARTLY,
        NOT_MET,
        DROPPED
    }

    static final String ENTITY = "objective";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "appraisal_id", updatable = false)
    private long appraisalId;

    private String words;
    private String aim;
    private String measure;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private boolean development;
    private boolean edi;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private String outcome;

    @ElementCollection
    @CollectionTable(name = "appraisal_objective_value", joinColumns = @JoinColumn(name = "objective_id"))
    @Column(name = "value_id")
    private Set<Long> valueIds = new HashSet<>();

    protected Objective() {} // for JPA

    Objective(long appraisalId, ObjectiveText text) {
        this.appraisalId = appraisalId;
        say(text);
    }

    void write(ObjectiveText text) {
        if (state == State.DROPPED) {
            throw new RuleBroken(null, "objective.dropped-already");
        }
        say(text);
    }

    private void say(ObjectiveText text) {
        words = text.words();
        aim = text.aim().isEmpty() ? null : text.aim();
        measure = text.measure();
        dueOn = text.dueOn();
        development = text.development();
        edi = text.edi();
        valueIds.retainAll(text.valueIds());
        valueIds.addAll(text.valueIds());
    }

    /** Says what became of it; dropping one takes a reason. */
    void settle(State to, String how) {
        new BadInput.Gathering()
                .when(to == null, "state", "objective.state.required")
                .when(to == State.DROPPED && (how == null || how.isBlank()), "outcome", "objective.drop.required")
                .when(how != null && how.strip().length() > ObjectiveText.LONGEST, "outcome", "appraisal.too-long", ObjectiveText.LONGEST)
                .refuse();
        state = to;
        outcome = how == null || how.isBlank() ? null : how.strip();
    }

    void requireSeen(int seen, Recording recording) {
        if (seen != version) {
            throw recording.changedMeanwhile(ENTITY, id);
        }
    }

    boolean isLive() {
        return state != State.DROPPED;
    }

    boolean isDevelopment() {
        return development;
    }

    boolean isEdi() {
        return edi;
    }

    ObjectiveView view() {
        return new ObjectiveView(
                id(), version, appraisalId, words, aim, measure, dueOn, development, edi, state, outcome, valueIds.stream().sorted().toList());
    }

    long id() {
        return id == null ? 0 : id;
    }

    long appraisalId() {
        return appraisalId;
    }
}
