package org.touchstone.recruitment.web;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.touchstone.recruitment.Criterion;
import org.touchstone.recruitment.PlannedStage;
import org.touchstone.recruitment.Stage;
import org.touchstone.recruitment.StageBrief;
import org.touchstone.recruitment.StageMessage;

/** A stage of a plan while it is written. */
public class StageForm implements Serializable {

    private String name;
    private Stage.Kind kind;
    private Stage.ScoredBy scoredBy;
    private Integer days;
    private Collection<String> looksAt = new TreeSet<>();
    private Collection<String> values = new TreeSet<>();
    private String enteredSubject;
    private String enteredBody;
    private String leftSubject;
    private String leftBody;

    static StageForm empty() {
        return new StageForm();
    }

    static StageForm of(PlannedStage planned) {
        var form = new StageForm();
        form.name = planned.name();
        form.kind = planned.kind();
        form.scoredBy = planned.scoredBy();
        form.days = planned.targetDays();
        planned.brief().looksAt().forEach(place -> form.looksAt.add(place.name()));
        form.values.addAll(planned.brief().values());
        form.enteredSubject = planned.brief().entered().subject();
        form.enteredBody = planned.brief().entered().body();
        form.leftSubject = planned.brief().left().subject();
        form.leftBody = planned.brief().left().body();
        return form;
    }

    PlannedStage planned() {
        return new PlannedStage(
                name,
                kind,
                scoredBy,
                days == null ? 0 : days,
                new StageBrief(
                        looksAt.stream().map(Criterion.AssessedAt::valueOf).toList(), List.copyOf(values), getEntered(), getLeft()));
    }

    public StageMessage getEntered() {
        return new StageMessage(enteredSubject, enteredBody);
    }

    public StageMessage getLeft() {
        return new StageMessage(leftSubject, leftBody);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Stage.Kind getKind() {
        return kind;
    }

    public void setKind(Stage.Kind kind) {
        this.kind = kind;
    }

    public Stage.ScoredBy getScoredBy() {
        return scoredBy;
    }

    public void setScoredBy(Stage.ScoredBy scoredBy) {
        this.scoredBy = scoredBy;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    /** Whether it says what it looks at. */
    public boolean isNarrowed() {
        return !looksAt.isEmpty() || !values.isEmpty();
    }

    public Collection<String> getLooksAt() {
        return looksAt;
    }

    public void setLooksAt(Collection<String> looksAt) {
        this.looksAt = looksAt;
    }

    public Collection<String> getValues() {
        return values;
    }

    public void setValues(Collection<String> values) {
        this.values = values;
    }

    public String getEnteredSubject() {
        return enteredSubject;
    }

    public void setEnteredSubject(String enteredSubject) {
        this.enteredSubject = enteredSubject;
    }

    public String getEnteredBody() {
        return enteredBody;
    }

    public void setEnteredBody(String enteredBody) {
        this.enteredBody = enteredBody;
    }

    public String getLeftSubject() {
        return leftSubject;
    }

    public void setLeftSubject(String leftSubject) {
        this.leftSubject = leftSubject;
    }

    public String getLeftBody() {
        return leftBody;
    }

    public void setLeftBody(String leftBody) {
        this.leftBody = leftBody;
    }
}
