package org.touchstone.appraisal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.touchstone.appraisal.CycleRow;
import org.touchstone.appraisal.RatingMode;
import org.touchstone.appraisal.RunningCycles;
import org.touchstone.people.OrganisationRow;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.web.ListPage;
import org.touchstone.shared.web.Messages;

/** Behind appraisal/cycles.xhtml: the cycles of the organisations where I am in HR, and a new one. */
@Named
@ViewScoped
public class CyclesPage implements Serializable {

    @Inject private RunningCycles running;
    @Inject private ListPage list;
    @Inject private Messages messages;
    private Page<CycleRow> rows;
    private List<OrganisationRow> organisations;
    private Long organisation;
    private String name;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String mode;

    public void load() {
        try {
            rows = running.cycles(list.paging());
        } catch (BadInput nonsense) {
            rows = running.cycles(Paging.first());
        }
        organisations = running.organisations();
        mode = running.usualMode().name();
    }

    public String write() {
        var id = new long[1];
        return messages.attempt(
                        "cycle.written",
                        () -> id[0] = running.write(new RunningCycles.CycleText(organisation, name, startsOn, endsOn, RatingMode.valueOf(mode))))
                ? "/appraisal/cycle.xhtml?faces-redirect=true&id=" + id[0]
                : null;
    }

    public List<RatingMode> getModes() {
        return List.of(RatingMode.values());
    }

    public Page<CycleRow> getRows() {
        return rows;
    }

    public List<OrganisationRow> getOrganisations() {
        return organisations;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }
}
