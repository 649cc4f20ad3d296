package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.recruitment.Application;
import org.touchstone.recruitment.Applying;
import org.touchstone.shared.web.Messages;

/** Behind recruitment/my-application.xhtml: what I sent, what has happened, what happens next. */
@Named
@ViewScoped
public class MyApplicationPage implements Serializable {

    @Inject private Applying applying;
    @Inject private Messages messages;

    private long id;
    private Applying.My my;
    private String reason;
    private String why;

    public String load() {
        my = applying.my(id);
        return my.state() == Application.State.DRAFT
                ? "/recruitment/check-answers.xhtml?faces-redirect=true&application=" + id
                : null;
    }

    public String withdraw() {
        return messages.attempt("my.withdraw.done", () -> applying.withdraw(id, why)) ? here() : null;
    }

    public String askReview() {
        return messages.attempt("my.review.done", () -> applying.askReview(id, reason)) ? here() : null;
    }

    private String here() {
        return "/recruitment/my-application.xhtml?faces-redirect=true&id=" + id;
    }

    public Applying.My getMy() {
        return my;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
