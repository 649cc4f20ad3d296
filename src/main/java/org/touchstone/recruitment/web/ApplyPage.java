package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.touchstone.recruitment.Applying;
import org.touchstone.shared.web.Messages;

/** Behind careers/apply.xhtml: what to know before beginning. */
@Named
@ViewScoped
public class ApplyPage implements Serializable {

    @Inject private Applying applying;
    @Inject private Messages messages;

    private String ref;
    private Applying.Opening opening;

    public void load() {
        opening = applying.opening(ref);
    }

    public String start() {
        var begun = new long[1];
        return messages.attempt(null, () -> begun[0] = applying.start(ref))
                ? "/recruitment/answer.xhtml?faces-redirect=true&application=" + begun[0]
                : null;
    }

    /** Signing in, and back here. */
    public String getSignIn() {
        return "/sign-in?from=" + URLEncoder.encode("/careers/apply?ref=" + ref, StandardCharsets.UTF_8);
    }

    public Applying.Opening getOpening() {
        return opening;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
