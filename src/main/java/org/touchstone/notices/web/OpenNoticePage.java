package org.touchstone.notices.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.touchstone.notices.Receiving;

/** Behind notices/open.xhtml: marks a notice as read and leads to what it is about. */
@Named
@RequestScoped
public class OpenNoticePage {

    private static final String INBOX = "/notices/inbox";

    @Inject private Receiving receiving;
    private long id;
    private boolean stay;

    public void open() throws IOException {
        var link = receiving.read(id).filter(to -> !stay).orElse(INBOX);
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + link);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public boolean isStay() {
        return stay;
    }

    public void setStay(boolean stay) {
        this.stay = stay;
    }
}
