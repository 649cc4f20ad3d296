package org.touchstone.assessing.web;

import java.io.Serializable;
import java.util.Objects;
import org.touchstone.assessing.Centre;
import org.touchstone.shared.Texts;
import org.touchstone.shared.TypedDay;
import org.touchstone.shared.TypedTime;

/** When and how, while it is written; numbers and times as they are typed. */
public class PlanForm implements Serializable {

    private String day;
    private String starts = "09:00";
    private String ends = "17:00";
    private Integer changeover = 10;
    private Integer pauseAfter = 2;
    private Integer pauseMinutes = 30;
    private Integer watched = 2;

    void take(Centre.Plan plan) {
        day = Objects.toString(plan.day(), null);
        starts = Objects.toString(plan.starts(), null);
        ends = Objects.toString(plan.ends(), null);
        changeover = plan.changeover();
        pauseAfter = plan.pauseAfter();
        pauseMinutes = plan.pauseMinutes();
        watched = plan.watched();
    }

    /** What cannot be read is as good as not typed: the service names the field. */
    Centre.Plan plan() {
        return new Centre.Plan(TypedDay.orNothing(day), TypedTime.orNothing(starts), TypedTime.orNothing(ends), changeover, pauseAfter, pauseMinutes, watched);
    }

    /** When and how, as people read it. */
    static String words(Centre.Plan plan) {
        return Texts.say("centre.when.words", plan.day(), plan.starts(), plan.ends(), plan.changeover(), plan.pauseAfter(), plan.pauseMinutes(), plan.watched());
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
