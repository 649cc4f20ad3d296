package org.touchstone.notices.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.notices.DateRow;
import org.touchstone.notices.Subscribing;
import org.touchstone.shared.Page;
import org.touchstone.shared.web.ListPage;
import org.touchstone.shared.web.Messages;

/** Behind notices/dates.xhtml. */
@Named
@ViewScoped
public class DatesPage implements Serializable {

    @Inject private Subscribing subscribing;
    @Inject private ListPage list;
    @Inject private Messages messages;
    private Page<DateRow> dates;
    private boolean subscribed;
    private String address;

    public void load() {
        dates = subscribing.dates(list.paging());
        subscribed = subscribing.isSubscribed();
    }

    public void subscribe() {
        messages.attempt("dates.address.made", () -> address = subscribing.subscribe());
        load();
    }

    public void unsubscribe() {
        address = null;
        messages.attempt("dates.address.gone", subscribing::unsubscribe);
        load();
    }

    public Page<DateRow> getDates() {
        return dates;
    }

    public boolean isSubscribed() {
        return subscribed;
    }

    /** The address just made; it is shown this once. */
    public String getAddress() {
        return address;
    }
}
