package org.touchstone.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.touchstone.access.Tracing;
import org.touchstone.shared.Page;
import org.touchstone.shared.web.Download;
import org.touchstone.shared.web.ListPage;
import org.touchstone.shared.web.Messages;

/** Behind access/looks.xhtml: who looked at whose records, for data protection. */
@Named
@ViewScoped
public class LooksPage extends TrailPage {

    @Inject private Tracing tracing;
    @Inject private ListPage list;
    @Inject private Messages messages;
    private String subject;
    private String reader;
    private Page<Tracing.Look> looks;

    public void load() {
        looks = Page.none();
        messages.attempt(
                null,
                () -> {
                    var filter = new Tracing.LookFilter(null, subject, reader, first(), last());
                    if (Download.isAsked()) {
                        download(filter);
                    } else {
                        looks = tracing.looks(filter, lastFirst(list.paging()));
                    }
                });
    }

    private void download(Tracing.LookFilter filter) {
        Download.csv(
                "looks",
                csv ->
                        csv.line("at", "who", "person", "person_id", "record", "record_id")
                                .all(
                                        lastFirst(list.paging()),
                                        paging -> tracing.looks(filter, paging),
                                        look ->
                                                new Object[] {
                                                    look.at(), look.reader(), look.subject(), look.subjectPersonId(),
                                                    look.record(), look.recordId()
                                                }));
    }

    public boolean isFiltered() {
        return subject != null || reader != null || getFrom() != null || getTo() != null;
    }

    public Page<Tracing.Look> getLooks() {
        return looks;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getReader() {
        return reader;
    }

    public void setReader(String reader) {
        this.reader = reader;
    }
}
