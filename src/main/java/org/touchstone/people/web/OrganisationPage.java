package org.touchstone.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.people.Organisation;
import org.touchstone.people.Organising;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.web.Messages;

/** Behind people/organisation.xhtml: one to be changed, or (without an id) a new one. */
@Named
@ViewScoped
public class OrganisationPage implements Serializable {

    @Inject private Organising organising;
    @Inject private Caller caller;
    @Inject private Messages messages;
    private Long id;
    private int version;
    private String code;
    private String name;
    private Organisation.Type type;

    public void load() {
        if (!caller.holds(Role.ADMIN)) {
            throw new Forbidden("organisations");
        }
        if (id != null) {
            var organisation = organising.organisation(id);
            version = organisation.version();
            code = organisation.code();
            name = organisation.name();
            type = organisation.type();
        }
    }

    public String save() {
        var called = new Organising.Called(name, type);
        var done =
                id == null
                        ? messages.attempt("organisation.added", () -> organising.addOrganisation(code, called))
                        : messages.attempt("organisation.changed", () -> organising.changeOrganisation(id, version, called));
        return done ? "/people/organisations?faces-redirect=true" : null;
    }

    public Organisation.Type[] getTypes() {
        return Organisation.Type.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Organisation.Type getType() {
        return type;
    }

    public void setType(Organisation.Type type) {
        this.type = type;
    }
}
