package org.touchstone.interviewing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.interviewing.Interviewing;
import org.touchstone.shared.RuleBroken;
import org.touchstone.shared.Texts;
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
    private int seen;

    /** A sheet that cannot be begun yet leads to what is missing. */
    public String load() {
        try {
            read();
            return null;
        } catch (RuleBroken notYet) {
            return "/interviewing/stage.xhtml?faces-redirect=true&stage=" + stage;
        }
    }

    private void read() {
        sheet = interviewing.sheet(stage, candidate);
    }

    public String lock() {
        if (messages.attempt(
                "sheet.locked.done",
                () -> interviewing.lock(stage, candidate, seen),
                changed -> messages.problem(null, Texts.say("sheet.lock.changed", changed.when())))) {
            return "/interviewing/room.xhtml?faces-redirect=true&stage=" + stage + "&candidate=" + candidate;
        }
        try {
            read();
        } catch (RuleBroken notYet) {
            return null; // nothing is kept of it yet: the page stays as it was opened, with what is typed there
        }
        return null;
    }

    public Interviewing.Sheet getSheet() {
        return sheet;
    }

    /** The version of the sheet that is on the screen, as the page keeps count of it. */
    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
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
