package org.touchstone.access.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.touchstone.access.Administering;
import org.touchstone.access.Inviting;
import org.touchstone.access.Role;
import org.touchstone.shared.web.Messages;

/** Behind access/account.xhtml. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

    @Inject private Administering administering;
    @Inject private Inviting inviting;
    @Inject private Messages messages;

    private long id;
    private Administering.AccountView view;
    private List<Map.Entry<Long, String>> places;
    private String role;
    private Long organisation;
    private String reason;

    public void load() {
        view = administering.account(id);
        places = Places.of(administering);
        organisation = places.get(0).getKey();
    }

    public void grant() {
        done("account.granted", () -> administering.grant(id, view.version(), role, organisation));
    }

    public void withdraw(Administering.Given given) {
        done("account.withdrawn", () -> administering.withdraw(id, view.version(), given.role(), given.organisationId()));
    }

    public void lock() {
        done("account.is-locked", () -> administering.lock(id, view.version(), reason));
    }

    public void unlock() {
        done("account.is-unlocked", () -> administering.unlock(id, view.version(), reason));
    }

    public String again() {
        var link = new String[1];
        if (!messages.attempt(null, () -> link[0] = inviting.again(id).link())) {
            return null;
        }
        messages.say(link[0] == null ? "account.sent-again" : "account.sent-again.shown");
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put("link", link[0]);
        return "/access/account?faces-redirect=true&id=" + id;
    }

    private void done(String text, Messages.Deed deed) {
        if (messages.attempt(text, deed)) {
            reason = null;
            view = administering.account(id);
        }
    }

    public Administering.AccountRow getAccount() {
        return view.account();
    }

    public boolean isOwn() {
        return view.own();
    }

    public List<String> getAllRoles() {
        return Role.GRANTABLE;
    }

    public List<Map.Entry<Long, String>> getPlaces() {
        return places;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
