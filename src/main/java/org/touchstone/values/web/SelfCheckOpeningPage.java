package org.touchstone.values.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.web.Messages;
import org.touchstone.values.SelfCheckView;
import org.touchstone.values.SelfChecking;

/** Behind careers/self-check-opening.xhtml: of each value the statement that describes me best. */
@Named
@ViewScoped
public class SelfCheckOpeningPage implements Serializable {

    static final String START = "/careers/self-check.xhtml?faces-redirect=true";

    @Inject private SelfChecking checking;
    @Inject private SelfCheckCookie cookie;
    @Inject private Messages messages;
    private SelfCheckView check;

    public String load() {
        try {
            check = checking.check(cookie.token());
            return null;
        } catch (NotFound over) {
            messages.say("self-check.gone");
            return START;
        }
    }

    public String proceed() {
        var typed = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        var chosen = new HashMap<Long, Long>();
        for (var one : check.statements()) {
            var id = typed.get("statement-" + one.valueId());
            if (id != null && id.matches("\\d{1,18}")) {
                chosen.put(one.valueId(), Long.valueOf(id));
            }
        }
        try {
            return messages.attempt(null, () -> check = checking.describe(cookie.token(), chosen))
                    ? "/careers/self-check-scene.xhtml?faces-redirect=true&scene=" + check.next()
                    : null;
        } catch (NotFound over) {
            messages.say("self-check.gone");
            return START;
        }
    }

    public SelfCheckView getCheck() {
        return check;
    }
}
