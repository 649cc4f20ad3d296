package org.touchstone.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
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

    @Inject
    @ConfigProperty(name = "touchstone.mail.host")
    private Optional<String> mailHost;

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

    /** Whether a link can reach anybody. */
    public boolean isMail() {
        return mailHost.filter(host -> !host.isBlank()).isPresent();
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
