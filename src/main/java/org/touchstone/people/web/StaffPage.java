package org.touchstone.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.touchstone.people.Directory;
import org.touchstone.people.OrganisationRow;
import org.touchstone.people.PersonFiles;
import org.touchstone.people.StaffFilter;
import org.touchstone.people.StaffRow;
import org.touchstone.people.UnitRow;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.web.Download;
import org.touchstone.shared.web.ListPage;

/** Behind people/staff.xhtml. */
@Named
@ViewScoped
public class StaffPage implements Serializable {

    @Inject private PersonFiles files;
    @Inject private Directory directory;
    @Inject private ListPage list;
    private Long organisation;
    private String search;
    private Long unit;
    private StaffFilter.When when;
    private List<OrganisationRow> organisations;
    private List<UnitRow> units;
    private Page<StaffRow> staff;

    public void load() {
        organisations = files.organisations();
        if (organisation == null) {
            organisation = organisations.isEmpty() ? 0 : organisations.get(0).id();
        }
        var filter = new StaffFilter(organisation, search, unit, when);
        when = filter.when();
        if (Download.isAsked()) {
            var order = list.paging();
            files.staff(filter, order);
            Download.csv(
                    "staff",
                    csv ->
                            csv.line(StaffRow.COLUMNS.toArray())
                                    .all(order, paging -> files.staff(filter, paging), StaffRow::cells));
            return;
        }
        try {
            staff = files.staff(filter, list.paging());
        } catch (BadInput nonsense) {
            staff = files.staff(filter, Paging.first());
        }
        units = directory.units(organisation);
    }

    public boolean isFiltered() {
        return search != null || unit != null || when != StaffFilter.When.CURRENT;
    }

    public StaffFilter.When[] getWhens() {
        return StaffFilter.When.values();
    }

    public List<OrganisationRow> getOrganisations() {
        return organisations;
    }

    public List<UnitRow> getUnits() {
        return units;
    }

    public Page<StaffRow> getStaff() {
        return staff;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public StaffFilter.When getWhen() {
        return when;
    }

    public void setWhen(StaffFilter.When when) {
        this.when = when;
    }
}
