package org.touchstone.values;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of a text, word by word: the words that stayed, went and came. Read the other way round it
 * tells the same with coming and going exchanged.
 */
public record Wording(List<Piece> pieces) {

    /** What became of some words. */
    public enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    /** Neighbouring words with one fate. */
    public record Piece(Change change, String text) {}

    public static Wording between(String before, String after) {
        // Of several shortest accounts the one of the texts in alphabetical order is told, whichever came
        // first: otherwise the way back could tell another story than the way there.
        return before.compareTo(after) <= 0
                ? new Wording(pieces(words(before), words(after), false))
                : new Wording(pieces(words(after), words(before), true));
    }

    public boolean changed() {
        return pieces.stream().anyMatch(p -> p.change() != Change.SAME);
    }

    /** How alike two texts are, from 0 (no word in common) to 1. */
    static double likeness(String one, String other) {
        var a = words(one);
        var b = words(other);
        return a.isEmpty() && b.isEmpty() ? 1 : 2.0 * common(a, b)[0][0] / (a.size() + b.size());
    }

    private static List<Piece> pieces(List<String> a, List<String> b, boolean exchanged) {
        var common = common(a, b);
        var pieces = new ArrayList<Piece>();
        var gone = new ArrayList<String>();
        var come = new ArrayList<String>();
        var kept = new ArrayList<String>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                close(pieces, exchanged ? come : gone, exchanged ? gone : come);
                kept.add(a.get(i++));
                j++;
            } else {
                close(pieces, kept, Change.SAME);
                if (j == b.size() || i < a.size() && common[i + 1][j] >= common[i][j + 1]) {
                    gone.add(a.get(i++));
                } else {
                    come.add(b.get(j++));
                }
            }
        }
        close(pieces, kept, Change.SAME);
        close(pieces, exchanged ? come : gone, exchanged ? gone : come);
        return List.copyOf(pieces);
    }

    private static void close(List<Piece> pieces, List<String> gone, List<String> come) {
        close(pieces, gone, Change.REMOVED);
        close(pieces, come, Change.ADDED);
    }

    private static void close(List<Piece> pieces, List<String> words, Change change) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(change, String.join(" ", words)));
            words.clear();
        }
    }

    /** How many words the ends of both texts, from each place on, have in common in the same order. */
    private static int[][] common(List<String> a, List<String> b) {
        var common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] =
                        a.get(i).equals(b.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> words(String text) {
        var plain = ValueText.plain(text);
        return plain.isEmpty() ? List.of() : List.of(plain.split("\\s+"));
    }
}
