package org.touchstone.interviewing.web;

import java.io.Serializable;
import java.util.List;
import org.touchstone.interviewing.Preparing;

/** What could be asked about one value, while somebody chooses. */
public class KitForm implements Serializable {

    /** One question, asked or not. */
    public static class Line implements Serializable {

        private final Preparing.Choice choice;
        private boolean asked;
        private Integer place;
        private Integer minutes;

        Line(Preparing.Choice choice, boolean asked, Integer place, Integer minutes) {
            this.choice = choice;
            this.asked = asked;
            this.place = place;
            this.minutes = minutes;
        }

        public Preparing.Choice getChoice() {
            return choice;
        }

        public boolean isAsked() {
            return asked;
        }

        public void setAsked(boolean asked) {
            this.asked = asked;
        }

        public Integer getPlace() {
            return place;
        }

        public void setPlace(Integer place) {
            this.place = place;
        }

        public Integer getMinutes() {
            return minutes;
        }

        public void setMinutes(Integer minutes) {
            this.minutes = minutes;
        }
    }

    private final Long valueId;
    private final String value;
    private final List<Line> lines;

    KitForm(Long valueId, String value, List<Line> lines) {
        this.valueId = valueId;
        this.value = value;
        this.lines = lines;
    }

    Preparing.Chosen chosen(Line line) {
        return new Preparing.Chosen(line.choice.questionId(), valueId, line.choice.criterionId(), line.minutes);
    }

    public Long getValueId() {
        return valueId;
    }

    public String getValue() {
        return value;
    }

    public List<Line> getLines() {
        return lines;
    }
}
