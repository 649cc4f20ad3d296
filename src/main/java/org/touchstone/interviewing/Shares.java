package org.touchstone.interviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.touchstone.interviewing.Watching.Watch;
import org.touchstone.recruitment.Progressing.AtStage;
import org.touchstone.recruitment.Stage;

/** What each member of a panel rates: at an interview everybody everything, at an assessment centre what they watch. */
@ApplicationScoped
class Shares {

    @Inject private Watching watching;

    Share at(AtStage stage) {
        return isCentre(stage) ? new Share(watching.at(stage.id())) : new Share(null);
    }

    static boolean isCentre(AtStage stage) {
        return stage.kind() == Stage.Kind.ASSESSMENT_CENTRE;
    }

    /** @param watches who watches whom where; null where everybody rates everything */
    record Share(Collection<Watch> watches) {

        /** Whether somebody rates a candidate at all. */
        boolean has(long applicationId, long personId) {
            return watches == null || watches.stream().anyMatch(w -> w.applicationId() == applicationId && w.personId() == personId);
        }

        /** What of a kit somebody rates a candidate on. */
        List<KitQuestion> of(Kit kit, long applicationId, long personId) {
            return kit.questions().stream().filter(q -> watches == null || watches(q, applicationId, personId)).toList();
        }

        private boolean watches(KitQuestion question, long applicationId, long personId) {
            return watches.contains(new Watch(applicationId, personId, question.exerciseId()));
        }
    }
}
