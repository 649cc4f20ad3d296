package org.touchstone.values.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.touchstone.values.Difference;
import org.touchstone.values.FrameworkRow;
import org.touchstone.values.Framing;
import org.touchstone.values.StatedFramework;

/** Behind values/difference.xhtml. */
@Named
@ViewScoped
public class DifferencePage implements Serializable {

    @Inject private Framing framing;
    private long from;
    private long to;
    private StatedFramework before;
    private StatedFramework after;
    private Difference difference;
    private List<FrameworkRow> versions;

    public void load() {
        before = framing.framework(from);
        after = framing.framework(to);
        difference = Difference.between(before, after);
        versions = framing.versions(to);
    }

    public StatedFramework getBefore() {
        return before;
    }

    public StatedFramework getAfter() {
        return after;
    }

    public Difference getDifference() {
        return difference;
    }

    public List<FrameworkRow> getVersions() {
        return versions;
    }

    public long getFrom() {
        return from;
    }

    public void setFrom(long from) {
        this.from = from;
    }

    public long getTo() {
        return to;
    }

    public void setTo(long to) {
        this.to = to;
    }
}
