package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
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
    private StageForms stages;

    public void load() {
        plan = templating.plan(id);
        writer = !templating.organisations().isEmpty();
        stages = new StageForms(plan.isShipped() ? List.of() : templating.values(plan.organisationId()));
    }

    public String remove() {
        return messages.attempt("plan.deleted", () -> templating.remove(id, plan.version()))
                ? "/recruitment/plans?faces-redirect=true"
                : null;
    }

    public String retire() {
        return messages.attempt("plan.retired", () -> templating.retire(id, plan.version())) ? again() : null;
    }

    public String restore() {
        return messages.attempt("plan.restored", () -> templating.restore(id, plan.version())) ? again() : null;
    }

    private String again() {
        return "/recruitment/plan?faces-redirect=true&id=" + id;
    }

    public PlanView getPlan() {
        return plan;
    }

    /** The values that a stage looks at, in one line; by their codes where they are stated no longer. */
    public String values(PlanView.PlanStep stage) {
        return stages.named(stage.values());
    }

    /** The criteria that an interview asks about, in one line, by where they are assessed. */
    public String criteria(PlanView.PlanStep stage) {
        return StageForms.placed(stage.looksAt());
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
