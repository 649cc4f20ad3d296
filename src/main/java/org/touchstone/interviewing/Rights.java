package org.touchstone.interviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.touchstone.access.Caller;
import org.touchstone.recruitment.Progressing;
import org.touchstone.recruitment.Progressing.AtStage;
import org.touchstone.recruitment.Progressing.Bid;
import org.touchstone.recruitment.Stage;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.RuleBroken;

/**
 * Who may do what at a values interview or an assessment centre: whoever is on its panel, the vacancy's recruiting manager, the
 * recruitment team and HR. For everybody else there is no such stage.
 */
@ApplicationScoped
class Rights {

    @Inject private Progressing progressing;
    @Inject private Panels panels;
    @Inject private Caller caller;

    /** A stage with a panel that the caller has to do with; who applies for the job learns nothing of what is asked (G-6). */
    AtStage stage(long stageId) {
        var stage = withPanel(stageId);
        if (!isHere(stageId) && !oversees(stage)) {
            requireNotGone(stageId);
            throw new NotFound("stage", stageId);
        }
        if (progressing.applies(stage)) {
            throw new RuleBroken("G-6", "panel.applies");
        }
        return stage;
    }

    /** Whoever was on the panel knows of the stage: they are told that they are off it; to all others there is none. */
    private void requireNotGone(long stageId) {
        if (caller.person().flatMap(p -> panels.member(stageId, p)).filter(m -> !m.isHere()).isPresent()) {
            throw new RuleBroken("VR-12", "panel.gone");
        }
    }

    /** A stage whose panel and kit the caller decides on: the manager, the team. */
    AtStage stageToPrepare(long stageId) {
        var stage = stage(stageId);
        if (!progressing.decides(stage)) {
            throw new Forbidden("to prepare interviews");
        }
        return stage;
    }

    private AtStage withPanel(long stageId) {
        var stage = progressing.stage(stageId);
        if (stage.kind() != Stage.Kind.VALUES_INTERVIEW && !Shares.isCentre(stage)) {
            throw new NotFound("stage", stageId);
        }
        return stage;
    }

    /** The manager, the team, HR. */
    boolean oversees(AtStage stage) {
        return progressing.decides(stage) || progressing.isHr(stage);
    }

    boolean prepares(AtStage stage) {
        return progressing.decides(stage);
    }

    private boolean isHere(long stageId) {
        return caller.person().filter(p -> panels.hasMember(stageId, p)).isPresent();
    }

    /** The caller as a member of the panel; for others of the stage it is forbidden. */
    PanelMember me(AtStage stage) {
        requireNotGone(stage.id());
        return caller.person()
                .flatMap(p -> panels.member(stage.id(), p))
                .filter(PanelMember::isHere)
                .orElseThrow(() -> new Forbidden("not on this panel"));
    }

    /** A candidate who stands, or has stood, at this stage. */
    Bid candidate(AtStage stage, String ref) {
        return progressing.at(stage.id()).stream()
                .filter(b -> b.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new NotFound("application", ref));
    }
}
