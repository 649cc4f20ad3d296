package org.touchstone.interviewing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.touchstone.interviewing.Interviewing;
import org.touchstone.interviewing.StageFilter;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.web.ListPage;

/** Behind interviewing/interviews.xhtml: the values interviews that I have to do with. */
@Named
@RequestScoped
public class InterviewsPage {

    private static final String ALL = "ALL";

    @Inject private Interviewing interviewing;
    @Inject private ListPage list;

    private String words;
    private String state;
    private Page<Interviewing.StageRow> rows;

    public void load() {
        var filter = new StageFilter(words, standing());
        try {
            rows = interviewing.stages(filter, list.paging());
        } catch (BadInput nonsense) {
            rows = interviewing.stages(filter, Paging.first());
        }
    }

    /** Those that wait, unless the address names others; what it names wrongly is as good as nothing. */
    private StageFilter.State standing() {
        return ALL.equals(state)
                ? null
                : Arrays.stream(StageFilter.State.values()).filter(s -> s.name().equals(state)).findFirst().orElse(StageFilter.State.WAITING);
    }

    public StageFilter.State[] getStates() {
        return StageFilter.State.values();
    }

    public boolean isFiltered() {
        return words != null || standing() != StageFilter.State.WAITING;
    }

    public Page<Interviewing.StageRow> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
