package org.touchstone.appraisal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.touchstone.appraisal.Appraisal;
import org.touchstone.appraisal.AppraisalRow;
import org.touchstone.appraisal.Appraising;
import org.touchstone.appraisal.Evidencing;
import org.touchstone.appraisal.RequestToMe;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.web.ListPage;
import org.touchstone.shared.web.Messages;

/** Behind appraisal/team.xhtml: whom I appraise, whom I could carry on with, and who asks me what I have seen. */
@Named
@ViewScoped
public class AppraisalTeamPage implements Serializable {

    @Inject private Appraising appraising;
    @Inject private Evidencing evidencing;
    @Inject private ListPage list;
    @Inject private Messages messages;
    @Inject private Clock clock;
    private String state;
    private Page<AppraisalRow> rows;
    private Page<AppraisalRow> others;
    private Page<RequestToMe> asked;

    public void load() {
        var chosen = Stream.of(Appraisal.State.values()).filter(s -> s.name().equals(state)).findFirst().orElse(null);
        try {
            rows = appraising.team(chosen, list.paging());
        } catch (BadInput nonsense) {
            rows = appraising.team(chosen, Paging.first());
        }
        others = appraising.toTakeOver(Paging.first());
        asked = evidencing.askedOfMe(Paging.first());
    }

    public String takeOver(long id) {
        return messages.attempt("appraisal.taken-over", () -> appraising.takeOver(id)) ? "/appraisal/appraisal.xhtml?faces-redirect=true&id=" + id : null;
    }

    public boolean isLate(AppraisalRow row) {
        return row.isLate(LocalDate.now(clock));
    }

    public List<Appraisal.State> getStates() {
        return List.of(Appraisal.State.values());
    }

    public Page<AppraisalRow> getRows() {
        return rows;
    }

    public Page<AppraisalRow> getOthers() {
        return others;
    }

    public Page<RequestToMe> getAsked() {
        return asked;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
