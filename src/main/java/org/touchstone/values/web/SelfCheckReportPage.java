package org.touchstone.values.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.RuleBroken;
import org.touchstone.shared.web.Messages;
import org.touchstone.values.SelfCheckReport;
import org.touchstone.values.SelfChecking;

/** Behind careers/self-check-report.xhtml: what the candidate, and nobody else, can take from the self-check. */
@Named
@ViewScoped
public class SelfCheckReportPage implements Serializable {

    @Inject private SelfChecking checking;
    @Inject private SelfCheckCookie cookie;
    @Inject private Messages messages;
    private SelfCheckReport report;

    public String load() {
        try {
            report = checking.report(cookie.token());
            return null;
        } catch (NotFound over) {
            messages.say("self-check.gone");
            return SelfCheckOpeningPage.START;
        } catch (RuleBroken unfinished) {
            return "/careers/self-check-scene.xhtml?faces-redirect=true";
        }
    }

    public String forget() {
        if (!messages.attempt("self-check.forgotten", () -> checking.forget(cookie.token()))) {
            return null;
        }
        cookie.drop();
        return SelfCheckOpeningPage.START + "&organisation=" + report.organisationCode();
    }

    public SelfCheckReport getReport() {
        return report;
    }
}
