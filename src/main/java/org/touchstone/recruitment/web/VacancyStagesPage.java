package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.touchstone.recruitment.Advertising;
import org.touchstone.recruitment.PlanView;
import org.touchstone.recruitment.PlannedStage;
import org.touchstone.recruitment.VacancyView;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Conflict;
import org.touchstone.shared.web.Messages;

/** Behind recruitment/vacancy-stages.xhtml: how people are chosen, from a template and then the vacancy's own. */
@Named
@ViewScoped
public class VacancyStagesPage implements Serializable {

    @Inject private Advertising advertising;
    @Inject private Messages messages;

    private long id;
    private VacancyView vacancy;
    private List<PlanView> plans;
    private String plan;
    private StageForms stages;
    private Conflict conflict;

    public void load() {
        vacancy = advertising.vacancy(id);
        plans = advertising.plansFor(id);
        plan = vacancy.planName();
        stages = new StageForms(List.of());
        stages.show(stored(vacancy));
    }

    /** Takes a copy of a template's stages. */
    public void take(PlanView template) {
        plan = template.name();
        stages.show(template.planned());
    }

    /** Saves and goes on to the last step. */
    public String save() {
        stages.settle();
        conflict = null;
        if (!messages.attempt(null, this::storeOrMeet) || conflict != null) {
            return null;
        }
        messages.say("vacancy.saved");
        return "/recruitment/vacancy-check?faces-redirect=true&id=" + id;
    }

    /** Where somebody was first and nothing needs a choice, both changes are saved together (G-11). */
    private void storeOrMeet() {
        try {
            store();
        } catch (ChangedMeanwhile changed) {
            var seen = stored(vacancy);
            vacancy = advertising.vacancy(id);
            var met =
                    new Conflict(changed)
                            .part(
                                    Texts.say("vacancy.step.stages"), seen, stored(vacancy), stages.planned(),
                                    stages::words, stages::show);
            if (met.isSolved()) {
                store();
            } else {
                conflict = met;
            }
        }
    }

    private void store() {
        advertising.plan(id, vacancy.version(), plan, stages.planned());
    }

    private static List<PlannedStage> stored(VacancyView vacancy) {
        return vacancy.stages().stream().map(VacancyView.StageRow::planned).toList();
    }

    public List<PlanView> getPlans() {
        return plans;
    }

    public String getPlan() {
        return plan;
    }

    public VacancyView getVacancy() {
        return vacancy;
    }

    public StageForms getStages() {
        return stages;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
