package org.touchstone.appointing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import org.touchstone.appointing.Vetting;
import org.touchstone.shared.web.Messages;

/** Behind appointing/checks.xhtml: what an organisation checks of everybody. */
@Named
@ViewScoped
public class ChecksPage implements Serializable {

    @Inject private Vetting vetting;
    @Inject private Messages messages;

    private Long organisation;
    private Map<Long, String> organisations = Map.of();
    private Vetting.CheckList list;

    public void load() {
        organisations = vetting.organisations();
        if (organisation == null) {
            organisation = organisations.keySet().stream().findFirst().orElse(null);
        }
        list = vetting.list(organisation == null ? 0 : organisation);
    }

    public String adopt() {
        return messages.attempt("planned-check.adopted", () -> vetting.adopt(organisation)) ? here() : null;
    }

    public String up(int place) {
        return swap(place, place - 1);
    }

    public String down(int place) {
        return swap(place, place + 1);
    }

    private String swap(int place, int other) {
        var ids = new ArrayList<>(list.checks().stream().map(Vetting.CheckLine::id).toList());
        Collections.swap(ids, place, other);
        var done = messages.attempt("planned-check.ordered", () -> vetting.order(organisation, ids));
        load();
        return done ? here() : null;
    }

    private String here() {
        return "/appointing/checks.xhtml?faces-redirect=true&organisation=" + organisation;
    }

    public Vetting.CheckList getList() {
        return list;
    }

    public Map<Long, String> getOrganisations() {
        return organisations;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }
}
