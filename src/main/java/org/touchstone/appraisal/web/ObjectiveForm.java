package org.touchstone.appraisal.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.touchstone.appraisal.Objective;
import org.touchstone.appraisal.ObjectiveText;
import org.touchstone.appraisal.ObjectiveView;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Conflict;

/** The fields of an objective. */
public class ObjectiveForm implements Serializable {

    private String words;
    private String aim;
    private String measure;
    private LocalDate dueOn;
    private boolean development;
    private boolean edi;
    private List<Long> valueIds = new ArrayList<>();
    private String stateName;
    private String outcome;

    void read(ObjectiveView one) {
        words = one.words();
        aim = one.aim();
        measure = one.measure();
        dueOn = one.dueOn();
        development = one.development();
        edi = one.edi();
        valueIds = new ArrayList<>(one.valueIds());
        stateName = one.state().name();
        outcome = one.outcome();
    }

    ObjectiveText text() {
        return new ObjectiveText(words, aim, measure, dueOn, development, edi, valueIds);
    }

    Objective.State state() {
        return stateName == null || stateName.isBlank() ? null : Objective.State.valueOf(stateName);
    }

    /** Puts what was written in two tabs side by side. */
    Conflict meet(Conflict conflict, ObjectiveView seen, ObjectiveView theirs) {
        return conflict
                .part(Texts.say("objective.words"), text(seen.words()), text(theirs.words()), text(words), t -> words = t)
                .part(Texts.say("objective.aim"), text(seen.aim()), text(theirs.aim()), text(aim), t -> aim = t)
                .part(Texts.say("objective.measure"), text(seen.measure()), text(theirs.measure()), text(measure), t -> measure = t);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAim() {
        return aim;
    }

    public void setAim(String aim) {
        this.aim = aim;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public boolean isDevelopment() {
        return development;
    }

    public void setDevelopment(boolean development) {
        this.development = development;
    }

    public boolean isEdi() {
        return edi;
    }

    public void setEdi(boolean edi) {
        this.edi = edi;
    }

    public List<Long> getValueIds() {
        return valueIds;
    }

    public void setValueIds(List<Long> valueIds) {
        this.valueIds = valueIds;
    }

    public String getStateName() {
        return stateName;
    }

    public void setStateName(String stateName) {
        this.stateName = stateName;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
