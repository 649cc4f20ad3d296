package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.recruitment.Application;
import org.touchstone.recruitment.Applying;
import org.touchstone.recruitment.Source;
import org.touchstone.shared.web.Messages;

/** Behind recruitment/contact.xhtml: how the candidate can be reached. */
@Named
@ViewScoped
public class ContactPage implements Serializable {

    @Inject private Applying applying;
    @Inject private Messages messages;

    private long application;
    private boolean change;
    private Applying.My my;
    private String phone;
    private Source source;

    public String load() {
        my = applying.my(application);
        phone = my.phone();
        source = my.source();
        return my.state() == Application.State.DRAFT
                ? null
                : "/recruitment/my-application.xhtml?faces-redirect=true&id=" + application;
    }

    public String proceed() {
        if (!messages.attempt(null, () -> applying.contact(application, phone, source))) {
            return null;
        }
        var next = change ? "check-answers" : "adjustments";
        return "/recruitment/" + next + ".xhtml?faces-redirect=true&application=" + application;
    }

    public String getBack() {
        return change
                ? "/recruitment/check-answers?application=" + application
                : "/recruitment/answer?application=" + application + "&question=" + my.questions().size();
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

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public Source getSource() {
        return source;
    }

    public void setSource(Source source) {
        this.source = source;
    }

    public Source[] getSources() {
        return Source.values();
    }
}
