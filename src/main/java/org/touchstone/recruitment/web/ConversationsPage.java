package org.touchstone.recruitment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.touchstone.recruitment.Corresponding;
import org.touchstone.shared.Page;
import org.touchstone.shared.web.ListPage;

/** Behind recruitment/conversations.xhtml: which candidates wait for an answer. */
@Named
@RequestScoped
public class ConversationsPage {

    @Inject private Corresponding corresponding;
    @Inject private ListPage list;

    private boolean all;
    private Page<Corresponding.Row> rows;

    public void load() {
        rows = corresponding.conversations(!all, list.paging());
    }

    public Page<Corresponding.Row> getRows() {
        return rows;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
