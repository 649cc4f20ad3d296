package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.touchstone.recruitment.Application;
import org.touchstone.recruitment.Applying;
import org.touchstone.recruitment.Corresponding;
import org.touchstone.recruitment.Listening;
import org.touchstone.shared.web.Messages;

/** Behind recruitment/my-application.xhtml: what I sent, what has happened, what happens next. */
@Named
@ViewScoped
public class MyApplicationPage implements Serializable {

    private static final List<Integer> SCORES = List.of(5, 4, 3, 2, 1);

    @Inject private Applying applying;
    @Inject private Listening listening;
    @Inject private Corresponding corresponding;
    @Inject private Messages messages;

    private long id;
    private Applying.My my;
    private Listening.Question question;
    private Integer score;
    private String remark;
    private Corresponding.Mine letters;
    private String reason;
    private String why;

    public String load() {
        my = applying.my(id);
        question = listening.question(id);
        letters = corresponding.mine(id);
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

    public String answer() {
        return messages.attempt("treated.done", () -> listening.answer(id, score, remark)) ? here() : null;
    }

    public String skip() {
        return messages.attempt("treated.skipped", () -> listening.skip(id)) ? here() : null;
    }

    private String here() {
        return "/recruitment/my-application.xhtml?faces-redirect=true&id=" + id;
    }

    public Applying.My getMy() {
        return my;
    }

    public Listening.Question getQuestion() {
        return question;
    }

    /** From very fairly and kindly to not at all. */
    public List<Integer> getScores() {
        return SCORES;
    }

    public Integer getScore() {
        return score;
    }

    public void setScore(Integer score) {
        this.score = score;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public Corresponding.Mine getLetters() {
        return letters;
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
