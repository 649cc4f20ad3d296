package org.touchstone.appointing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.touchstone.appointing.Offering;
import org.touchstone.appointing.TieBreaking;
import org.touchstone.shared.web.Messages;

/** Behind appointing/vacancy.xhtml: whom a vacancy could have, whom it has asked, and what each said. */
@Named
@ViewScoped
public class AppointingPage implements Serializable {

    @Inject private Offering offering;
    @Inject private TieBreaking tieBreaking;
    @Inject private Messages messages;

    private long id;
    private Offering.Overview overview;
    private List<TieBreaking.TieBreakRow> tieBreaks;
    private String reason;

    public void load() {
        overview = offering.overview(id);
        tieBreaks = tieBreaking.tieBreaks(id);
    }

    public String end() {
        return messages.attempt("appointing.ended", () -> offering.endWithout(id, reason))
                ? "/appointing/vacancy.xhtml?faces-redirect=true&id=" + id
                : null;
    }

    public Offering.Overview getOverview() {
        return overview;
    }

    public List<TieBreaking.TieBreakRow> getTieBreaks() {
        return tieBreaks;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
