package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.touchstone.recruitment.Application;
import org.touchstone.recruitment.Applying;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Messages;

/** Behind recruitment/answer.xhtml: one criterion a page, kept as one types. */
@Named
@ViewScoped
public class AnswerPage implements Serializable {

    @Inject private Applying applying;
    @Inject private Messages messages;

    private long application;
    private int number;
    private boolean change;
    private Applying.My my;
    private List<Applying.Question> questions;
    private String text;
    private String elsewhere;
    private int version;
    private Instant savedAt;

    public String load() {
        my = applying.my(application);
        if (my.state() != Application.State.DRAFT) {
            return "/recruitment/my-application.xhtml?faces-redirect=true&id=" + application;
        }
        questions = my.questions();
        if (number < 1 || number > questions.size()) {
            // Its own address: a page loaded anew is the same question, also when that has an answer by then.
            return at(questions.stream().filter(q -> !q.isAnswered()).mapToInt(Applying.Question::number).findFirst().orElse(1));
        }
        show(getQuestion());
        text = getQuestion().answer();
        return null;
    }

    private void show(Applying.Question question) {
        version = question.version();
        savedAt = question.savedAt();
    }

    /** While one types; says nothing but when it was saved. Two requests at once keep their order. */
    public synchronized boolean save() {
        return messages.attempt(
                null,
                () -> {
                    var saved = applying.answer(application, getQuestion().criterionId(), text, version);
                    version = saved.version();
                    savedAt = saved.at();
                    elsewhere = null;
                },
                this::meet);
    }

    private void meet(ChangedMeanwhile changed) {
        var theirs = applying.my(application).questions().get(number - 1);
        show(theirs);
        elsewhere = theirs.answer();
        messages.problem(null, Texts.say("answer.elsewhere"));
    }

    public String proceed() {
        if (!save()) {
            return null;
        }
        if (change) {
            return "/recruitment/check-answers.xhtml?faces-redirect=true&application=" + application;
        }
        return number == questions.size()
                ? "/recruitment/contact.xhtml?faces-redirect=true&application=" + application
                : at(number + 1);
    }

    private String at(int question) {
        return "/recruitment/answer.xhtml?faces-redirect=true&application=" + application + "&question=" + question;
    }

    public String later() {
        if (!save()) {
            return null;
        }
        messages.say("answer.later.done");
        return "/recruitment/mine.xhtml?faces-redirect=true";
    }

    public Applying.Question getQuestion() {
        return questions.get(number - 1);
    }

    public String getBack() {
        if (change) {
            return "/recruitment/check-answers?application=" + application;
        }
        return number > 1
                ? "/recruitment/answer?application=" + application + "&question=" + (number - 1)
                : "/recruitment/mine";
    }

    public Applying.My getMy() {
        return my;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public String getElsewhere() {
        return elsewhere;
    }

    public long getApplication() {
        return application;
    }

    public void setApplication(long application) {
        this.application = application;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public boolean isChange() {
        return change;
    }

    public void setChange(boolean change) {
        this.change = change;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
