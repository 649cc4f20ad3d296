package org.touchstone.it;

import java.sql.Connection;
import java.sql.SQLException;

/** How many SQL statements a deed costs, counted by the database itself. */
public final class Statements {

    /** Timers of the application send a statement now and then: what was counted twice, and nothing less, is the deed's own. */
    private static final int MOST_RUNS = 10;

    private static final String COUNTED =
            "show global status where variable_name in ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')";

    private Statements() {}

    public static long of(Runnable deed) {
        deed.run();
        // One connection for all counts: the driver begins each with a statement of its own.
        try (var connection = Touchstone.sql()) {
            var least = once(deed, connection);
            for (var run = 1; run < MOST_RUNS; run++) {
                var next = once(deed, connection);
                if (next == least) {
                    return least;
                }
                least = Math.min(least, next);
            }
            return least;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long once(Runnable deed, Connection connection) throws SQLException {
        var before = count(connection);
        deed.run();
        return count(connection) - before;
    }

    private static long count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COUNTED)) {
            var sum = 0L;
            while (rows.next()) {
                sum += rows.getLong(2);
            }
            return sum;
        }
    }
}
