package org.touchstone.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One version of a framework as people read it, with all that it says.
 *
 * @param version of what was read, to be sent back with a change (G-11)
 * @param organisationId whose it is; null for the national one and for templates
 * @param number the version's number, as people say it
 * @param basedOn the framework it was copied from, or null
 * @param effectiveUntil the first day on which it is no longer in force, or null
 * @param anchors what the five ratings mean where a value has no words of its own
 */
public record StatedFramework(
        long id,
        int version,
        ValuesFramework.Kind kind,
        Long organisationId,
        String name,
        int number,
        ValuesFramework.State state,
        Long basedOn,
        LocalDate effectiveFrom,
        LocalDate effectiveUntil,
        List<StatedAnchor> anchors,
        List<StatedValue> values) {

    public Optional<StatedValue> value(String code) {
        return values.stream().filter(v -> v.code().equals(code)).findFirst();
    }

    /** What a draft still lacks before it can be published (VR-1). */
    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        if (values.isEmpty()) {
            gaps.add(Gap.of(null, "values.gap.values"));
        }
        if (anchors.size() != Anchor.POINTS) {
            gaps.add(Gap.of(null, "values.gap.anchors"));
        }
        values.forEach(v -> gaps.addAll(v.gaps()));
        return gaps;
    }

    public Standing standing(LocalDate day) {
        return Standing.on(day, state, effectiveFrom, effectiveUntil);
    }
}
