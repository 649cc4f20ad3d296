package org.touchstone.appraisal;

import java.time.LocalDate;
import java.util.Map;
import org.touchstone.shared.BadInput;
import org.touchstone.values.StatedValue;

/**
 * What somebody says they saw.
 *
 * @param behaviourId the behaviour that it shows, or null
 * @param seenOn the day on which it was
 */
public record EvidenceText(Long valueId, Long behaviourId, String words, LocalDate seenOn) {

    EvidenceText checked(Map<Long, StatedValue> values, LocalDate today) {
        var value = valueId == null ? null : values.get(valueId);
        new BadInput.Gathering()
                .when(value == null, "valueId", "evidence.value.required")
                .when(
                        behaviourId != null && value != null && value.behaviours().stream().noneMatch(b -> b.id() == behaviourId),
                        "behaviourId", "evidence.behaviour.other")
                .when(words == null || words.isBlank(), "evidence", "evidence.words.required")
                .when(words != null && words.strip().length() > AppraisalEvidence.LONGEST, "evidence", "appraisal.too-long", AppraisalEvidence.LONGEST)
                .when(seenOn == null || seenOn.isAfter(today), "seenOn", "evidence.day.required")
                .refuse();
        return this;
    }
}
