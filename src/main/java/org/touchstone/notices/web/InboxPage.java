package org.touchstone.notices.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.notices.NoticeRow;
import org.touchstone.notices.Notifying;
import org.touchstone.notices.Receiving;
import org.touchstone.shared.Page;
import org.touchstone.shared.web.ListPage;
import org.touchstone.shared.web.Messages;

/** Behind notices/inbox.xhtml. */
@Named
@ViewScoped
public class InboxPage implements Serializable {

    @Inject private Receiving receiving;
    @Inject private Notifying notifying;
    @Inject private ListPage list;
    @Inject private Messages messages;
    @Inject private BellPage bell;
    private boolean unread;
    private Page<NoticeRow> notices;

    public void load() {
        notices = receiving.inbox(unread, list.paging());
    }

    public void readAll() {
        messages.attempt("inbox.all-read", receiving::readAll);
        bell.forget();
        load();
    }

    public boolean isMail() {
        return notifying.sendsMail();
    }

    public boolean isUnread() {
        return unread;
    }

    public void setUnread(boolean unread) {
        this.unread = unread;
    }

    public Page<NoticeRow> getNotices() {
        return notices;
    }
}
