package org.touchstone.shared;

import java.util.List;

/**
 * How an import went. All or nothing: with any problem nothing is stored and the counts are 0.
 *
 * @param read lines with data, the header not among them
 * @param moreProblems problems beyond those that are listed
 */
public record ImportResult(
        long read, long created, long updated, long unchanged, List<Problem> problems, long moreProblems) {

    /**
     * What is wrong with one line.
     *
     * @param line its number in the file; 1 is the header
     * @param column the column's name, or empty when the whole line is meant
     * @param value what stands there
     * @param problem what to do about it
     */
    public record Problem(long line, String column, String value, String problem) {}

    public static ImportResult stored(long read, long created, long updated, long unchanged) {
        return new ImportResult(read, created, updated, unchanged, List.of(), 0);
    }

    public boolean refused() {
        return !problems.isEmpty();
    }
}
