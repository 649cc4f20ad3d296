package org.touchstone.interviewing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.touchstone.interviewing.Empanelling;
import org.touchstone.shared.web.Messages;

/** Behind interviewing/panel.xhtml: who interviews. */
@Named
@ViewScoped
public class PanelPage implements Serializable {

    @Inject private Empanelling empanelling;
    @Inject private Messages messages;

    private long stage;
    private String search;
    private Empanelling.PanelView panel;
    private final Map<Long, String> reasons = new HashMap<>();

    public void load() {
        panel = empanelling.panel(stage, search);
    }

    public String name(long person) {
        return messages.attempt("panel.asked", () -> empanelling.name(stage, person)) ? here() : null;
    }

    public String chair(long person) {
        return messages.attempt("panel.chaired", () -> empanelling.chair(stage, person)) ? here() : null;
    }

    public String leave(long person) {
        return messages.attempt("panel.leave.done", () -> empanelling.leave(stage, person, reasons.get(person))) ? here() : null;
    }

    private String here() {
        return "/interviewing/panel.xhtml?faces-redirect=true&stage=" + stage;
    }

    /** Whether somebody found by name is on the panel already. */
    public boolean isOnIt(long person) {
        return panel.members().stream().anyMatch(m -> m.personId() == person && m.isHere());
    }

    public Empanelling.PanelView getPanel() {
        return panel;
    }

    public Map<Long, String> getReasons() {
        return reasons;
    }

    public long getStage() {
        return stage;
    }

    public void setStage(long stage) {
        this.stage = stage;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
