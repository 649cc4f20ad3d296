package org.touchstone.shared;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file, line by line: the first thousand problems, and how many more there are. */
public final class ImportProblems {

    static final int MOST = 1_000;
    private static final int LONGEST_VALUE = 200;

    private final List<ImportResult.Problem> problems = new ArrayList<>();
    private long more;

    /**
     * @param line 1 is the header
     * @param column its name, or null when the whole line is meant
     * @param value what stands there, or null
     * @param key of the text that says what is wrong
     */
    public void add(long line, String column, String value, String key, Object... parameters) {
        if (problems.size() < MOST) {
            problems.add(new ImportResult.Problem(line, plain(column), cut(plain(value)), Texts.say(key, parameters)));
        } else {
            more++;
        }
    }

    /** Counts problems that need not be spelled out any more. */
    public void addMore(long count) {
        more += count;
    }

    public boolean none() {
        return problems.isEmpty();
    }

    /** How many more problems can be spelled out. */
    public int room() {
        return MOST - problems.size();
    }

    /** Nothing stored, and why. */
    public ImportResult refuse(long read) {
        return new ImportResult(read, 0, 0, 0, List.copyOf(problems), more);
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_VALUE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }
}
