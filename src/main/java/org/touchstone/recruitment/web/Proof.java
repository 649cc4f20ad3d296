package org.touchstone.recruitment.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.touchstone.values.Finding;
import org.touchstone.values.Reading;

/** A text as an author sees it read: how it reads, with the words marked that something was found in. */
public record Proof(String text, Reading reading) implements Serializable {

    /**
     * A piece of the text.
     *
     * @param tone bad where it blocks, warn where it is worth a look, null where all is well
     */
    public record Piece(String text, String tone) {}

    /** The text in pieces. What was found in all of it at once is not marked, since that helps nobody. */
    public List<Piece> pieces() {
        var marked = reading.findings().stream().filter(f -> !f.rule().equals("PL-1") && f.end() > f.start()).toList();
        var cuts = new TreeSet<Integer>();
        marked.forEach(
                f -> {
                    cuts.add(f.start());
                    cuts.add(f.end());
                });
        cuts.add(0);
        cuts.add(text.length());
        var pieces = new ArrayList<Piece>();
        var start = 0;
        for (var cut : cuts.tailSet(1)) {
            pieces.add(new Piece(text.substring(start, cut), tone(marked, start)));
            start = cut;
        }
        return pieces;
    }

    private static String tone(List<Finding> findings, int at) {
        var there = findings.stream().filter(f -> f.start() <= at && at < f.end()).toList();
        if (there.isEmpty()) {
            return null;
        }
        return there.stream().anyMatch(Finding::blocks) ? "bad" : "warn";
    }

    public boolean clean() {
        return reading.findings().isEmpty();
    }

    public boolean blank() {
        return text == null || text.isBlank();
    }
}
