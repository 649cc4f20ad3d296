package org.touchstone.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.touchstone.access.Caller;
import org.touchstone.access.ChoosingPassword;
import org.touchstone.access.Sessions;
import org.touchstone.shared.Texts;
import org.touchstone.shared.TooManyTries;
import org.touchstone.shared.web.Messages;

/** Behind access/password.xhtml: my own password, any time, and at once where it was given by somebody else. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject private ChoosingPassword choosing;
    @Inject private Sessions sessions;
    @Inject private Caller caller;
    @Inject private Messages messages;
    @Inject private HttpServletRequest request;
    private String old;
    private String password;

    /** Ends every other session, and goes on in a new one. */
    public String change() {
        try {
            if (!messages.attempt(null, () -> choosing.mine(old, password))) {
                return null;
            }
        } catch (TooManyTries tooMany) {
            messages.problem("old", Texts.say("sign-in.too-many", tooMany.minutes()));
            return null;
        }
        sessions.begin(request, caller.accountId());
        messages.say("password.done");
        return "/index?faces-redirect=true";
    }

    public boolean isForced() {
        return caller.mustChangePassword();
    }

    public String getEmail() {
        return caller.email();
    }

    public String getOld() {
        return null;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
