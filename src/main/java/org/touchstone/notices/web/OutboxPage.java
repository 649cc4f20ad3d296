package org.touchstone.notices.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.notices.Dispatching;
import org.touchstone.notices.Notice;
import org.touchstone.notices.OutboxRow;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.web.ListPage;
import org.touchstone.shared.web.Messages;

/** Behind notices/outbox.xhtml. */
@Named
@ViewScoped
public class OutboxPage implements Serializable {

    @Inject private Dispatching dispatching;
    @Inject private ListPage list;
    @Inject private Messages messages;
    private String state;
    private Page<OutboxRow> mails;

    public void load() {
        try {
            mails = dispatching.outbox(Notice.State.named(state), list.paging());
        } catch (BadInput nonsense) {
            mails = dispatching.outbox(null, Paging.first());
        }
    }

    public void tryAgain(long id) {
        messages.attempt("outbox.queued", () -> dispatching.tryAgain(id));
        load();
    }

    public void tryAllAgain() {
        messages.attempt(null, () -> messages.say("outbox.all-queued", dispatching.tryAllAgain()));
        load();
    }

    public String getServer() {
        return dispatching.server();
    }

    public Notice.State[] getStates() {
        return Notice.State.values();
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public Page<OutboxRow> getMails() {
        return mails;
    }
}
