package org.touchstone.recruitment.api;

import java.util.List;
import java.util.stream.IntStream;
import org.touchstone.recruitment.Criterion;
import org.touchstone.recruitment.PlannedStage;
import org.touchstone.recruitment.Stage;
import org.touchstone.recruitment.StageBrief;
import org.touchstone.recruitment.StageMessage;
import org.touchstone.shared.api.Codes;

/**
 * One stage of a plan, as other systems send it.
 *
 * @param looksAt the criteria that an interview asks about, by where they are assessed; none for the usual ones
 * @param values the codes of the values it looks at; none for all
 */
public record StageBody(
        String name,
        String kind,
        String scoredBy,
        int targetDays,
        List<String> looksAt,
        List<String> values,
        String enteredSubject,
        String enteredBody,
        String leftSubject,
        String leftBody) {

    static List<PlannedStage> planned(List<StageBody> stages) {
        return IntStream.range(0, stages.size()).mapToObj(i -> stages.get(i).planned("stages[" + i + "].")).toList();
    }

    private PlannedStage planned(String at) {
        return new PlannedStage(
                name,
                Codes.of(Stage.Kind.class, at + "kind", kind),
                Codes.of(Stage.ScoredBy.class, at + "scoredBy", scoredBy),
                targetDays,
                new StageBrief(
                        Codes.all(Criterion.AssessedAt.class, at + "looksAt", looksAt),
                        Codes.said(values),
                        new StageMessage(enteredSubject, enteredBody),
                        new StageMessage(leftSubject, leftBody)));
    }
}
