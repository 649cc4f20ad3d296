package org.touchstone.checkins.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.touchstone.checkins.CountingTalks;
import org.touchstone.checkins.UnitRhythm;
import org.touchstone.people.OrganisationRow;

/** Behind checkins/rhythm.xhtml: how many have a talk often enough, unit by unit. */
@Named
@RequestScoped
public class RhythmPage {

    @Inject private CountingTalks counting;
    private List<OrganisationRow> organisations;
    private List<UnitRhythm> units;
    private Long organisation;

    public void load() {
        organisations = counting.organisations();
        if (organisation == null && !organisations.isEmpty()) {
            organisation = organisations.get(0).id();
        }
        units = organisation == null ? List.of() : counting.units(organisation);
    }

    public int getWeeks() {
        return counting.weeks();
    }

    public List<OrganisationRow> getOrganisations() {
        return organisations;
    }

    public List<UnitRhythm> getUnits() {
        return units;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }
}
