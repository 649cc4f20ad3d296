package org.touchstone.values.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.web.Messages;
import org.touchstone.values.SelfCheckView;
import org.touchstone.values.SelfChecking;

/** Behind careers/self-check-scene.xhtml: one scene a page, kept when one goes on. */
@Named
@ViewScoped
public class SelfCheckScenePage implements Serializable {

    @Inject private SelfChecking checking;
    @Inject private SelfCheckCookie cookie;
    @Inject private Messages messages;
    private int number;
    private SelfCheckView check;
    private Long most;
    private Long least;

    public String load() {
        try {
            check = checking.check(cookie.token());
        } catch (NotFound over) {
            messages.say("self-check.gone");
            return SelfCheckOpeningPage.START;
        }
        if (number < 1 || number > check.scenes().size()) {
            return at(check.next());
        }
        most = getScene().most();
        least = getScene().least();
        return null;
    }

    public String proceed() {
        most = marked("most");
        least = marked("least");
        try {
            if (!messages.attempt(null, () -> check = checking.answer(cookie.token(), number, most, least))) {
                return null;
            }
        } catch (NotFound over) {
            messages.say("self-check.gone");
            return SelfCheckOpeningPage.START;
        }
        if (number < check.scenes().size()) {
            return at(number + 1);
        }
        return check.finished() ? "/careers/self-check-report.xhtml?faces-redirect=true" : at(check.next());
    }

    private static Long marked(String name) {
        var id = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name);
        return id != null && id.matches("\\d{1,18}") ? Long.valueOf(id) : null;
    }

    private static String at(int scene) {
        return "/careers/self-check-scene.xhtml?faces-redirect=true&scene=" + scene;
    }

    public String getBack() {
        return number == 1 ? "/careers/self-check-opening" : "/careers/self-check-scene?scene=" + (number - 1);
    }

    public SelfCheckView.OpenScene getScene() {
        return check.scenes().get(number - 1);
    }

    public SelfCheckView getCheck() {
        return check;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public Long getMost() {
        return most;
    }

    public Long getLeast() {
        return least;
    }
}
