package org.touchstone.assessing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.TreeSet;
import org.touchstone.assessing.Arranging;
import org.touchstone.assessing.StandingIn;
import org.touchstone.shared.web.Messages;

/** Behind assessing/watched.xhtml: who watched what is over, where the timetable names somebody else. */
@Named
@ViewScoped
public class WatchedPage implements Serializable {

    @Inject private Arranging arranging;
    @Inject private StandingIn standing;
    @Inject private Messages messages;

    private long stage;
    private transient Arranging.CentreView centre;
    private transient StandingIn.Open open;
    private int version;
    private TreeSet<Long> sittings = new TreeSet<>();
    private Long watcher;
    private String reason;

    public void load() {
        centre = arranging.toDesign(stage);
        open = standing.open(stage);
        version = centre.version();
    }

    public String record() {
        if (messages.attempt("watched.done", () -> standing.watched(stage, version, sittings, watcher, reason))) {
            return "/assessing/centre.xhtml?faces-redirect=true&stage=" + stage + "&by=ASSESSOR";
        }
        load();
        return null;
    }

    public Arranging.CentreView getCentre() {
        return centre;
    }

    public StandingIn.Open getOpen() {
        return open;
    }

    public long getStage() {
        return stage;
    }

    public void setStage(long stage) {
        this.stage = stage;
    }

    public TreeSet<Long> getSittings() {
        return sittings;
    }

    public void setSittings(TreeSet<Long> sittings) {
        this.sittings = sittings;
    }

    public Long getWatcher() {
        return watcher;
    }

    public void setWatcher(Long watcher) {
        this.watcher = watcher;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
