package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.recruitment.Deciding;
import org.touchstone.shared.web.Messages;

/** Behind recruitment/applicant.xhtml: a candidate by name, for those who may know it. */
@Named
@ViewScoped
public class ApplicantPage implements Serializable {

    @Inject private Deciding deciding;
    @Inject private Messages messages;

    private String application;
    private Deciding.Applicant applicant;
    private boolean changes;
    private String answer;

    public void load() {
        applicant = deciding.applicant(application);
    }

    public String answerReview() {
        return messages.attempt("applicant.review.done", () -> deciding.answerReview(application, changes, answer))
                ? "/recruitment/applicant.xhtml?faces-redirect=true&application=" + application
                : null;
    }

    public Deciding.Applicant getApplicant() {
        return applicant;
    }

    public String getApplication() {
        return application;
    }

    public void setApplication(String application) {
        this.application = application;
    }

    public boolean isChanges() {
        return changes;
    }

    public void setChanges(boolean changes) {
        this.changes = changes;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
