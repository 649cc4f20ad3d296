package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.recruitment.Application;
import org.touchstone.recruitment.Applying;
import org.touchstone.shared.web.Messages;

/** Behind recruitment/adjustments.xhtml: what the candidate needs, and the interview scheme (VR-13). */
@Named
@ViewScoped
public class AdjustmentsPage implements Serializable {

    @Inject private Applying applying;
    @Inject private Messages messages;

    private long application;
    private boolean change;
    private Applying.My my;
    private String adjustments;
    private boolean scheme;

    public void load() {
        my = applying.my(application);
        adjustments = my.adjustments();
        scheme = my.schemeAsked();
    }

    public String proceed() {
        var done = isDraft() ? null : "adjustments.done";
        if (!messages.attempt(done, () -> applying.adjust(application, adjustments, scheme))) {
            return null;
        }
        return isDraft()
                ? "/recruitment/check-answers.xhtml?faces-redirect=true&application=" + application
                : "/recruitment/my-application.xhtml?faces-redirect=true&id=" + application;
    }

    private boolean isDraft() {
        return my.state() == Application.State.DRAFT;
    }

    public String getBack() {
        if (!isDraft()) {
            return "/recruitment/my-application?id=" + application;
        }
        return "/recruitment/" + (change ? "check-answers" : "contact") + "?application=" + application;
    }

    public Applying.My getMy() {
        return my;
    }

    public long getApplication() {
        return application;
    }

    public void setApplication(long application) {
        this.application = application;
    }

    public boolean isChange() {
        return change;
    }

    public void setChange(boolean change) {
        this.change = change;
    }

    public String getAdjustments() {
        return adjustments;
    }

    public void setAdjustments(String adjustments) {
        this.adjustments = adjustments;
    }

    public boolean isScheme() {
        return scheme;
    }

    public void setScheme(boolean scheme) {
        this.scheme = scheme;
    }
}
