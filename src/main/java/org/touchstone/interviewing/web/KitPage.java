package org.touchstone.interviewing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.touchstone.interviewing.Preparing;

/** Behind interviewing/kit.xhtml: what is asked at a stage, to read and to print. */
@Named
@RequestScoped
public class KitPage {

    @Inject private Preparing preparing;

    private long stage;
    private Preparing.KitView kit;

    public void load() {
        kit = preparing.kit(stage);
    }

    public Preparing.KitView getKit() {
        return kit;
    }

    public long getStage() {
        return stage;
    }

    public void setStage(long stage) {
        this.stage = stage;
    }
}
