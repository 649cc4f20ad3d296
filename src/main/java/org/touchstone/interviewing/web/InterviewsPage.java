package org.touchstone.interviewing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.touchstone.interviewing.Interviewing;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.web.ListPage;

/** Behind interviewing/interviews.xhtml: the values interviews that I have to do with. */
@Named
@RequestScoped
public class InterviewsPage {

    @Inject private Interviewing interviewing;
    @Inject private ListPage list;

    private String all;
    private Page<Interviewing.StageRow> rows;

    public void load() {
        try {
            rows = interviewing.stages(all != null, list.paging());
        } catch (BadInput nonsense) {
            rows = interviewing.stages(all != null, Paging.first());
        }
    }

    public Page<Interviewing.StageRow> getRows() {
        return rows;
    }

    public String getAll() {
        return all;
    }

    public void setAll(String all) {
        this.all = all;
    }
}
