package org.touchstone.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.people.OrganisationRow;
import org.touchstone.people.Organising;

/** Behind people/organisations.xhtml. */
@Named
@ViewScoped
public class OrganisationsPage implements Serializable {

    @Inject private Organising organising;
    @Inject private Caller caller;
    private List<OrganisationRow> organisations;

    public void load() {
        organisations = organising.organisations();
    }

    public boolean mayChange(OrganisationRow organisation) {
        return caller.holdsAt(organisation.id(), Role.ADMIN);
    }

    public List<OrganisationRow> getOrganisations() {
        return organisations;
    }
}
