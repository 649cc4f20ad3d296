package org.touchstone.appraisal.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.touchstone.appraisal.EvidenceText;

/** The fields of a piece of evidence. */
public class EvidenceForm implements Serializable {

    private String about;
    private String evidence;
    private LocalDate seenOn;

    /** A value alone, or a value and one of its behaviours, as the one field names them. */
    EvidenceText text() {
        var ids = about != null && about.matches("\\d{1,18}(-\\d{1,18})?") ? about.split("-") : new String[0];
        return new EvidenceText(ids.length == 0 ? null : Long.valueOf(ids[0]), ids.length < 2 ? null : Long.valueOf(ids[1]), evidence, seenOn);
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public LocalDate getSeenOn() {
        return seenOn;
    }

    public void setSeenOn(LocalDate seenOn) {
        this.seenOn = seenOn;
    }
}
