package org.touchstone.recruitment;

import java.util.List;
import java.util.Set;
import org.touchstone.shared.BadInput;

/**
 * A criterion as an author writes it down.
 *
 * @param valueId the value it shows, or null
 */
public record SpecLine(String text, Criterion.Kind kind, Criterion.AssessedAt assessedAt, Long valueId) {

    private static final int LONGEST = 500;

    public SpecLine {
        text = Advert.tidy(text);
    }

    /** Refuses lines that say nothing, or not where they are assessed (VR-2), or name no value of the framework. */
    static void check(List<SpecLine> lines, Set<Long> values) {
        var gathering = new BadInput.Gathering();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var at = "criteria[" + i + "].";
            gathering
                    .when(line.text == null, at + "text", "vacancy.criterion.required")
                    .when(line.text != null && line.text.length() > LONGEST, at + "text", "vacancy.too-long", LONGEST)
                    .when(line.kind == null, at + "kind", "vacancy.criterion.kind.required")
                    .when(line.assessedAt == null, at + "assessedAt", "vacancy.criterion.assessedAt.required")
                    .when(
                            line.valueId != null && !values.contains(line.valueId),
                            at + "valueId",
                            "vacancy.criterion.value.unknown");
        }
        gathering.refuse();
    }
}
