package org.touchstone.checkins.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.touchstone.checkins.Talking;
import org.touchstone.people.PersonRow;
import org.touchstone.shared.TypedTime;
import org.touchstone.shared.web.Messages;

/** Behind checkins/plan.xhtml: finding the time for a talk, a new one or one that is there. */
@Named
@ViewScoped
public class PlanTalkPage implements Serializable {

    @Inject private Talking talking;
    @Inject private Messages messages;
    private Long person;
    private Long talk;
    private String with;
    private LocalDate day;
    private String time;

    public void load() {
        if (talk != null) {
            var view = talking.talk(talk);
            with = view.mine() ? view.manager() : view.person();
        } else {
            with = person == null ? talking.manager().map(PersonRow::name).orElse(null) : talking.managed(person).name();
        }
    }

    public String plan() {
        return messages.attempt("my-time.planned", this::find) ? "/checkins/talk.xhtml?faces-redirect=true&id=" + talk : null;
    }

    private void find() {
        var at = TypedTime.of("time", time);
        if (talk == null) {
            talk = talking.plan(person, day, at);
        } else {
            talking.move(talk, day, at);
        }
    }

    public String getWith() {
        return with;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public Long getTalk() {
        return talk;
    }

    public void setTalk(Long talk) {
        this.talk = talk;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }
}
