package org.touchstone.checkins.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.touchstone.checkins.TalkTopic;

/** The fields with which the two add to a My Time. */
public class TalkForm implements Serializable {

    private String topicName;
    private String words;
    private String action;
    private Long owner;
    private LocalDate dueOn;
    private LocalDate heldOn;

    TalkTopic.Kind topic() {
        return topicName == null || topicName.isBlank() ? null : TalkTopic.Kind.valueOf(topicName);
    }

    public String getTopicName() {
        return topicName;
    }

    public void setTopicName(String topicName) {
        this.topicName = topicName;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public Long getOwner() {
        return owner;
    }

    public void setOwner(Long owner) {
        this.owner = owner;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }
}
