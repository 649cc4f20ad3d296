package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.touchstone.recruitment.Advertising;
import org.touchstone.recruitment.PlanTemplate;
import org.touchstone.recruitment.PlannedStage;
import org.touchstone.recruitment.VacancyView;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Conflict;
import org.touchstone.shared.web.Messages;

/** Behind recruitment/vacancy-stages.xhtml: how people are chosen, from a template with times of its own. */
@Named
@ViewScoped
public class VacancyStagesPage implements Serializable {

    /** A stage while it is written. */
    public static class Line implements Serializable {
        private final PlannedStage planned;
        private String name;
        private Integer days;

        private Line(PlannedStage planned) {
            this.planned = planned;
            this.name = planned.name();
            this.days = planned.targetDays();
        }

        private PlannedStage stage() {
            return new PlannedStage(name, planned.kind(), planned.scoredBy(), days == null ? 0 : days);
        }

        public PlannedStage getPlanned() {
            return planned;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public Integer getDays() {
            return days;
        }

        public void setDays(Integer days) {
            this.days = days;
        }
    }

    @Inject private Advertising advertising;
    @Inject private Messages messages;

    private long id;
    private VacancyView vacancy;
    private List<PlanTemplate> plans;
    private String plan;
    private List<Line> lines;
    private Conflict conflict;

    public void load() {
        vacancy = advertising.vacancy(id);
        plans = advertising.plans(vacancy.organisationId());
        plan = vacancy.planName();
        show(stages(vacancy));
    }

    /** Takes a copy of a template's stages. */
    public void take(PlanTemplate template) {
        plan = template.name();
        show(template.stages());
    }

    /** Saves and goes on to the last step. */
    public String save() {
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
            var seen = stages(vacancy);
            vacancy = advertising.vacancy(id);
            var met =
                    new Conflict(changed)
                            .part(
                                    Texts.say("vacancy.step.stages"), seen, stages(vacancy), typed(),
                                    VacancyStagesPage::words, this::show);
            if (met.isSolved()) {
                store();
            } else {
                conflict = met;
            }
        }
    }

    private void store() {
        advertising.plan(id, vacancy.version(), plan, typed());
    }

    private void show(List<PlannedStage> stages) {
        lines = stages.stream().map(Line::new).toList();
    }

    private List<PlannedStage> typed() {
        return lines.stream().map(Line::stage).toList();
    }

    private static List<PlannedStage> stages(VacancyView vacancy) {
        return vacancy.stages().stream()
                .map(s -> new PlannedStage(s.name(), s.kind(), s.scoredBy(), s.targetDays()))
                .toList();
    }

    private static String words(List<PlannedStage> stages) {
        return stages.stream().map(s -> s.name() + " (" + s.targetDays() + ")").collect(Collectors.joining("\n"));
    }

    public int getTotalDays() {
        return lines.stream().mapToInt(l -> l.days == null ? 0 : l.days).sum();
    }

    public List<PlanTemplate> getPlans() {
        return plans;
    }

    public String getPlan() {
        return plan;
    }

    public VacancyView getVacancy() {
        return vacancy;
    }

    public List<Line> getLines() {
        return lines;
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
