package org.touchstone.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.Sessions;
import org.touchstone.access.SigningIn;
import org.touchstone.shared.TooManyTries;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Messages;

/** Behind sign-in.xhtml. */
@Named
@RequestScoped
public class SignInPage {

    private static final List<String> SAMPLE_ACCOUNTS =
            List.of(
                    "admin", "recruiter", "recruitment", "hr", "panel1", "panel2", "panel3", "talent", "mentoring",
                    "edi", "analyst", "protection", "manager", "employee", "mentor", "mentee", "successor",
                    "secondee", "candidate");

    @Inject private SigningIn signingIn;
    @Inject private Sessions sessions;
    @Inject private Messages messages;
    @Inject private HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "touchstone.sample", defaultValue = "false")
    private boolean sample;

    private String email;
    private String password;
    private String from;

    public void signIn() throws IOException {
        try {
            var account = signingIn.check(email, password);
            if (account.isEmpty()) {
                messages.problem("email", Texts.say("sign-in.wrong"));
                return;
            }
            sessions.begin(request, account.get());
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + target());
        } catch (TooManyTries tooMany) {
            messages.problem("email", Texts.say("sign-in.too-many", tooMany.minutes()));
        }
    }

    public void signOut() throws ServletException, IOException {
        sessions.end(request);
        FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + "/sign-in");
    }

    /** Where the person was going: a path of ours, never another site. */
    private String target() {
        return from != null && from.matches("/[^/\\\\].*") ? from : "/";
    }

    public boolean isSample() {
        return sample;
    }

    public List<String> getSampleAccounts() {
        return SAMPLE_ACCOUNTS;
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

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
