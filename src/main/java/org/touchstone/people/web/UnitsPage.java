package org.touchstone.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.touchstone.people.OrganisationRow;
import org.touchstone.people.Organising;
import org.touchstone.people.PersonFiles;

/** Behind people/units.xhtml. */
@Named
@ViewScoped
public class UnitsPage implements Serializable {

    @Inject private Organising organising;
    @Inject private PersonFiles files;
    private Long organisation;
    private List<OrganisationRow> organisations;
    private transient List<Organising.UnitWithPosts> units;

    public void load() {
        organisations = files.organisations();
        if (organisation == null) {
            organisation = organisations.isEmpty() ? 0 : organisations.get(0).id();
        }
        units = organising.structure(organisation);
    }

    public List<OrganisationRow> getOrganisations() {
        return organisations;
    }

    public List<Organising.UnitWithPosts> getUnits() {
        return units;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }
}
