package org.touchstone.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.touchstone.people.Directory;
import org.touchstone.people.OrgUnit;
import org.touchstone.people.Organising;
import org.touchstone.people.UnitRow;
import org.touchstone.shared.web.Messages;

/** Behind people/unit.xhtml: one to be changed, or (without an id) a new one of an organisation. */
@Named
@ViewScoped
public class UnitPage implements Serializable {

    @Inject private Organising organising;
    @Inject private Directory directory;
    @Inject private Messages messages;
    private Long id;
    private Long organisation;
    private int version;
    private String name;
    private OrgUnit.Level level = OrgUnit.Level.TEAM;
    private Long parentId;
    private List<UnitRow> units;

    public void load() {
        if (id != null) {
            var unit = organising.unit(id);
            organisation = unit.organisationId();
            version = unit.version();
            name = unit.name();
            level = unit.level();
            parentId = unit.parentId();
        }
        units = directory.units(organisation == null ? 0 : organisation);
    }

    public String save() {
        var wanted = new Organising.Unit(name, level, parentId);
        var done =
                id == null
                        ? messages.attempt("unit.added", () -> organising.addUnit(organisation, wanted))
                        : messages.attempt("unit.changed", () -> organising.changeUnit(id, version, wanted));
        return done ? "/people/units?faces-redirect=true&organisation=" + organisation : null;
    }

    public OrgUnit.Level[] getLevels() {
        return OrgUnit.Level.values();
    }

    public List<UnitRow> getUnits() {
        return units;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
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

    public OrgUnit.Level getLevel() {
        return level;
    }

    public void setLevel(OrgUnit.Level level) {
        this.level = level;
    }

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }
}
