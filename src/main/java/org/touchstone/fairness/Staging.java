package org.touchstone.fairness;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.touchstone.shared.CsvLine;

/**
 * The lines of a file on their way into a table: written in batches to a temporary table, so that a million lines
 * need no more memory than a thousand, and merged by a few statements over the whole.
 *
 * <p>The temporary table is a copy of an empty one that the migrations made. It belongs to the connection: a
 * program that is killed leaves nothing of it behind, and nobody else ever sees it.
 */
final class Staging implements AutoCloseable {

    /** What the temporary table is called in statements. */
    static final String LINES = "staged_line";

    private static final int BATCH = 2_000;

    private final Connection connection;
    private PreparedStatement insert;
    private int columns;
    private int waiting;

    /** What to do with a row of an answer. */
    @FunctionalInterface
    interface Each {
        void row(ResultSet row) throws SQLException;
    }

    Staging(Connection connection, String shape) {
        this.connection = connection;
        drop();
        run("create temporary table " + LINES + " like " + shape);
    }

    /** The columns that {@link #add} fills. */
    void columns(List<String> names) {
        columns = names.size();
        try {
            insert =
                    connection.prepareStatement(
                            "insert into " + LINES + " (" + String.join(", ", names) + ") values ("
                                    + String.join(", ", Collections.nCopies(columns, "?")) + ")");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(Object... values) {
        try {
            for (var i = 0; i < columns; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.addBatch();
            if (++waiting == BATCH) {
                flush();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void flush() {
        try {
            if (waiting > 0) {
                insert.executeBatch();
            }
            waiting = 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a statement and says how many rows it changed. */
    long run(String sql) {
        try (var statement = connection.createStatement()) {
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
        try {
            if (insert != null) {
                insert.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        drop();
    }
}
