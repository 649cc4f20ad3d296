package org.touchstone.values.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.web.Messages;
import org.touchstone.values.Employer;
import org.touchstone.values.SelfCheckView;
import org.touchstone.values.SelfChecking;

/** Behind careers/self-check.xhtml: what the self-check is, and its beginning. */
@Named
@ViewScoped
public class SelfCheckPage implements Serializable {

    @Inject private SelfChecking checking;
    @Inject private SelfCheckCookie cookie;
    @Inject private Messages messages;
    private String organisation;
    private List<Employer> employers;
    private SelfCheckView outline;
    private SelfCheckView begun;

    public void load() {
        begun = begun();
        if (organisation == null || organisation.isBlank()) {
            employers = checking.employers();
        } else {
            outline = checking.outline(organisation);
        }
    }

    private SelfCheckView begun() {
        try {
            return checking.check(cookie.token());
        } catch (NotFound none) {
            return null;
        }
    }

    /** Begins anew; what this browser had marked before is deleted, so that nothing is left that nobody can reach. */
    public String begin() {
        var forgotten = begun() == null || messages.attempt(null, () -> checking.forget(cookie.token()));
        return forgotten && messages.attempt(null, this::beginNow) ? "/careers/self-check-opening.xhtml?faces-redirect=true" : null;
    }

    private void beginNow() {
        var started = checking.begin(organisation);
        cookie.keep(started.token(), started.check().expiresAt());
    }

    public String forget() {
        if (begun() != null && !messages.attempt(null, () -> checking.forget(cookie.token()))) {
            return null;
        }
        cookie.drop();
        messages.say("self-check.forgotten");
        return "/careers/self-check.xhtml?faces-redirect=true" + (organisation == null ? "" : "&organisation=" + organisation);
    }

    public List<Employer> getEmployers() {
        return employers;
    }

    public SelfCheckView getOutline() {
        return outline;
    }

    public SelfCheckView getBegun() {
        return begun;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }
}
