package org.touchstone.appraisal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.touchstone.appraisal.AppraisalView;
import org.touchstone.appraisal.Appraising;
import org.touchstone.appraisal.Objective;
import org.touchstone.appraisal.ObjectiveView;
import org.touchstone.appraisal.SettingObjectives;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.web.Conflict;
import org.touchstone.shared.web.Messages;

/** Behind appraisal/objective.xhtml: an objective, new or known, by either of the two. */
@Named
@ViewScoped
public class ObjectivePage implements Serializable {

    @Inject private SettingObjectives setting;
    @Inject private Appraising appraising;
    @Inject private Messages messages;
    private long id;
    private long appraisal;
    private ObjectiveView one;
    private AppraisalView whole;
    private Conflict conflict;
    private ObjectiveForm form = new ObjectiveForm();

    public void load() {
        if (id != 0) {
            one = setting.objective(id);
            appraisal = one.appraisalId();
            form.read(one);
        }
        whole = appraising.appraisal(appraisal);
    }

    public String save() {
        conflict = null;
        if (messages.attempt("objective.saved", this::write, this::meetOther)) {
            return back();
        }
        return conflict != null && conflict.isSolved() ? save() : null;
    }

    private void write() {
        if (id == 0) {
            id = setting.add(appraisal, form.text());
        } else {
            setting.write(id, one.version(), form.text());
        }
    }

    private void meetOther(ChangedMeanwhile changed) {
        var seen = one;
        one = setting.objective(id);
        conflict = form.meet(new Conflict(changed), seen, one);
    }

    public String settle() {
        return messages.attempt("objective.settled", () -> setting.settle(id, one.version(), form.state(), form.getOutcome())) ? back() : null;
    }

    private String back() {
        return "/appraisal/" + (whole.isMine() ? "my-year" : "appraisal") + ".xhtml?faces-redirect=true&id=" + appraisal;
    }

    public List<Objective.State> getStates() {
        return List.of(Objective.State.values());
    }

    public AppraisalView getWhole() {
        return whole;
    }

    public ObjectiveView getOne() {
        return one;
    }

    public ObjectiveForm getForm() {
        return form;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public long getAppraisal() {
        return appraisal;
    }

    public void setAppraisal(long appraisal) {
        this.appraisal = appraisal;
    }
}
