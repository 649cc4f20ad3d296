package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.recruitment.PlanView;
import org.touchstone.recruitment.Templating;
import org.touchstone.shared.web.Messages;

/** Behind recruitment/plan.xhtml: one plan template as it stands. */
@Named
@ViewScoped
public class PlanPage implements Serializable {

    @Inject private Templating templating;
    @Inject private Messages messages;
    private long id;
    private PlanView plan;
    private boolean writer;

    public void load() {
        plan = templating.plan(id);
        writer = !templating.organisations().isEmpty();
    }

    public String remove() {
        return messages.attempt("plan.deleted", () -> templating.remove(id, plan.version()))
                ? "/recruitment/plans?faces-redirect=true"
                : null;
    }

    public PlanView getPlan() {
        return plan;
    }

    /** Whether the reader writes templates of any organisation. */
    public boolean isWriter() {
        return writer;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
