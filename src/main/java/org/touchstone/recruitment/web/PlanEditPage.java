package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.touchstone.recruitment.MessagePreview;
import org.touchstone.recruitment.PlanText;
import org.touchstone.recruitment.PlanView;
import org.touchstone.recruitment.StageMessage;
import org.touchstone.recruitment.Templating;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Conflict;
import org.touchstone.shared.web.Messages;

/** Behind recruitment/plan-edit.xhtml: a plan template of HR's own, new, copied or known. */
@Named
@ViewScoped
public class PlanEditPage implements Serializable {

    @Inject private Templating templating;
    @Inject private Messages messages;

    private long id;
    private long from;
    private Long organisation;
    private Map<Long, String> organisations;
    private PlanView seen;
    private String name;
    private String purpose;
    private StageForms stages;
    private Conflict conflict;

    public void load() {
        organisations = templating.organisations();
        seen = id == 0 ? null : templating.plan(id);
        if (seen == null ? organisations.isEmpty() : !seen.mayEdit()) {
            throw new Forbidden("HR only");
        }
        if (seen != null) {
            organisation = seen.organisationId();
        } else if (organisation == null || !organisations.containsKey(organisation)) {
            organisation = organisations.keySet().iterator().next();
        }
        stages = new StageForms(templating.values(organisation));
        var source = seen == null && from != 0 ? templating.plan(from) : seen;
        if (source != null) {
            name = seen == null ? Texts.say("plan.copy-of", source.name()) : source.name();
            purpose = source.purpose();
            stages.show(source.planned());
        } else {
            stages.add();
            stages.settle();
        }
    }

    public String save() {
        stages.settle();
        conflict = null;
        if (!messages.attempt("plan.saved", this::store, this::meet)) {
            return conflict != null && conflict.isSolved() ? save() : null;
        }
        return "/recruitment/plan?faces-redirect=true&id=" + id;
    }

    /** Pressed twice, the second finds the first's template and says the same again (G-12). */
    private void store() {
        var text = new PlanText(name, purpose, stages.planned());
        if (id == 0) {
            id = templating.make(organisation, text);
        } else {
            templating.change(id, seen.version(), text);
        }
        seen = templating.plan(id);
    }

    private void meet(ChangedMeanwhile changed) {
        var before = seen;
        seen = templating.plan(id);
        conflict =
                new Conflict(changed)
                        .part(Texts.say("plan.name"), before.name(), seen.name(), name, n -> name = n)
                        .part(Texts.say("plan.purpose"), before.purpose(), seen.purpose(), purpose, p -> purpose = p)
                        .part(
                                Texts.say("vacancy.step.stages"), before.planned(), seen.planned(), stages.planned(),
                                stages::words, stages::show);
    }

    /** How a message reads for somebody who does not exist. */
    public MessagePreview preview(StageMessage message, String stage, String next) {
        return templating.example(message, organisations.get(organisation), stage, next);
    }

    public StageForms getStages() {
        return stages;
    }

    public Map<Long, String> getOrganisations() {
        return organisations;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public long getFrom() {
        return from;
    }

    public void setFrom(long from) {
        this.from = from;
    }
}
