package org.touchstone.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.ChoosingPassword;
import org.touchstone.shared.Texts;
import org.touchstone.shared.TooManyTries;
import org.touchstone.shared.web.Messages;

/** Behind welcome/forgotten.xhtml. Says the same whether there is an account or not. */
@Named
@RequestScoped
public class ForgottenPage {

    @Inject private ChoosingPassword choosing;
    @Inject private Messages messages;

    @Inject
    @ConfigProperty(name = "touchstone.forgotten-minutes")
    private int minutes;

    private String email;
    private boolean sent;

    public void send() {
        try {
            choosing.forgotten(email);
            sent = true;
        } catch (TooManyTries tooMany) {
            messages.problem("email", Texts.say("forgotten.too-many", tooMany.minutes()));
        }
    }

    public boolean isSent() {
        return sent;
    }

    public int getMinutes() {
        return minutes;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
