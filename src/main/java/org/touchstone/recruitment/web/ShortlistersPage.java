package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.touchstone.recruitment.Shortlisting;
import org.touchstone.shared.web.Messages;

/** Behind recruitment/shortlisters.xhtml: who scores for a vacancy. */
@Named
@ViewScoped
public class ShortlistersPage implements Serializable {

    @Inject private Shortlisting shortlisting;
    @Inject private Messages messages;

    private long vacancy;
    private String search;
    private final Map<Long, String> reasons = new HashMap<>();
    private Shortlisting.Team team;

    public void load() {
        team = shortlisting.team(vacancy, search);
    }

    public String name(long person) {
        return messages.attempt("shortlisters.asked", () -> shortlisting.name(vacancy, person)) ? here() : null;
    }

    public String leave(long person) {
        return messages.attempt("shortlisters.left.done", () -> shortlisting.leave(vacancy, person, reasons.get(person))) ? here() : null;
    }

    private String here() {
        return "/recruitment/shortlisters.xhtml?faces-redirect=true&vacancy=" + vacancy;
    }

    /** Whether somebody found by name is asked already. */
    public boolean isAsked(long person) {
        return team.rows().stream().anyMatch(r -> r.personId() == person && r.isHere());
    }

    public long getHere() {
        return team.rows().stream().filter(Shortlisting.ShortlisterRow::isHere).count();
    }

    public Shortlisting.Team getTeam() {
        return team;
    }

    public long getVacancy() {
        return vacancy;
    }

    public void setVacancy(long vacancy) {
        this.vacancy = vacancy;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public Map<Long, String> getReasons() {
        return reasons;
    }
}
