package org.touchstone.privacy.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.privacy.DecidingErasure;
import org.touchstone.shared.web.Messages;

/** Behind privacy/erasure.xhtml: answering somebody who asks to be forgotten. */
@Named
@ViewScoped
public class ErasurePage implements Serializable {

    private static final String LIST = "/privacy/erasures.xhtml?faces-redirect=true";

    @Inject private DecidingErasure deciding;
    @Inject private Messages messages;
    private long id;
    private DecidingErasure.View request;
    private String reason;

    public void load() {
        request = deciding.request(id);
    }

    public String grant() {
        return messages.attempt("erasure.granted", () -> deciding.grant(id)) ? LIST : null;
    }

    public String refuse() {
        return messages.attempt("erasure.refused", () -> deciding.refuse(id, reason)) ? LIST : null;
    }

    public DecidingErasure.View getRequest() {
        return request;
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
