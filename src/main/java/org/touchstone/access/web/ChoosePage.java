package org.touchstone.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.access.ChoosingPassword;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.web.Messages;

/** Behind welcome/password.xhtml: opening the link uses nothing up, since programs open links too; choosing does. */
@Named
@ViewScoped
public class ChoosePage implements Serializable {

    @Inject private ChoosingPassword choosing;
    @Inject private Messages messages;
    private String link;
    private String email;
    private String password;

    public void load() {
        email = link == null ? null : choosing.addressOf(link).orElse(null);
    }

    public String choose() {
        try {
            var done = messages.attempt("choose.done", () -> choosing.byLink(link, password));
            return done ? "/sign-in?faces-redirect=true" : null;
        } catch (NotFound gone) {
            email = null;
            return null;
        }
    }

    public boolean isUsable() {
        return email != null;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String ignored) {
        // The field only shows the address to a password manager.
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
