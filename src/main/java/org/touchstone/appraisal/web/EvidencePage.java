package org.touchstone.appraisal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.appraisal.AppraisalView;
import org.touchstone.appraisal.Evidencing;
import org.touchstone.shared.web.Messages;

/** Behind the part of both pages of an appraisal in which the two say what they saw, and ask others. */
@Named
@ViewScoped
public class EvidencePage implements Serializable {

    @Inject private Evidencing evidencing;
    @Inject private Messages messages;
    private EvidenceForm form = new EvidenceForm();
    private String email;

    public String add(AppraisalView one) {
        return done(one, "evidence.added", () -> evidencing.add(one.id(), form.text()));
    }

    public String ask(AppraisalView one) {
        return done(one, "evidence.asked", () -> evidencing.ask(one.id(), email));
    }

    public String takeBack(AppraisalView one, long evidence) {
        return done(one, "evidence.taken-back", () -> evidencing.takeBack(one.id(), evidence));
    }

    private String done(AppraisalView one, String said, Messages.Deed deed) {
        return messages.attempt(said, deed) ? "/appraisal/" + (one.isMine() ? "my-year" : "appraisal") + ".xhtml?faces-redirect=true&id=" + one.id() : null;
    }

    public EvidenceForm getForm() {
        return form;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
