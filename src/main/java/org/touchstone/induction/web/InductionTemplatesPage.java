package org.touchstone.induction.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.touchstone.induction.Outlining;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.web.ListPage;

/** Behind induction/templates.xhtml. */
@Named
@RequestScoped
public class InductionTemplatesPage {

    private static final String RETIRED = "retired";

    @Inject private Outlining outlining;
    @Inject private ListPage list;
    private String show;
    private Page<Outlining.Row> rows;

    public void load() {
        try {
            rows = outlining.templates(isRetired(), list.paging());
        } catch (BadInput nonsense) {
            rows = outlining.templates(isRetired(), Paging.first());
        }
    }

    public boolean isRetired() {
        return RETIRED.equals(show);
    }

    public Page<Outlining.Row> getRows() {
        return rows;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }
}
