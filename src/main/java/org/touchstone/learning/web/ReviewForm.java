package org.touchstone.learning.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.touchstone.learning.ReviewText;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Conflict;

/** The fields of a review. */
public class ReviewForm implements Serializable {

    private String title;
    private LocalDate happenedOn;
    private String expected;
    private String happened;
    private String difference;
    private String nextTime;

    static ReviewForm of(ReviewText text) {
        var form = new ReviewForm();
        form.title = text.title();
        form.happenedOn = text.happenedOn();
        form.expected = text.expected();
        form.happened = text.happened();
        form.difference = text.difference();
        form.nextTime = text.nextTime();
        return form;
    }

    ReviewText text() {
        return new ReviewText(title, happenedOn, expected, happened, difference, nextTime);
    }

    /** Puts what was written in two windows side by side. */
    Conflict meet(Conflict conflict, ReviewText seen, ReviewText theirs) {
        return conflict
                .part(Texts.say("aar.about"), seen.title(), theirs.title(), stripped(title), t -> title = t)
                .part(Texts.say("aar.expected"), seen.expected(), theirs.expected(), stripped(expected), t -> expected = t)
                .part(Texts.say("aar.happened"), seen.happened(), theirs.happened(), stripped(happened), t -> happened = t)
                .part(Texts.say("aar.difference"), seen.difference(), theirs.difference(), stripped(difference), t -> difference = t)
                .part(Texts.say("aar.next"), seen.nextTime(), theirs.nextTime(), stripped(nextTime), t -> nextTime = t);
    }

    private static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }

    public String getExpected() {
        return expected;
    }

    public void setExpected(String expected) {
        this.expected = expected;
    }

    public String getHappened() {
        return happened;
    }

    public void setHappened(String happened) {
        this.happened = happened;
    }

    public String getDifference() {
        return difference;
    }

    public void setDifference(String difference) {
        this.difference = difference;
    }

    public String getNextTime() {
        return nextTime;
    }

    public void setNextTime(String nextTime) {
        this.nextTime = nextTime;
    }
}
