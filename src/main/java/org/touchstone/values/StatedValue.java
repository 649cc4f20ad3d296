package org.touchstone.values;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A value as its framework states it.
 *
 * @param version of what was read, to be sent back with a change (G-11)
 * @param plainText what it means in at most 40 plain words
 * @param anchors what the five ratings mean for this value
 * @param ownAnchors whether these are the value's own, not those of the framework
 * @param mapsTo the codes of the national values that it carries out
 * @param carriesOut their names
 */
public record StatedValue(
        long id,
        long frameworkId,
        int version,
        String code,
        String name,
        String plainText,
        List<StatedBehaviour> weWill,
        List<StatedBehaviour> weWillNot,
        List<StatedAnchor> anchors,
        boolean ownAnchors,
        List<String> mapsTo,
        List<String> carriesOut) {

    /** So many behaviours of each polarity a value has at least (VR-1). */
    public static final int LEAST_BEHAVIOURS = 2;

    /** What it still lacks before its framework can be published. */
    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        if (plainText.isEmpty()) {
            gaps.add(Gap.of(code, "values.gap.plain-text", name));
        }
        if (weWill.size() < LEAST_BEHAVIOURS) {
            gaps.add(Gap.of(code, "values.gap.we-will", name, LEAST_BEHAVIOURS - weWill.size()));
        }
        if (weWillNot.size() < LEAST_BEHAVIOURS) {
            gaps.add(Gap.of(code, "values.gap.we-will-not", name, LEAST_BEHAVIOURS - weWillNot.size()));
        }
        return gaps;
    }

    public List<StatedBehaviour> behaviours() {
        return Stream.concat(weWill.stream(), weWillNot.stream()).toList();
    }
}
