package org.touchstone.assessing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.assessing.Arranging;
import org.touchstone.assessing.StandingIn;
import org.touchstone.shared.web.Messages;

/** Behind assessing/stand-in.xhtml: an assessor cannot come, and somebody else of the panel takes over. */
@Named
@ViewScoped
public class StandInPage implements Serializable {

    @Inject private Arranging arranging;
    @Inject private StandingIn standing;
    @Inject private Messages messages;

    private long stage;
    private transient Arranging.CentreView centre;
    private transient StandingIn.Choice choice;
    private int version;
    private Long away;
    private Long standIn;
    private String reason;

    public void load() {
        centre = arranging.toDesign(stage);
        choice = standing.choice(stage);
        version = centre.version();
    }

    public String handOver() {
        if (messages.attempt("stand-in.done", () -> standing.standIn(stage, version, away, standIn, reason))) {
            return "/assessing/centre.xhtml?faces-redirect=true&stage=" + stage + "&by=ASSESSOR";
        }
        load();
        return null;
    }

    public Arranging.CentreView getCentre() {
        return centre;
    }

    public StandingIn.Choice getChoice() {
        return choice;
    }

    public long getStage() {
        return stage;
    }

    public void setStage(long stage) {
        this.stage = stage;
    }

    public Long getAway() {
        return away;
    }

    public void setAway(Long away) {
        this.away = away;
    }

    public Long getStandIn() {
        return standIn;
    }

    public void setStandIn(Long standIn) {
        this.standIn = standIn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
