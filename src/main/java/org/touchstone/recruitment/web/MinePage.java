package org.touchstone.recruitment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.touchstone.recruitment.Applying;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.web.ListPage;

/** Behind recruitment/mine.xhtml: the candidate's own applications. */
@Named
@RequestScoped
public class MinePage {

    @Inject private Applying applying;
    @Inject private ListPage list;

    private Page<Applying.Mine> rows;

    /** What waits for the candidate first, then the newest, unless the address asks for another order. */
    public void load() {
        var asked = list.paging();
        rows = applying.mine(asked.sort() == null ? new Paging(asked.page(), asked.size(), "waits", false) : asked);
    }

    public Page<Applying.Mine> getRows() {
        return rows;
    }
}
