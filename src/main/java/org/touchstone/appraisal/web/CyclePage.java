package org.touchstone.appraisal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.touchstone.appraisal.Appraisal;
import org.touchstone.appraisal.AppraisalRow;
import org.touchstone.appraisal.CycleRow;
import org.touchstone.appraisal.RunningCycles;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Download;
import org.touchstone.shared.web.ListPage;
import org.touchstone.shared.web.Messages;

/** Behind appraisal/cycle.xhtml: one cycle, how far everybody has come, and who is exempt. */
@Named
@ViewScoped
public class CyclePage implements Serializable {

    @Inject private RunningCycles running;
    @Inject private ListPage list;
    @Inject private Messages messages;
    @Inject private Clock clock;
    private long id;
    private String state;
    private String words;
    private CycleRow cycle;
    private Page<AppraisalRow> rows;
    private Map<Long, String> reasons = new HashMap<>();

    public void load() {
        cycle = running.cycle(id);
        var chosen = Stream.of(Appraisal.State.values()).filter(s -> s.name().equals(state)).findFirst().orElse(null);
        if (Download.isAsked()) {
            Download.csv(
                    "appraisals",
                    csv ->
                            csv.line("person", "post", "appraiser", "state", "met_on")
                                    .all(
                                            list.paging(),
                                            order -> running.appraisals(id, chosen, words, order),
                                            r -> new Object[] {r.person(), r.post(), r.appraiser(), Texts.say("appraisal.state." + r.state()), r.metOn()}));
            return;
        }
        try {
            rows = running.appraisals(id, chosen, words, list.paging());
        } catch (BadInput nonsense) {
            rows = running.appraisals(id, chosen, words, Paging.first());
        }
    }

    public String open() {
        return done("cycle.opening", () -> running.open(id));
    }

    public String close() {
        return done("cycle.closed", () -> running.close(id));
    }

    public String exempt(long appraisal) {
        return done("appraisal.exempted", () -> running.exempt(appraisal, reasons.get(appraisal)));
    }

    private String done(String said, Messages.Deed deed) {
        return messages.attempt(said, deed) ? "/appraisal/cycle.xhtml?faces-redirect=true&id=" + id : null;
    }

    public boolean isLate(AppraisalRow row) {
        return row.isLate(LocalDate.now(clock));
    }

    public List<Appraisal.State> getStates() {
        return List.of(Appraisal.State.values());
    }

    public Map<Long, String> getReasons() {
        return reasons;
    }

    public CycleRow getCycle() {
        return cycle;
    }

    public Page<AppraisalRow> getRows() {
        return rows;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
