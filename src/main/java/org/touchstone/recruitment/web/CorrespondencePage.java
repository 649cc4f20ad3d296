package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.recruitment.CandidateMessage.About;
import org.touchstone.recruitment.CandidateMessage.Outcome;
import org.touchstone.recruitment.Corresponding;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Messages;

/** Behind recruitment/correspondence.xhtml: the recruitment team writes with one candidate. */
@Named
@ViewScoped
public class CorrespondencePage implements Serializable {

    @Inject private Corresponding corresponding;
    @Inject private Messages messages;

    private String application;
    private Outcome outcome;
    private String answer;
    private About about;
    private String words;
    private Corresponding.With with;

    public void load() {
        with = corresponding.with(application);
        about = with.needsWait() && !with.questionWaits() ? About.NEEDS : About.QUESTION;
    }

    public String reply() {
        return attempt("messages.sent", () -> corresponding.reply(application, with.version(), about, words));
    }

    public String answerNeeds() {
        return attempt("needs.answered", () -> corresponding.answerNeeds(application, with.version(), outcome, answer));
    }

    public String settle(String conversation) {
        return attempt(
                "messages.settled",
                () -> corresponding.settle(application, with.version(), About.valueOf(conversation)));
    }

    /** When somebody wrote meanwhile their words come into view, and what was typed stays (G-11). */
    private String attempt(String done, Messages.Deed deed) {
        var sent =
                messages.attempt(
                        done,
                        deed,
                        changed -> {
                            with = corresponding.with(application);
                            messages.problem(null, Texts.say("messages.meanwhile", changed.who(), changed.when()));
                        });
        return sent ? "/recruitment/correspondence.xhtml?faces-redirect=true&application=" + application : null;
    }

    public Corresponding.With getWith() {
        return with;
    }

    public About[] getAbouts() {
        return About.values();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public String getApplication() {
        return application;
    }

    public void setApplication(String application) {
        this.application = application;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public About getAbout() {
        return about;
    }

    public void setAbout(About about) {
        this.about = about;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
