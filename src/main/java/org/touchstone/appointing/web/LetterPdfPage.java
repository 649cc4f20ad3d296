package org.touchstone.appointing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.touchstone.appointing.Answering;
import org.touchstone.appointing.Offering;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.web.Download;

/** Behind appointing/letter.xhtml, which is the letter itself: for its candidate by application, for those who decide by reference. */
@Named
@RequestScoped
public class LetterPdfPage {

    @Inject private Answering answering;
    @Inject private Offering offering;

    private Long application;
    private String ref;
    private boolean start;

    public void load() {
        if (application == null && ref == null) {
            throw new NotFound("letter", "");
        }
        var whose = ref == null ? application.toString() : ref;
        if (start) {
            Download.pdf("first-day-" + whose, ref == null ? answering.startLetter(application) : offering.startLetter(ref));
        } else {
            Download.pdf("offer-" + whose, ref == null ? answering.letter(application) : offering.letter(ref));
        }
    }

    public Long getApplication() {
        return application;
    }

    public void setApplication(Long application) {
        this.application = application;
    }

    /** Whether the letter that tells a moved first day is asked for. */
    public boolean isStart() {
        return start;
    }

    public void setStart(boolean start) {
        this.start = start;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
