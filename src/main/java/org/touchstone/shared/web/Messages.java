package org.touchstone.shared.web;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.Faults;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.RuleBroken;
import org.touchstone.shared.StillRunning;
import org.touchstone.shared.Texts;

/** Runs a deed for a page and tells the person how it went, at the field where it can. */
@ApplicationScoped
public class Messages {

    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)](?:\\.(\\w+))?");

    /** A deed that may be refused. */
    @FunctionalInterface
    public interface Deed {
        void run();
    }

    /**
     * Runs the deed and says {@code done}, or says why not. What was typed stays.
     *
     * @return whether it was done
     */
    public boolean attempt(String done, Deed deed) {
        return attempt(
                done, deed, changed -> problem(null, Texts.say("shared.changed", changed.who(), changed.when())));
    }

    /**
     * The same for a page that shows what somebody else saved meanwhile and lets the person choose (G-11).
     *
     * @param overtaken builds the {@link Conflict} that the page shows
     */
    public boolean attempt(String done, Deed deed, Consumer<ChangedMeanwhile> overtaken) {
        try {
            deed.run();
            if (done != null) {
                say(done);
            }
            return true;
        } catch (RuleBroken broken) {
            problem(null, broken.text());
        } catch (BadInput bad) {
            bad.fields().forEach(f -> problem(clientId(f.field()), f.problem()));
        } catch (ChangedMeanwhile changed) {
            overtaken.accept(changed);
        } catch (StillRunning twice) {
            problem(null, Texts.say("shared.sent-twice"));
        } catch (Forbidden | EJBAccessException forbidden) {
            problem(null, Texts.say("shared.forbidden"));
        } catch (EJBException wrapped) {
            if (Faults.isTwin(wrapped)) {
                problem(null, Texts.say("shared.twin"));
            } else if (Faults.isOvertaken(wrapped)) {
                problem(null, Texts.say("shared.overtaken"));
            } else if (Faults.isCrossed(wrapped)) {
                problem(null, Texts.say("shared.crossed"));
            } else {
                throw wrapped;
            }
        }
        return false;
    }

    /** Says a text after the next page has come, too: for a deed that ends with a redirect. */
    public void say(String key, Object... parameters) {
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Texts.say(key, parameters), null));
    }

    public void problem(String clientId, String text) {
        var faces = FacesContext.getCurrentInstance();
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.validationFailed();
    }

    /**
     * The component a problem belongs to: the one with this id, or in a repeated row ({@code weWill[1].text},
     * {@code anchors[2]}) the one of that name, or {@code text}, in that row of the {@code ui:repeat}. Where a button
     * stands in a repeated row, the one in its own row comes first.
     */
    private static String clientId(String field) {
        var row = ROW.matcher(field);
        if (row.matches()) {
            return row.group(1) + ":" + row.group(2) + ":" + (row.group(3) == null ? "text" : row.group(3));
        }
        var faces = FacesContext.getCurrentInstance();
        var pressed = UIComponent.getCurrentComponent(faces);
        var beside = pressed == null ? null : pressed.findComponent(field);
        if (beside != null) {
            return beside.getClientId(faces);
        }
        var found = new String[1];
        faces.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(faces),
                        (context, component) -> found(component, field, found));
        return found[0];
    }

    private static VisitResult found(UIComponent component, String field, String[] found) {
        if (field.equals(component.getId())) {
            found[0] = component.getClientId();
            return VisitResult.COMPLETE;
        }
        return VisitResult.ACCEPT;
    }
}
