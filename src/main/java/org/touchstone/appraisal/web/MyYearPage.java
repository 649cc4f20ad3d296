package org.touchstone.appraisal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.touchstone.appraisal.AppraisalRow;
import org.touchstone.appraisal.AppraisalView;
import org.touchstone.appraisal.Appraising;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Conflict;
import org.touchstone.shared.web.Messages;

/** Behind appraisal/my-year.xhtml: my own appraisal, the one that runs or the one I choose. */
@Named
@ViewScoped
public class MyYearPage implements Serializable {

    @Inject private Appraising appraising;
    @Inject private Messages messages;
    @Inject private Clock clock;
    private Long id;
    private AppraisalView one;
    private Page<AppraisalRow> all;
    private Conflict conflict;
    private String preparation;
    private String comment;
    private LocalDate metOn;

    public void load() {
        all = appraising.mine(Paging.first());
        if (id == null && !all.isEmpty()) {
            id = all.rows().get(0).id();
        }
        if (id != null) {
            one = appraising.appraisal(id);
            if (!one.isMine()) {
                throw new NotFound("appraisal", id);
            }
            preparation = one.preparation();
            metOn = LocalDate.now(clock);
        }
    }

    public String keep() {
        return written("appraisal.kept", () -> appraising.keep(id, one.version(), preparation));
    }

    public String prepare() {
        return written("appraisal.prepared", () -> appraising.prepare(id, one.version(), preparation));
    }

    private String written(String said, Messages.Deed deed) {
        conflict = null;
        if (messages.attempt(said, deed, this::meetOther)) {
            return here();
        }
        return conflict != null && conflict.isSolved() ? written(said, deed) : null;
    }

    /** Saved from two tabs: what was typed stays, and what was saved stands beside it (G-11). */
    private void meetOther(ChangedMeanwhile changed) {
        var seen = one;
        one = appraising.appraisal(id);
        conflict =
                new Conflict(changed)
                        .part(Texts.say("appraisal.preparation"), text(seen.preparation()), text(one.preparation()), text(preparation), w -> preparation = w);
    }

    private static String text(String words) {
        return words == null ? "" : words.strip();
    }

    public String meet() {
        return done("appraisal.met", () -> appraising.meet(id, metOn));
    }

    public String agree() {
        return done("appraisal.agreed", () -> appraising.agree(id));
    }

    public String disagree() {
        return done("appraisal.disagreed", () -> appraising.disagree(id, comment));
    }

    public String comment() {
        return done("appraisal.commented", () -> appraising.comment(id, comment));
    }

    private String done(String said, Messages.Deed deed) {
        return messages.attempt(said, deed) ? here() : null;
    }

    private String here() {
        return "/appraisal/my-year.xhtml?faces-redirect=true&id=" + id;
    }

    public AppraisalView getOne() {
        return one;
    }

    public Page<AppraisalRow> getAll() {
        return all;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getPreparation() {
        return preparation;
    }

    public void setPreparation(String preparation) {
        this.preparation = preparation;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public LocalDate getMetOn() {
        return metOn;
    }

    public void setMetOn(LocalDate metOn) {
        this.metOn = metOn;
    }
}
