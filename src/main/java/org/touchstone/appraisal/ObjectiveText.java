package org.touchstone.appraisal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.touchstone.shared.BadInput;

/**
 * What somebody writes of an objective.
 *
 * @param words what is to be reached
 * @param aim which aim of the unit or the organisation it serves; may be left out
 * @param measure how both will see that it is reached
 * @param development whether it is about the person's own development
 * @param edi whether it is about equality, diversity and inclusion
 * @param valueIds the values it is tied to, one to three
 */
public record ObjectiveText(
        String words, String aim, String measure, LocalDate dueOn, boolean development, boolean edi, List<Long> valueIds) {

    static final int LONGEST = 1000;
    static final int MOST_VALUES = 3;

    /** @param values those that the cycle goes by */
    ObjectiveText checked(Collection<Long> values) {
        var chosen = valueIds == null ? List.<Long>of() : valueIds.stream().distinct().toList();
        var text = new ObjectiveText(plain(words), plain(aim), plain(measure), dueOn, development, edi, chosen);
        new BadInput.Gathering()
                .when(text.words.isEmpty(), "words", "objective.words.required")
                .when(text.words.length() > LONGEST, "words", "appraisal.too-long", LONGEST)
                .when(text.aim.length() > LONGEST, "aim", "appraisal.too-long", LONGEST)
                .when(text.measure.isEmpty(), "measure", "objective.measure.required")
                .when(text.measure.length() > LONGEST, "measure", "appraisal.too-long", LONGEST)
                .when(dueOn == null, "dueOn", "objective.due.required")
                .when(chosen.isEmpty() || chosen.size() > MOST_VALUES || !values.containsAll(chosen), "valueIds", "objective.values.required", MOST_VALUES)
                .refuse();
        return text;
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
