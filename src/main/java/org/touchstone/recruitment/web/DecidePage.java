package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.touchstone.recruitment.Deciding;
import org.touchstone.recruitment.Pile;
import org.touchstone.recruitment.Shortlisting;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Messages;

/** Behind recruitment/decide.xhtml: one application with every score, in front of the person who decides. */
@Named
@ViewScoped
public class DecidePage implements Serializable {

    @Inject private Deciding deciding;
    @Inject private Shortlisting shortlisting;
    @Inject private Messages messages;

    private String application;
    private Deciding.Anonymous look;
    private String next;
    private String reason;
    private String undoReason;
    private final Map<Long, String> feedback = new HashMap<>();

    public void load() {
        look = deciding.look(application);
        next = look.row().isOpen() ? null : deciding.nextToDecide(look.vacancyId(), application).orElse(null);
        for (var line : look.evidence()) {
            feedback.put(line.criterionId(), line.feedback() != null ? line.feedback() : notes(line));
        }
    }

    /** What the shortlisters noted, as a beginning: the person who decides makes it words for the candidate. */
    private static String notes(Deciding.Evidence line) {
        return line.scores().stream().map(Deciding.Scored::note).filter(Objects::nonNull).distinct().collect(Collectors.joining("\n"));
    }

    /** On to the next that stands on no pile; after the last, back to the board, where each pile is decided on as a whole. */
    public String sift(Pile pile) {
        if (!messages.attempt("sift.done", () -> shortlisting.sift(application, pile))) {
            return null;
        }
        return deciding.nextToSift(look.vacancyId(), application)
                .map(next -> "/recruitment/decide.xhtml?faces-redirect=true&application=" + next)
                .orElse("/recruitment/shortlisting.xhtml?faces-redirect=true&vacancy=" + look.vacancyId());
    }

    public Pile[] getPiles() {
        return Pile.values();
    }

    public String pass() {
        return decide(Deciding.Outcome.PASSED);
    }

    public String stop() {
        return decide(Deciding.Outcome.NOT_PROGRESSED);
    }

    private String decide(Deciding.Outcome outcome) {
        var choice = List.of(new Deciding.Choice(application, look.row().version()));
        try {
            return messages.attempt(
                            "board.decided",
                            () -> deciding.decide(look.vacancyId(), choice, outcome, reason, feedback))
                    ? "/recruitment/decide.xhtml?faces-redirect=true&application=" + application
                    : null;
        } catch (ChangedMeanwhile changed) {
            look = deciding.look(application);
            messages.problem(null, Texts.say("board.changed", changed.who(), changed.when()));
            return null;
        }
    }

    public String undo() {
        return messages.attempt("decide.undone", () -> deciding.undo(application, undoReason))
                ? "/recruitment/decide.xhtml?faces-redirect=true&application=" + application
                : null;
    }

    public Deciding.Anonymous getLook() {
        return look;
    }

    /** Once this one is decided: the next that can be, or null. */
    public String getNext() {
        return next;
    }

    public Map<Long, String> getFeedback() {
        return feedback;
    }

    public String getApplication() {
        return application;
    }

    public void setApplication(String application) {
        this.application = application;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getUndoReason() {
        return undoReason;
    }

    public void setUndoReason(String undoReason) {
        this.undoReason = undoReason;
    }
}
