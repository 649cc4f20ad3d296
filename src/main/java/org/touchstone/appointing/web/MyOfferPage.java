package org.touchstone.appointing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.appointing.Answering;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Messages;

/** Behind appointing/offer.xhtml: a candidate reads an offer, answers it, and sees what is still needed. */
@Named
@ViewScoped
public class MyOfferPage implements Serializable {

    @Inject private Answering answering;
    @Inject private Messages messages;

    private long application;
    private Answering.Mine mine;
    private String reason;

    public void load() {
        mine = answering.mine(application);
    }

    public String accept() {
        return go("offer.accepted", () -> answering.accept(application, mine.offer().version()));
    }

    public String decline() {
        return go("offer.declined", () -> answering.decline(application, reason));
    }

    /** Shows the offer as it is by now: nobody takes what they have not read. */
    private void readAnew() {
        load();
        messages.problem(null, Texts.say("my-offer.changed"));
    }

    private String go(String done, Messages.Deed deed) {
        return messages.attempt(done, deed, changed -> readAnew()) ? "/appointing/offer.xhtml?faces-redirect=true&application=" + application : null;
    }

    public Answering.Mine getMine() {
        return mine;
    }

    public long getApplication() {
        return application;
    }

    public void setApplication(long application) {
        this.application = application;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
