package org.touchstone.appraisal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.touchstone.appraisal.AppraisalView;
import org.touchstone.appraisal.Appraising;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Conflict;
import org.touchstone.shared.web.Messages;

/** Behind appraisal/appraisal.xhtml: an appraisal for whoever appraises, and its state for the line above and HR. */
@Named
@ViewScoped
public class AppraisalPage implements Serializable {

    @Inject private Appraising appraising;
    @Inject private Messages messages;
    @Inject private Clock clock;
    private long id;
    private AppraisalView one;
    private Conflict conflict;
    private AppraisalForm form = new AppraisalForm();

    public void load() {
        one = appraising.appraisal(id);
        form.setSummary(one.summary());
        form.setMetOn(LocalDate.now(clock));
    }

    public String meet() {
        return done("appraisal.met", () -> appraising.meet(id, form.getMetOn()));
    }

    public String draft() {
        conflict = null;
        if (messages.attempt("appraisal.drafted", () -> appraising.draft(id, one.version(), form.getSummary()), this::meetOther)) {
            return here();
        }
        return conflict != null && conflict.isSolved() ? draft() : null;
    }

    private void meetOther(ChangedMeanwhile changed) {
        var seen = one;
        one = appraising.appraisal(id);
        conflict =
                new Conflict(changed)
                        .part(Texts.say("appraisal.summary"), text(seen.summary()), text(one.summary()), text(form.getSummary()), form::setSummary);
    }

    private static String text(String words) {
        return words == null ? "" : words.strip();
    }

    public String share() {
        return done("appraisal.shared", () -> appraising.share(id));
    }

    public String comment() {
        return done("appraisal.commented", () -> appraising.comment(id, form.getComment()));
    }

    public String finish() {
        return done("appraisal.finished", () -> appraising.finish(id, form.getFinalWords()));
    }

    public String exempt() {
        return done("appraisal.exempted", () -> appraising.exempt(id, form.getReason()));
    }

    private String done(String said, Messages.Deed deed) {
        return messages.attempt(said, deed) ? here() : null;
    }

    private String here() {
        return "/appraisal/appraisal.xhtml?faces-redirect=true&id=" + id;
    }

    public AppraisalView getOne() {
        return one;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public AppraisalForm getForm() {
        return form;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
