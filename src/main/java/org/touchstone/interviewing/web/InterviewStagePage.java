package org.touchstone.interviewing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.touchstone.interviewing.Interviewing;

/** Behind interviewing/stage.xhtml: a values interview at a glance. */
@Named
@RequestScoped
public class InterviewStagePage {

    @Inject private Interviewing interviewing;

    private long stage;
    private Interviewing.StageView view;

    public void load() {
        view = interviewing.stage(stage);
    }

    public Interviewing.StageView getView() {
        return view;
    }

    public long getStage() {
        return stage;
    }

    public void setStage(long stage) {
        this.stage = stage;
    }
}
