package org.touchstone.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import org.touchstone.people.Organising;
import org.touchstone.people.UnitRow;
import org.touchstone.shared.web.Messages;

/** Behind people/post.xhtml: a new post in a unit. */
@Named
@ViewScoped
public class PostPage implements Serializable {

    @Inject private Organising organising;
    @Inject private Messages messages;
    private long unitId;
    private UnitRow unit;
    private String title;
    private String band;
    private String profession;
    private String roleFamily;
    private BigDecimal fte = BigDecimal.ONE;

    public void load() {
        unit = organising.unit(unitId);
    }

    public String save() {
        var wanted = new Organising.NewPost(unitId, title, band, profession, roleFamily, fte);
        return messages.attempt("post.added", () -> organising.addPost(wanted))
                ? "/people/units?faces-redirect=true&organisation=" + unit.organisationId()
                : null;
    }

    public UnitRow getUnit() {
        return unit;
    }

    public long getUnitId() {
        return unitId;
    }

    public void setUnitId(long unitId) {
        this.unitId = unitId;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBand() {
        return band;
    }

    public void setBand(String band) {
        this.band = band;
    }

    public String getProfession() {
        return profession;
    }

    public void setProfession(String profession) {
        this.profession = profession;
    }

    public String getRoleFamily() {
        return roleFamily;
    }

    public void setRoleFamily(String roleFamily) {
        this.roleFamily = roleFamily;
    }

    public BigDecimal getFte() {
        return fte;
    }

    public void setFte(BigDecimal fte) {
        this.fte = fte;
    }
}
