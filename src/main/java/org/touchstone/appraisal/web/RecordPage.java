package org.touchstone.appraisal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.touchstone.appraisal.Appraising;
import org.touchstone.shared.web.Download;

/** Behind appraisal/record.xhtml: the final record as PDF. */
@Named
@RequestScoped
public class RecordPage {

    @Inject private Appraising appraising;
    private long id;

    public void load() {
        Download.pdf("appraisal-" + id, appraising.pdf(id));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
