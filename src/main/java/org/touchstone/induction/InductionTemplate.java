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
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.RuleBroken;

/**
 * What an organisation does for people who begin: for a type of beginning and a role family, or for all. A plan takes a
 * copy, so that a template may change without touching any plan. With all parts switched off it is a checklist.
 */
@Entity
@Table(name = "induction_template")
public class InductionTemplate {

    /** Whether plans made from it count. */
    public enum State {
        IN_USE,
        RETIRED
    }

    /** What plans have beside tasks and people to meet. */
    public record Parts(boolean stages, boolean talks, boolean pulse, boolean buddy) {

        /** Whether nothing but a list is left. */
        public boolean isChecklist() {
            return !stages && !talks && !pulse && !buddy;
        }
    }

    /**
     * What somebody writes.
     *
     * @param type null for all
     * @param family a role family, or null for all
     */
    public record Text(
            String name, TransitionPlan.Type type, String family, Parts parts, List<TemplateTask> tasks, List<TemplateMeeting> meetings, Set<CheckPoint.Kind> talks) {}

    static final String ENTITY = "induction-template";
    private static final int LONGEST = 100;
    private static final int MOST = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "plan_type")
    private TransitionPlan.Type type;

    @Column(name = "role_family")
    private String family;

    private boolean stages;
    private boolean talks;
    private boolean pulse;
    private boolean buddy;

    @Enumerated(EnumType.STRING)
    private State state = State.IN_USE;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "induction_template_task", joinColumns = @JoinColumn(name = "template_id"))
    @OrderColumn(name = "position")
    private List<TemplateTask> tasks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "induction_template_meeting", joinColumns = @JoinColumn(name = "template_id"))
    @OrderColumn(name = "position")
    private List<TemplateMeeting> meetings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "induction_template_talk", joinColumns = @JoinColumn(name = "template_id"))
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private Set<CheckPoint.Kind> kinds = EnumSet.noneOf(CheckPoint.Kind.class);

    protected InductionTemplate() {} // for JPA

    InductionTemplate(long organisationId, Text text, String who, Instant now) {
        this.organisationId = organisationId;
        write(text, who, now);
    }

    /** Only who has seen it as it stands changes it (G-11). */
    void requireVersion(int seen) {
        if (seen != version) {
            throw new ChangedMeanwhile(changedBy, changedAt);
        }
    }

    /** Everything that is wrong with a text, at its fields. */
    static void check(Text text) {
        var gathering =
                new BadInput.Gathering()
                        .when(text.name() == null || text.name().isBlank(), "name", "induction.template.name.required")
                        .when(text.name() != null && text.name().strip().length() > LONGEST, "name", "induction.long", LONGEST)
                        .when(text.family() != null && text.family().strip().length() > LONGEST, "family", "induction.long", LONGEST)
                        .when(text.tasks().size() > MOST, "tasks", "induction.template.most", MOST)
                        .when(text.meetings().size() > MOST, "meetings", "induction.template.most", MOST)
                        .when(text.parts().talks() && text.talks().isEmpty(), "talks", "induction.template.talks.required");
        for (var i = 0; i < text.tasks().size(); i++) {
            text.tasks().get(i).gather(gathering, "tasks[" + i + "].");
        }
        for (var i = 0; i < text.meetings().size(); i++) {
            text.meetings().get(i).gather(gathering, "meetings[" + i + "].");
        }
        gathering.refuse();
    }

    /** Rows stand under their place: the old ones have to be gone before the new ones come. */
    void clear() {
        tasks.clear();
        meetings.clear();
        kinds.clear();
    }

    final InductionMoved write(Text text, String who, Instant now) {
        check(text);
        name = text.name().strip();
        type = text.type();
        family = text.family() == null || text.family().isBlank() ? null : text.family().strip();
        stages = text.parts().stages();
        talks = text.parts().talks();
        pulse = text.parts().pulse();
        buddy = text.parts().buddy();
        tasks.addAll(text.tasks());
        meetings.addAll(text.meetings());
        if (talks) {
            kinds.addAll(text.talks());
        }
        changed(who, now);
        return kept(id == null ? "InductionTemplateMade" : "InductionTemplateChanged");
    }

    /** New plans are made from it no more, or again; plans that took it keep what they took. */
    InductionMoved stands(State to, String who, Instant now) {
        if (state == to) {
            throw new RuleBroken(null, "induction.template.same-state");
        }
        state = to;
        changed(who, now);
        return kept(to == State.RETIRED ? "InductionTemplateRetired" : "InductionTemplateRestored");
    }

    InductionMoved kept(String what) {
        return new InductionMoved(what, ENTITY, id == null ? 0 : id, organisationId, null, name, null);
    }

    private void changed(String who, Instant now) {
        changedBy = who;
        changedAt = now;
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    long organisationId() {
        return organisationId;
    }

    String name() {
        return name;
    }

    TransitionPlan.Type type() {
        return type;
    }

    String family() {
        return family;
    }

    Parts parts() {
        return new Parts(stages, talks, pulse, buddy);
    }

    State state() {
        return state;
    }

    List<TemplateTask> tasks() {
        return List.copyOf(tasks);
    }

    List<TemplateMeeting> meetings() {
        return List.copyOf(meetings);
    }

    Set<CheckPoint.Kind> talks() {
        return kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
    }
}
