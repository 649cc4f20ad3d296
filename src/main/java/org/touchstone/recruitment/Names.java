package org.touchstone.recruitment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the parts of a person's name in a folded text: one of them, or several on end with little or nothing
 * between, the longest stretch that can be read so.
 *
 * <p>Read from the end to the front, so that the time grows with the length of the text alone: anybody can choose
 * a name and a text whose parts fit together in very many ways, which a regular expression would all try.
 */
final class Names {

    private static final Pattern LETTER = Pattern.compile(Masking.SPACED_LETTER);

    /** What may stand between the parts of a name, or be left out. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}.,_()'’‘`]");

    private static final int MOST_BETWEEN = 3;
    private static final int NOTHING = -1;

    /** Where a name stands. */
    record Stretch(int from, int to) {}

    private final List<Pattern> parts;
    private final boolean spaced;

    /**
     * @param parts the parts of a name, as patterns
     * @param spaced whether they are of a script that puts spaces between words, so that no letter may touch a name
     */
    Names(List<Pattern> parts, boolean spaced) {
        this.parts = parts;
        this.spaced = spaced;
    }

    List<Stretch> in(String text) {
        var letters = new BitSet();
        for (var letter = LETTER.matcher(text); spaced && letter.find(); ) {
            letters.set(letter.start(), letter.end());
        }
        var between = new BitSet();
        for (var at = BETWEEN.matcher(text); at.find(); ) {
            between.set(at.start());
        }
        var furthest = furthest(text, letters, between);
        var found = new ArrayList<Stretch>();
        for (var at = 0; at < text.length(); at++) {
            if (furthest[at] != NOTHING && (at == 0 || !letters.get(at - 1))) {
                found.add(new Stretch(at, furthest[at]));
                at = furthest[at] - 1;
            }
        }
        return found;
    }

    /** For each place, where the longest name that begins there ends. */
    private int[] furthest(String text, BitSet letters, BitSet between) {
        var furthest = new int[text.length()];
        var matchers = parts.stream().map(part -> part.matcher(text)).toList();
        for (var at = text.length() - 1; at >= 0; at--) {
            furthest[at] = NOTHING;
            for (var matcher : matchers) {
                if (matcher.region(at, text.length()).lookingAt() && matcher.end() > at) {
                    furthest[at] = Math.max(furthest[at], onFrom(matcher.end(), furthest, letters, between));
                }
            }
        }
        return furthest;
    }

    /** Where the name ends if one of its parts ends here: with a part that follows, or here. */
    private static int onFrom(int end, int[] furthest, BitSet letters, BitSet between) {
        var best = letters.get(end) ? NOTHING : end;
        for (var next = end; next < furthest.length && next <= end + MOST_BETWEEN; next++) {
            best = Math.max(best, furthest[next]);
            if (!between.get(next)) {
                break;
            }
        }
        return best;
    }
}
