package org.touchstone.access.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.touchstone.access.Administering;
import org.touchstone.access.Grant;
import org.touchstone.access.Inviting;
import org.touchstone.access.Role;
import org.touchstone.shared.web.Messages;

/** Behind access/invite.xhtml. */
@Named
@ViewScoped
public class InvitePage implements Serializable {

    @Inject private Inviting inviting;
    @Inject private Administering administering;
    @Inject private Messages messages;

    private List<Map.Entry<Long, String>> places;
    private String name;
    private String email;
    private Long organisation;
    private Set<String> roles = new TreeSet<>();

    public void load() {
        places = Places.of(administering);
        organisation = places.get(0).getKey();
    }

    public String invite() {
        var sent = new Inviting.Invitation[1];
        var grants = roles.stream().map(role -> new Grant(role, organisation)).collect(Collectors.toSet());
        if (!messages.attempt(null, () -> sent[0] = inviting.invite(name, email, grants))) {
            return null;
        }
        messages.say(sent[0].link() == null ? "invite.done" : "invite.done.shown", sent[0].name(), sent[0].email());
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put("link", sent[0].link());
        return "/access/account?faces-redirect=true&id=" + sent[0].accountId();
    }

    public List<String> getAllRoles() {
        return Role.GRANTABLE;
    }

    public List<Map.Entry<Long, String>> getPlaces() {
        return places;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }

    public Set<String> getRoles() {
        return roles;
    }

    public void setRoles(Set<String> roles) {
        this.roles = roles;
    }
}
