package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import jakarta.faces.context.FacesContext;
import org.touchstone.recruitment.Application;
import org.touchstone.notices.Notifying;
import org.touchstone.recruitment.Applying;
import org.touchstone.shared.web.Messages;

/** Behind recruitment/check-answers.xhtml: everything once more, then off it goes. */
@Named
@ViewScoped
public class CheckAnswersPage implements Serializable {

    @Inject private Applying applying;
    @Inject private Notifying notifying;
    @Inject private Messages messages;

    private long application;
    private Applying.My my;

    public String load() {
        my = applying.my(application);
        return my.state() == Application.State.DRAFT
                ? null
                : "/recruitment/my-application.xhtml?faces-redirect=true&id=" + application;
    }

    /** Sends it, then leads to the page of the fairness module that asks who the person says they are. */
    public void submit() throws IOException {
        if (messages.attempt(null, () -> applying.submit(application))) {
            messages.say(notifying.sendsMail() ? "check.sent" : "check.sent.here", my.title(), my.email());
            var external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + "/fairness/monitoring?application=" + application);
        }
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
}
