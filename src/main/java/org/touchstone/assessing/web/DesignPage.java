package org.touchstone.assessing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.touchstone.assessing.Arranging;
import org.touchstone.assessing.Centre;
import org.touchstone.assessing.Exercise;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Messages;

/** Behind assessing/design.xhtml: what is done at an assessment centre, and which values each exercise shows. */
@Named
@ViewScoped
public class DesignPage implements Serializable {

    private static final int LINES = 6;
    private static final int SPARE = 2;

    /** When and how, while it is written; numbers and times as they are typed. */
    public static class PlanForm implements Serializable {

        private String day;
        private String starts = "09:00";
        private String ends = "17:00";
        private Integer changeover = 10;
        private Integer pauseAfter = 2;
        private Integer pauseMinutes = 30;
        private Integer watched = 2;

        private void take(Centre.Plan plan) {
            day = plan.day().toString();
            starts = plan.starts().toString();
            ends = plan.ends().toString();
            changeover = plan.changeover();
            pauseAfter = plan.pauseAfter();
            pauseMinutes = plan.pauseMinutes();
            watched = plan.watched();
        }

        /** What cannot be read is as good as not typed: the service names the field. */
        private Centre.Plan plan() {
            return new Centre.Plan(date(day), time(starts), time(ends), changeover, pauseAfter, pauseMinutes, watched);
        }

        private static LocalDate date(String typed) {
            try {
                return typed == null ? null : LocalDate.parse(typed.strip());
            } catch (DateTimeException e) {
                return null;
            }
        }

        private static LocalTime time(String typed) {
            try {
                return typed == null ? null : LocalTime.parse(typed.strip());
            } catch (DateTimeException e) {
                return null;
            }
        }

        public String getDay() {
            return day;
        }

        public void setDay(String day) {
            this.day = day;
        }

        public String getStarts() {
            return starts;
        }

        public void setStarts(String starts) {
            this.starts = starts;
        }

        public String getEnds() {
            return ends;
        }

        public void setEnds(String ends) {
            this.ends = ends;
        }

        public Integer getChangeover() {
            return changeover;
        }

        public void setChangeover(Integer changeover) {
            this.changeover = changeover;
        }

        public Integer getPauseAfter() {
            return pauseAfter;
        }

        public void setPauseAfter(Integer pauseAfter) {
            this.pauseAfter = pauseAfter;
        }

        public Integer getPauseMinutes() {
            return pauseMinutes;
        }

        public void setPauseMinutes(Integer pauseMinutes) {
            this.pauseMinutes = pauseMinutes;
        }

        public Integer getWatched() {
            return watched;
        }

        public void setWatched(Integer watched) {
            this.watched = watched;
        }
    }

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
