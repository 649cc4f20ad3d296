package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.touchstone.recruitment.Pile;
import org.touchstone.recruitment.Shortlisting;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Conflict;
import org.touchstone.shared.web.Messages;

/** Behind recruitment/score.xhtml: one application without a name, criterion by criterion. */
@Named
@ViewScoped
public class ScorePage implements Serializable {

    @Inject private Shortlisting shortlisting;
    @Inject private Messages messages;

    private String application;
    private Shortlisting.Sheet sheet;
    private int version;
    private Instant savedAt;
    private Conflict conflict;
    private final Map<Long, Integer> points = new HashMap<>();
    private final Map<Long, String> notes = new HashMap<>();
    private final Map<Long, Integer> agreed = new HashMap<>();
    private final Map<Long, String> words = new HashMap<>();

    public void load() {
        show();
        for (var line : sheet.lines()) {
            points.put(line.criterionId(), line.points());
            notes.put(line.criterionId(), line.note());
        }
    }

    private void show() {
        sheet = shortlisting.sheet(application);
        version = sheet.version();
    }

    /** As soon as points are chosen or a note is written; two requests at once keep their order. */
    public synchronized boolean save(long criterion) {
        return messages.attempt(
                null,
                () -> {
                    var kept = shortlisting.score(application, criterion, points.get(criterion), notes.get(criterion), version);
                    version = kept.version();
                    savedAt = kept.at();
                },
                this::meet);
    }

    /** Another window was first: what it holds comes beside what is on the screen, before anything is locked. */
    private void meet(ChangedMeanwhile changed) {
        var seen = sheet.lines().iterator();
        show();
        var both = new Conflict(changed);
        for (var theirs : sheet.lines()) {
            var before = seen.next();
            var id = theirs.criterionId();
            both.part(
                    Texts.say("score.conflict.points", theirs.criterion()),
                    before.points(), theirs.points(), points.get(id), ScorePage::words, p -> points.put(id, p));
            both.part(
                    Texts.say("score.conflict.note", theirs.criterion()), before.note(), theirs.note(), notes.get(id), n -> notes.put(id, n));
        }
        conflict = both.getParts().isEmpty() ? null : both;
        messages.problem(null, Texts.say("score.elsewhere"));
    }

    private static String words(Integer points) {
        return points == null ? null : Texts.say("score.anchor." + points);
    }

    /** Saves what is on the screen, then locks it and goes to the next one. */
    public String lock() {
        conflict = null;
        for (var line : sheet.lines()) {
            if (!save(line.criterionId())) {
                return null;
            }
        }
        if (!messages.attempt("score.locked.done", () -> shortlisting.lock(application, version), this::meet)) {
            return null;
        }
        return "/recruitment/score.xhtml?faces-redirect=true&application=" + application;
    }

    public String agree(long criterion) {
        if (agreed.get(criterion) == null) {
            messages.problem("agreed-" + criterion, Texts.say("agreement.points.required"));
            return null;
        }
        return messages.attempt(
                        "agreement.done",
                        () -> shortlisting.agree(application, criterion, agreed.get(criterion), words.get(criterion)))
                ? "/recruitment/score.xhtml?faces-redirect=true&application=" + application
                : null;
    }

    public String sift(Pile pile) {
        return messages.attempt("sift.done", () -> shortlisting.sift(application, pile))
                ? "/recruitment/score.xhtml?faces-redirect=true&application=" + application
                : null;
    }

    public Pile[] getPiles() {
        return Pile.values();
    }

    public Shortlisting.Sheet getSheet() {
        return sheet;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public Map<Long, Integer> getPoints() {
        return points;
    }

    public Map<Long, String> getNotes() {
        return notes;
    }

    public Map<Long, Integer> getAgreed() {
        return agreed;
    }

    public Map<Long, String> getWords() {
        return words;
    }

    public String getApplication() {
        return application;
    }

    public void setApplication(String application) {
        this.application = application;
    }
}
