package org.touchstone.induction.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.touchstone.induction.CheckPoint;
import org.touchstone.induction.InductionTemplate;
import org.touchstone.induction.Outlining;
import org.touchstone.induction.PlanTask;
import org.touchstone.induction.TransitionPlan;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Conflict;
import org.touchstone.shared.web.Messages;
import org.touchstone.values.ValueName;

/** Behind induction/template.xhtml: HR writes what inductions are made from. */
@Named
@ViewScoped
public class InductionTemplatePage implements Serializable {

    @Inject private Outlining outlining;
    @Inject private Messages messages;
    private Long id;
    private Long from;
    private Long organisation;
    private Map<Long, String> organisations;
    private Outlining.View seen;
    private final TemplateForm form = new TemplateForm();
    private List<String> families;
    private List<ValueName> values;
    private Conflict conflict;

    /** An existing template, or a new one that may begin with the words of another. */
    public void load() {
        organisations = outlining.organisations();
        if (id != null) {
            seen = outlining.template(id);
            organisation = seen.organisationId();
            form.read(seen);
        } else {
            if (organisation == null) {
                organisation = organisations.keySet().iterator().next();
            }
            if (from != null) {
                form.read(outlining.template(from));
                form.setName(null);
            }
        }
        families = outlining.families(organisation);
        values = outlining.values(organisation);
    }

    public String save() {
        conflict = null;
        return messages.attempt("induction.template.saved", this::write, this::meet) ? "/induction/templates.xhtml?faces-redirect=true" : null;
    }

    public String retire() {
        return stands(InductionTemplate.State.RETIRED);
    }

    public String restore() {
        return stands(InductionTemplate.State.IN_USE);
    }

    private String stands(InductionTemplate.State state) {
        return messages.attempt("induction.template.state.done", () -> outlining.stands(id, seen.version(), state)) ? "/induction/templates.xhtml?faces-redirect=true" : null;
    }

    private void write() {
        if (id == null) {
            outlining.add(organisation, form.text());
        } else {
            outlining.write(id, seen.version(), form.text());
        }
    }

    private void meet(ChangedMeanwhile changed) {
        var theirs = outlining.template(id);
        conflict = new Conflict(changed).part(Texts.say("induction.template.name"), seen.name(), theirs.name(), form.getName(), form::setName);
        seen = theirs;
    }

    public EnumSet<TransitionPlan.Stage> getAllStages() {
        return EnumSet.range(TransitionPlan.Stage.PREPARATION, TransitionPlan.Stage.STABILISATION);
    }

    public TransitionPlan.Type[] getTypes() {
        return TransitionPlan.Type.values();
    }

    public PlanTask.Owner[] getOwners() {
        return PlanTask.Owner.values();
    }

    public CheckPoint.Kind[] getAllKinds() {
        return CheckPoint.Kind.values();
    }

    public TemplateForm getForm() {
        return form;
    }

    public Outlining.View getSeen() {
        return seen;
    }

    public List<String> getFamilies() {
        return families;
    }

    public List<ValueName> getValues() {
        return values;
    }

    public Map<Long, String> getOrganisations() {
        return organisations;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getFrom() {
        return from;
    }

    public void setFrom(Long from) {
        this.from = from;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }
}
