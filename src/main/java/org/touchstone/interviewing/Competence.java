package org.touchstone.interviewing;

import java.util.List;
import org.touchstone.shared.Texts;

/** How a criterion of the job is asked for at an interview: beside the values, and never counted with them (VR-8). */
final class Competence {

    private Competence() {}

    static QuestionText text(String criterion) {
        return new QuestionText(
                Texts.say("competence.stem", criterion),
                List.of(Texts.say("question.usual-probes").split("\\|")),
                List.of(),
                List.of(),
                List.of(Texts.say("competence.anchors").split("\\|")));
    }
}
