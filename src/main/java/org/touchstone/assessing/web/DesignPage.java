package org.touchstone.assessing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.touchstone.assessing.Arranging;
import org.touchstone.assessing.Exercise;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Conflict;
import org.touchstone.shared.web.Messages;

/** Behind assessing/design.xhtml: what is done at an assessment centre, and which values each exercise shows. */
@Named
@ViewScoped
public class DesignPage implements Serializable {

    @Inject private Arranging arranging;
    @Inject private Messages messages;

    private long stage;
    private Arranging.CentreView centre;
    private final PlanForm plan = new PlanForm();
    private List<ExerciseForm> exercises;
    private Integer added;
    private List<String> gaps = List.of();
    private Conflict conflict;

    public void load() {
        centre = arranging.toDesign(stage);
        take(sketches(centre));
        if (centre.isDesigned()) {
            plan.take(centre.plan());
        } else {
            exercises.clear();
            for (var kind : List.of(Exercise.Kind.GROUP_DISCUSSION, Exercise.Kind.IN_TRAY, Exercise.Kind.ROLE_PLAY, Exercise.Kind.INTERVIEW)) {
                exercises.add(usual(kind));
            }
        }
    }

    private void take(List<Exercise.Sketch> sketches) {
        exercises = new ArrayList<>(sketches.stream().map(ExerciseForm::of).toList());
    }

    /** One more exercise, at the end; the keyboard goes there. */
    public void add() {
        added = exercises.size();
        exercises.add(new ExerciseForm());
    }

    public boolean isMayAdd() {
        return exercises.size() < Arranging.MOST_EXERCISES;
    }

    /** The place of the exercise that was just added. */
    public Integer getAdded() {
        return added;
    }

    private static List<Exercise.Sketch> sketches(Arranging.CentreView of) {
        return of.exercises().stream().map(e -> ExerciseForm.of(e).sketch()).toList();
    }

    private static ExerciseForm usual(Exercise.Kind kind) {
        return ExerciseForm.usual(
                kind,
                Texts.say("exercise.kind." + kind),
                Texts.say("exercise.usual." + kind),
                Integer.valueOf(Texts.say("exercise.usual.minutes." + kind)),
                Integer.valueOf(Texts.say("exercise.usual.seats." + kind)));
    }

    public String save() {
        exercises.sort(Comparator.comparing((ExerciseForm e) -> !e.isNamed())); // those left out go to the end
        conflict = null;
        added = null;
        if (messages.attempt("centre.designed", () -> arranging.design(stage, centre.version(), plan.plan(), named()), this::meet)) {
            return "/assessing/centre.xhtml?faces-redirect=true&stage=" + stage;
        }
        gaps = arranging.gaps(stage, named());
        return null;
    }

    private List<Exercise.Sketch> named() {
        return exercises.stream().filter(ExerciseForm::isNamed).map(ExerciseForm::sketch).toList();
    }

    private void meet(ChangedMeanwhile changed) {
        var theirs = arranging.toDesign(stage);
        conflict =
                new Conflict(changed)
                        .part(Texts.say("centre.when"), centre.plan(), theirs.plan(), plan.plan(), PlanForm::words, plan::take)
                        .part(Texts.say("centre.exercises"), sketches(centre), sketches(theirs), named(), this::words, this::take);
        centre = theirs;
    }

    private String words(List<Exercise.Sketch> sketches) {
        var names = centre.values().stream().collect(Collectors.toMap(Arranging.Value::id, Arranging.Value::name));
        return sketches.stream()
                .map(
                        s ->
                                Texts.say(
                                        "centre.exercise.words",
                                        s.name(),
                                        s.room(),
                                        s.minutes(),
                                        s.seats(),
                                        s.values().stream().map(names::get).collect(Collectors.joining(", ")),
                                        s.brief()))
                .collect(Collectors.joining("\n"));
    }

    public Conflict getConflict() {
        return conflict;
    }

    public Arranging.CentreView getCentre() {
        return centre;
    }

    public PlanForm getPlan() {
        return plan;
    }

    public List<ExerciseForm> getExercises() {
        return exercises;
    }

    public List<String> getGaps() {
        return gaps;
    }

    public long getStage() {
        return stage;
    }

    public void setStage(long stage) {
        this.stage = stage;
    }
}
