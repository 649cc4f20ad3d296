package org.touchstone.fairness;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongConsumer;
import org.touchstone.shared.CsvLine;

/**
 * The lines of a file on their way into a table: written in batches to a temporary table, so that a million lines
 * need no more memory than a thousand, and merged by a few statements over the whole.
 *
 * <p>The rows of a batch are written out as one insert of our own making. The driver's parameters cost ten times
 * the work, more than all else that is done to a line. Texts go in as hexadecimal digits, so that nothing in
 * a file can be taken for SQL.
 *
 * <p>The temporary table is a copy of an empty one that the migrations made. It belongs to the connection: a
 * program that is killed leaves nothing of it behind, and nobody else ever sees it.
 */
final class Staging implements AutoCloseable {

    /** What the temporary table is called in statements. */
    static final String LINES = "staged_line";

    private static final HexFormat HEX = HexFormat.of();

    /** Characters of one insert: far below what any server takes at once. */
    private static final int BATCH = 1 << 18;

    private final Connection connection;
    private final StringBuilder rows = new StringBuilder(BATCH + (BATCH >> 2));
    private final LongConsumer progress;
    private String insert;
    private long added;

    /** What to do with a row of an answer. */
    @FunctionalInterface
    interface Each {
        void row(ResultSet row) throws SQLException;
    }

    /**
     * @param shape the table to be like
     * @param progress is told how many lines are there with each batch
     */
    Staging(Connection connection, String shape, LongConsumer progress) {
        this.connection = connection;
        this.progress = progress;
        drop();
        run("create temporary table " + LINES + " like " + shape);
    }

    /** The columns that {@link #add} fills. */
    void columns(List<String> names) {
        insert = "insert into " + LINES + " (" + String.join(", ", names) + ") values ";
    }

    /** A line: numbers, days, texts and nulls, in the order of the columns. */
    void add(Object... values) {
        rows.append(rows.isEmpty() ? insert : ",");
        for (var i = 0; i < values.length; i++) {
            append(i == 0 ? '(' : ',', values[i]);
        }
        rows.append(')');
        added++;
        if (rows.length() > BATCH) {
            flush();
        }
    }

    private void append(char before, Object value) {
        rows.append(before);
        if (value == null || value instanceof Integer || value instanceof Long) {
            rows.append(value);
        } else if (value instanceof LocalDate day) {
            rows.append('\'').append(day).append('\'');
        } else if (value instanceof String text) {
            HEX.formatHex(rows.append("_utf8mb4 x'"), text.getBytes(StandardCharsets.UTF_8)).append('\'');
        } else {
            throw new IllegalArgumentException("No column holds " + value.getClass());
        }
    }

    void flush() {
        if (!rows.isEmpty()) {
            run(rows.toString());
            rows.setLength(0);
            progress.accept(added);
        }
    }

    /** Runs a statement and says how many rows it changed. */
    long run(String sql) {
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            return statement.executeLargeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void each(String sql, Each each) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                each.row(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code h.sex = s.sex, ...}. */
    static String assignments(List<String> columns) {
        return String.join(", ", columns.stream().map(c -> "h." + c + " = s." + c).toList());
    }

    /** True where any of the columns differs; null differs from every value. */
    static String differences(List<String> columns) {
        return "not (" + String.join(" and ", columns.stream().map(c -> "h." + c + " <=> s." + c).toList()) + ")";
    }

    /** Which of these columns the file has. */
    static List<String> present(CsvLine line, List<String> columns) {
        return columns.stream().filter(line::has).toList();
    }

    private void drop() {
        run("drop temporary table if exists " + LINES);
    }

    @Override
    public void close() {
        drop();
    }
}
