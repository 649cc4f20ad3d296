package org.touchstone.assessing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.touchstone.shared.Texts;

/**
 * Which exercise shows which values. No value is judged by one exercise alone, and no exercise is there
 * for one value alone, so that neither a bad day nor a bad exercise decides about somebody (VR-14).
 */
final class Matrix {

    static final int LEAST = 2;

    private Matrix() {}

    /**
     * What is missing, in words.
     *
     * @param valueNames the values of the vacancy, in their order
     */
    static List<String> gaps(Collection<Exercise.Sketch> exercises, Map<Long, String> valueNames) {
        var gaps = new ArrayList<String>();
        if (exercises.size() < LEAST) {
            gaps.add(Texts.say("centre.gap.exercises", LEAST));
        }
        var shown = new LinkedHashMap<Long, Integer>();
        valueNames.keySet().forEach(v -> shown.put(v, 0));
        for (var exercise : exercises) {
            if (exercise.values().size() < LEAST) {
                gaps.add(Texts.say("centre.gap.exercise", exercise.name(), LEAST, exercise.values().size()));
            }
            exercise.values().forEach(v -> shown.merge(v, 1, Integer::sum));
        }
        shown.forEach(
                (value, times) -> {
                    if (times > 0 && times < LEAST) {
                        gaps.add(Texts.say("centre.gap.value", valueNames.get(value), LEAST));
                    }
                });
        return gaps;
    }
}
