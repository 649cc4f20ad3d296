package org.touchstone.values.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.web.Download;
import org.touchstone.shared.web.ListPage;
import org.touchstone.values.ObservationRow;
import org.touchstone.values.Observing;

/** Behind values/ledger.xhtml: what was seen of my values, or for HR of somebody's. */
@Named
@ViewScoped
public class LedgerPage implements Serializable {

    @Inject private Observing observing;
    @Inject private ListPage list;
    private Long person;
    private Page<ObservationRow> entries;

    public void load() {
        if (Download.isAsked()) {
            Download.csv(
                    "values-ledger",
                    csv ->
                            csv.line("at", "value", "framework", "version", "source", "context", "rating", "evidence", "rater")
                                    .all(
                                            list.paging(),
                                            this::page,
                                            o ->
                                                    new Object[] {
                                                        o.at(), o.valueCode(), o.framework(), o.frameworkNumber(), o.source(), o.context(),
                                                        o.rating(), o.evidence(), o.rater()
                                                    }));
            return;
        }
        entries = page(list.paging());
    }

    private Page<ObservationRow> page(Paging paging) {
        return person == null ? observing.mine(paging) : observing.ofPerson(person, paging);
    }

    /** Whose ledger it is; null for one's own. */
    public String getName() {
        return isMine() || entries.isEmpty() ? null : observing.nameOf(person);
    }

    public boolean isMine() {
        return person == null || observing.isMe(person);
    }

    public Page<ObservationRow> getEntries() {
        return entries;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }
}
