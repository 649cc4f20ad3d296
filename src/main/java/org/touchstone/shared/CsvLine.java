package org.touchstone.shared;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One line of a file, cell by cell with its type. What cannot be taken becomes a problem of the line,
 * and the reader gets null. An empty cell means not known, and is a problem only where it is required.
 *
 * <p>The same object holds every line in turn: keep values, not lines.
 */
public final class CsvLine {

    private static final char NOT_UTF_8 = '\uFFFD';
    private static final int DAY_LENGTH = 10;
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;

    private final Map<String, Integer> places;
    private final CsvColumns columns;
    private final int cells;
    private final ImportProblems problems;
    private CsvRecord record;
    private boolean sound;

    CsvLine(CsvColumns columns, Map<String, Integer> places, int cells, ImportProblems problems) {
        this.columns = columns;
        this.places = new HashMap<>(places);
        this.cells = cells;
        this.problems = problems;
    }

    boolean takes(CsvRecord next) {
        record = next;
        sound = true;
        if (next.getFieldCount() != cells) {
            problem(null, null, "csv.ragged", next.getFieldCount(), cells);
        }
        return sound;
    }

    /** Its number in the file, where 1 is the header. */
    public long number() {
        return record.getStartingLineNumber();
    }

    /** Whether nothing was wrong with it so far. */
    public boolean isSound() {
        return sound;
    }

    /** Whether the file has this column at all. */
    public boolean has(String column) {
        return places.containsKey(column);
    }

    /** Whether anything stands in this column. */
    public boolean holds(String column) {
        var place = places.get(column);
        return place != null && TypedText.isSeen(record.getField(place));
    }

    public String text(String column, int longest) {
        var text = cell(column);
        if (text == null) {
            return null;
        }
        if (text.length() > longest && text.codePointCount(0, text.length()) > longest) {
            return refuse(column, text, "csv.too-long", longest);
        }
        if (text.indexOf(NOT_UTF_8) >= 0) {
            return refuse(column, text, "csv.not-utf-8");
        }
        return TypedText.holdsControl(text) ? refuse(column, text, "csv.control-character") : text;
    }

    /** A day as ISO 8601 has it: 2026-11-22. */
    public LocalDate day(String column) {
        var text = cell(column);
        if (text == null) {
            return null;
        }
        if (text.length() == DAY_LENGTH && text.charAt(4) == '-' && text.charAt(7) == '-') {
            var year = digits(text, 0, 4);
            var month = digits(text, 5, 7);
            var day = digits(text, 8, 10);
            if (year >= EARLIEST_YEAR && year <= LATEST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()) {
                return LocalDate.of(year, month, day);
            }
        }
        return refuse(column, text, "csv.not-a-day");
    }

    public Boolean yesNo(String column) {
        var text = cell(column);
        if (text == null) {
            return null;
        }
        if (text.equalsIgnoreCase("yes")) {
            return true;
        }
        return text.equalsIgnoreCase("no") ? Boolean.FALSE : refuse(column, text, "csv.not-yes-or-no");
    }

    /** A number that is not negative, written with at most so many digits before and behind the point. */
    public BigDecimal decimal(String column, int before, int behind) {
        var text = cell(column);
        if (text == null) {
            return null;
        }
        var point = text.indexOf('.');
        var whole = point < 0 ? text.length() : point;
        var rest = point < 0 ? 0 : text.length() - point - 1;
        var number = whole > 0 && isDigits(text, 0, whole) && (point < 0 || rest > 0 && isDigits(text, point + 1, text.length()));
        if (!number) {
            return refuse(column, text, "csv.not-a-number");
        }
        return whole <= before && rest <= behind
                ? new BigDecimal(text)
                : refuse(column, text, "csv.number-too-long", before, behind);
    }

    /** A whole number from the least to the most. */
    public Integer whole(String column, int least, int most) {
        var text = cell(column);
        if (text == null) {
            return null;
        }
        var value = text.length() < DAY_LENGTH ? digits(text, 0, text.length()) : -1;
        return value >= least && value <= most && value >= 0
                ? Integer.valueOf(value)
                : refuse(column, text, "csv.not-a-whole-number", least, most);
    }

    /**
     * A code out of a set, in capital or small letters; spaces and underscores count as hyphens.
     *
     * @param codes from each code, in small letters, to what it stands for; in the order they are to be named
     */
    public <T> T code(String column, Map<String, T> codes) {
        var text = cell(column);
        if (text == null) {
            return null;
        }
        var found = codes.get(text);
        if (found == null) {
            found = codes.get(text.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-'));
        }
        return found != null ? found : refuse(column, text, "csv.not-one-of", String.join(", ", codes.keySet()));
    }

    /** Says what else is wrong with the line. */
    public void problem(String column, String key, Object... parameters) {
        problem(column, column == null || !has(column) ? null : record.getField(places.get(column)), key, parameters);
    }

    private void problem(String column, String value, String key, Object... parameters) {
        sound = false;
        problems.add(record.getStartingLineNumber(), column, value, key, parameters);
    }

    private <T> T refuse(String column, String value, String key, Object... parameters) {
        problem(column, value, key, parameters);
        return null;
    }

    /** What stands there without spaces around it; null when nothing does. */
    private String cell(String column) {
        var place = places.get(column);
        if (place == null) {
            return null;
        }
        var text = record.getField(place).strip();
        if (TypedText.isSeen(text)) {
            return text;
        }
        return columns.requires(column) ? refuse(column, "", "csv.missing") : null;
    }

    private static boolean isDigits(String text, int from, int to) {
        for (var i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The number that these digits make, or -1 when something else stands among them. */
    private static int digits(String text, int from, int to) {
        if (!isDigits(text, from, to)) {
            return -1;
        }
        var value = 0;
        for (var i = from; i < to; i++) {
            value = 10 * value + text.charAt(i) - '0';
        }
        return value;
    }
}
