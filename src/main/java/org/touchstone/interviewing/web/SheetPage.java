package org.touchstone.interviewing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.interviewing.Interviewing;
import org.touchstone.shared.web.Messages;

/**
 * Behind interviewing/sheet.xhtml: one candidate, question by question. What is typed goes by way of
 * {@link NotesServlet}, so that a lost connection loses nothing.
 */
@Named
@ViewScoped
public class SheetPage implements Serializable {

    @Inject private Interviewing interviewing;
    @Inject private Messages messages;

    private long stage;
    private String candidate;
    private Interviewing.Sheet sheet;

    public void load() {
        sheet = interviewing.sheet(stage, candidate);
    }

    public String lock() {
        if (messages.attempt("sheet.locked.done", () -> interviewing.lock(stage, candidate))) {
            return "/interviewing/room.xhtml?faces-redirect=true&stage=" + stage + "&candidate=" + candidate;
        }
        load();
        return null;
    }

    public Interviewing.Sheet getSheet() {
        return sheet;
    }

    public long getStage() {
        return stage;
    }

    public void setStage(long stage) {
        this.stage = stage;
    }

    public String getCandidate() {
        return candidate;
    }

    public void setCandidate(String candidate) {
        this.candidate = candidate;
    }
}
