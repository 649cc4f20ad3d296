package org.touchstone.recruitment.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.touchstone.access.Sessions;
import org.touchstone.notices.Notifying;
import org.touchstone.recruitment.Applying;
import org.touchstone.shared.TooManyTries;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Messages;

/** Behind careers/register.xhtml: an account for somebody who wants to apply. */
@Named
@ViewScoped
public class RegisterPage implements Serializable {

    private static final int SECONDS_A_MINUTE = 60;

    @Inject private Applying applying;
    @Inject private Notifying notifying;
    @Inject private Sessions sessions;
    @Inject private Messages messages;

    private String ref;
    private String name;
    private String email;
    private String password;

    public void register() throws IOException {
        var account = new long[1];
        try {
            if (messages.attempt(null, () -> account[0] = applying.register(name, email, password))) {
                var external = FacesContext.getCurrentInstance().getExternalContext();
                messages.say("register.done");
                messages.say(ref == null ? "register.next.jobs" : "register.next.apply");
                messages.say(notifying.sendsMail() ? "register.mail" : "register.here", email.strip());
                sessions.begin((HttpServletRequest) external.getRequest(), account[0]);
                external.redirect(external.getRequestContextPath() + next());
            }
        } catch (TooManyTries tooMany) {
            messages.problem("email", Texts.say("sign-in.too-many", tooMany.seconds() / SECONDS_A_MINUTE));
        }
    }

    private String next() {
        return ref == null ? "/careers/" : "/careers/apply?ref=" + URLEncoder.encode(ref, StandardCharsets.UTF_8);
    }

    public String getSignIn() {
        return "/sign-in?from=" + URLEncoder.encode(next(), StandardCharsets.UTF_8);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
