package org.touchstone.induction.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.induction.NewcomerFilter;
import org.touchstone.induction.NewcomerRow;
import org.touchstone.induction.TransitionPlan;
import org.touchstone.induction.Welcoming;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Download;
import org.touchstone.shared.web.ListPage;

/** Behind induction/newcomers.xhtml: a manager's board, and HR's list. All that is chosen stands in the address. */
@Named
@RequestScoped
public class NewcomersPage {

    private static final String EVERYBODY = "all";

    @Inject private Welcoming welcoming;
    @Inject private Caller caller;
    @Inject private ListPage list;
    private String words;
    private String stage;
    private String show;
    private String which;
    private Page<NewcomerRow> rows;
    private long missed;

    public void load() {
        var chosen = Stream.of(TransitionPlan.Stage.values()).filter(s -> s.name().equals(stage)).findFirst().orElse(null);
        var filter = new NewcomerFilter(chosen, "over".equals(show), "unmanaged".equals(show), words);
        if (Download.isAsked()) {
            Download.csv(
                    "newcomers",
                    csv ->
                            csv.line("name", "post", "unit", "line_manager", "buddy", "type", "first_day", "stage", "state", "tasks_over", "tasks", "tasks_late")
                                    .all(list.paging(), order -> read(filter, order), NewcomersPage::cells));
            return;
        }
        try {
            rows = read(filter, list.paging());
        } catch (BadInput nonsense) {
            rows = read(filter, Paging.first());
        }
        missed = isHr() ? welcoming.missedTalks() : 0;
    }

    private static Object[] cells(NewcomerRow r) {
        return new Object[] {
            r.name(), r.post(), r.unit(), r.manager(), r.buddy(), Texts.say("induction.type." + r.type()), r.dayZero(),
            r.stages() ? Texts.say("induction.stage." + r.stage()) : null, Texts.say("induction.state." + r.state()), r.over(), r.tasks(), r.late()
        };
    }

    private Page<NewcomerRow> read(NewcomerFilter filter, Paging paging) {
        return isEverybody() ? welcoming.all(filter, paging) : welcoming.mine(filter, paging);
    }

    /** Whether everybody at the organisation is shown, not only whom the reader manages. */
    public boolean isEverybody() {
        return isHr() && EVERYBODY.equals(which);
    }

    public boolean isHr() {
        return caller.holds(Role.HR_PARTNER);
    }

    public boolean isFiltered() {
        return words != null || stage != null || show != null;
    }

    public Set<TransitionPlan.Stage> getStages() {
        return EnumSet.range(TransitionPlan.Stage.PREPARATION, TransitionPlan.Stage.STABILISATION);
    }

    public List<String> getShown() {
        return List.of("over", "unmanaged");
    }

    public int getMissedAfter() {
        return welcoming.missedAfter();
    }

    public Page<NewcomerRow> getRows() {
        return rows;
    }

    public long getMissed() {
        return missed;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }
}
