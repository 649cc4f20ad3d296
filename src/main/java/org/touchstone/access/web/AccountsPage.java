package org.touchstone.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.touchstone.access.Account;
import org.touchstone.access.Administering;
import org.touchstone.access.Role;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.web.Download;
import org.touchstone.shared.web.ListPage;

/** Behind access/accounts.xhtml. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {

    @Inject private Administering administering;
    @Inject private ListPage list;
    private String words;
    private String role;
    private Long organisation;
    private Account.State state;
    private Page<Administering.AccountRow> accounts;
    private List<Map.Entry<Long, String>> organisations;

    public void load() {
        var filter = new Administering.Filter(words, role, organisation, state);
        if (Download.isAsked()) {
            download(filter);
            return;
        }
        organisations = List.copyOf(administering.organisations().entrySet());
        try {
            accounts = administering.accounts(filter, list.paging());
        } catch (BadInput nonsense) {
            accounts = administering.accounts(filter, Paging.first());
        }
    }

    private void download(Administering.Filter filter) {
        Download.csv(
                "accounts",
                csv ->
                        csv.line("name", "email", "state", "roles", "created", "signed_in")
                                .all(
                                        list.paging(),
                                        paging -> administering.accounts(filter, paging),
                                        row ->
                                                new Object[] {
                                                    row.name(), row.email(), row.state(), roles(row), row.createdAt(), row.signedInAt()
                                                }));
    }

    private static String roles(Administering.AccountRow row) {
        return row.roles().stream()
                .map(g -> g.role() + (g.organisation() == null ? "" : " (" + g.organisation() + ")"))
                .collect(Collectors.joining("; "));
    }

    public boolean isFiltered() {
        return words != null || role != null || organisation != null || state != null;
    }

    public List<String> getRoles() {
        return Role.GRANTABLE;
    }

    public List<Map.Entry<Long, String>> getOrganisations() {
        return organisations;
    }

    public Account.State[] getStates() {
        return Account.State.values();
    }

    public Page<Administering.AccountRow> getAccounts() {
        return accounts;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
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

    public Account.State getState() {
        return state;
    }

    public void setState(Account.State state) {
        this.state = state;
    }
}
