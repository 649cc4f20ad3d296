package org.touchstone.assessing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.touchstone.assessing.Arranging;
import org.touchstone.assessing.Exercise;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Messages;

/** Behind assessing/design.xhtml: what is done at an assessment centre, and which values each exercise shows. */
@Named
@ViewScoped
public class DesignPage implements Serializable {

    private static final int LINES = 6;
    private static final int SPARE = 2;

    @Inject private Arranging arranging;
    @Inject private Messages messages;

    private long stage;
    private Arranging.CentreView centre;
    private final PlanForm plan = new PlanForm();
    private List<ExerciseForm> exercises;
    private List<String> gaps = List.of();

    public void load() {
        centre = arranging.toDesign(stage);
        exercises = new ArrayList<>(centre.exercises().stream().map(ExerciseForm::of).toList());
        if (centre.isDesigned()) {
            plan.take(centre.plan());
        } else {
            for (var kind : List.of(Exercise.Kind.GROUP_DISCUSSION, Exercise.Kind.IN_TRAY, Exercise.Kind.ROLE_PLAY, Exercise.Kind.INTERVIEW)) {
                exercises.add(usual(kind));
            }
        }
        for (var spare = 0; spare < SPARE || exercises.size() < LINES; spare++) {
            exercises.add(new ExerciseForm());
        }
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
        var sketches = exercises.stream().filter(ExerciseForm::isNamed).map(ExerciseForm::sketch).toList();
        if (messages.attempt("centre.designed", () -> arranging.design(stage, centre.version(), plan.plan(), sketches))) {
            return "/assessing/centre.xhtml?faces-redirect=true&stage=" + stage;
        }
        gaps = arranging.gaps(stage, sketches);
        return null;
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
