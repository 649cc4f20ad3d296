package org.touchstone.appointing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.touchstone.appointing.Offering;
import org.touchstone.appointing.TieBreak;
import org.touchstone.appointing.TieBreaking;
import org.touchstone.shared.web.Messages;

/** Behind appointing/tie-break.xhtml: what HR considered between candidates who are as qualified as each other. */
@Named
@ViewScoped
public class TieBreakPage implements Serializable {

    @Inject private TieBreaking tieBreaking;
    @Inject private Messages messages;

    private long vacancy;
    private List<Offering.Choice> candidates;
    private TreeSet<String> refs = new TreeSet<>();
    private String preferred;
    private Map<String, String> typed = new HashMap<>();
    private boolean caseByCase;
    private boolean noPolicy;
    private boolean proportionate;

    public void load() {
        candidates = tieBreaking.candidates(vacancy);
    }

    public String record() {
        var grounds =
                new TieBreak.Grounds(
                        refs, preferred, typed.get("equallyQualified"), typed.get("figure"), typed.get("source"), typed.get("link"),
                        typed.get("reasoning"), caseByCase, noPolicy, proportionate);
        return messages.attempt("tie.recorded", () -> tieBreaking.record(vacancy, grounds))
                ? "/appointing/vacancy.xhtml?faces-redirect=true&id=" + vacancy
                : null;
    }

    public List<Offering.Choice> getCandidates() {
        return candidates;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public long getVacancy() {
        return vacancy;
    }

    public void setVacancy(long vacancy) {
        this.vacancy = vacancy;
    }

    public TreeSet<String> getRefs() {
        return refs;
    }

    public void setRefs(TreeSet<String> refs) {
        this.refs = refs;
    }

    public String getPreferred() {
        return preferred;
    }

    public void setPreferred(String preferred) {
        this.preferred = preferred;
    }

    public boolean isCaseByCase() {
        return caseByCase;
    }

    public void setCaseByCase(boolean caseByCase) {
        this.caseByCase = caseByCase;
    }

    public boolean isNoPolicy() {
        return noPolicy;
    }

    public void setNoPolicy(boolean noPolicy) {
        this.noPolicy = noPolicy;
    }

    public boolean isProportionate() {
        return proportionate;
    }

    public void setProportionate(boolean proportionate) {
        this.proportionate = proportionate;
    }
}
