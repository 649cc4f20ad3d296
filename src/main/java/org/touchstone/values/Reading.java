package org.touchstone.values;

import java.util.List;
import org.touchstone.shared.Texts;

/**
 * How a text reads: its grade after Flesch and Kincaid, and what was found in it, from its beginning to
 * its end.
 *
 * @param grade years of school that it takes to read with ease; null where the text is too short to tell
 */
public record Reading(Double grade, int words, int sentences, List<Finding> findings) {

    private static final int[] SCHOOL_YEARS = {5, 7, 9, 11, 13};

    static final Reading NOTHING = new Reading(null, 0, 0, List.of());

    /** The grade in words: the age at which people read it with ease. */
    public String sentence() {
        if (grade == null) {
            return Texts.say("language.age.unknown");
        }
        for (var years : SCHOOL_YEARS) {
            if (grade < years) {
                return Texts.say("language.age." + years);
            }
        }
        return Texts.say("language.age.specialist");
    }

    public long blocks() {
        return findings.stream().filter(Finding::blocks).count();
    }
}
