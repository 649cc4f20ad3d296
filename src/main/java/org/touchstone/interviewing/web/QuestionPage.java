package org.touchstone.interviewing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.interviewing.QuestionView;
import org.touchstone.interviewing.Questioning;
import org.touchstone.shared.web.Messages;

/** Behind interviewing/question.xhtml: one question in full. */
@Named
@ViewScoped
public class QuestionPage implements Serializable {

    @Inject private Questioning questioning;
    @Inject private Messages messages;

    private long id;
    private QuestionView question;
    private String reason;

    public void load() {
        question = questioning.question(id);
    }

    public String retire() {
        return messages.attempt("question.retired.done", () -> questioning.retire(id, question.version(), reason))
                ? "/interviewing/questions.xhtml?faces-redirect=true&organisation=" + question.organisationId()
                : null;
    }

    public QuestionView getQuestion() {
        return question;
    }

    /** Whether the reader may make it a question of their own organisation. */
    public boolean isMayTakeOver() {
        return question.organisationId() == null
                && questioning.organisations().keySet().stream().anyMatch(questioning::mayWrite);
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
}
