package org.touchstone.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.touchstone.access.Tracing;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.web.ListPage;

/** Behind access/looked.xhtml: who has looked at my records. */
@Named
@ViewScoped
public class LookedPage extends TrailPage {

    @Inject private Tracing tracing;
    @Inject private ListPage list;
    private Page<Tracing.Look> looks;

    public void load() {
        try {
            looks = tracing.looksAtMe(lastFirst(list.paging()));
        } catch (BadInput nonsense) {
            looks = tracing.looksAtMe(lastFirst(Paging.first()));
        }
    }

    public Page<Tracing.Look> getLooks() {
        return looks;
    }
}
