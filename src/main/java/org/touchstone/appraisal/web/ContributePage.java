package org.touchstone.appraisal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.appraisal.Evidencing;
import org.touchstone.shared.web.Messages;

/** Behind appraisal/contribute.xhtml: saying what I have seen of a colleague who is asked about. */
@Named
@ViewScoped
public class ContributePage implements Serializable {

    private static final String DONE = "/appraisal/team.xhtml?faces-redirect=true";

    @Inject private Evidencing evidencing;
    @Inject private Messages messages;
    private long request;
    private Evidencing.Asked asked;
    private EvidenceForm form = new EvidenceForm();

    public void load() {
        asked = evidencing.asked(request);
    }

    public String answer() {
        return messages.attempt("evidence.thanks", () -> evidencing.answer(request, form.text())) ? DONE : null;
    }

    public String decline() {
        return messages.attempt("evidence.declined", () -> evidencing.decline(request)) ? DONE : null;
    }

    public Evidencing.Asked getAsked() {
        return asked;
    }

    public EvidenceForm getForm() {
        return form;
    }

    public long getRequest() {
        return request;
    }

    public void setRequest(long request) {
        this.request = request;
    }
}
