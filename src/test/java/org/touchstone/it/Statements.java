package org.touchstone.it;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;

/** How many SQL statements a deed costs, counted by the database itself. */
public final class Statements {

    /**
     * Timers of the application send a statement now and then, on a busy machine even twice in a row: what was
     * counted three times, and nothing less, is the deed's own.
     */
    private static final int ENOUGH = 3;

    private static final int MOST_RUNS = 15;

    private static final String COUNTED =
            "show global status where variable_name in ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')";

    private Statements() {}

    public static long of(Runnable deed) {
        deed.run();
        // One connection for all counts: the driver begins each with a statement of its own.
        try (var connection = Touchstone.sql()) {
            var counts = new ArrayList<Long>();
            for (var run = 0; run < MOST_RUNS; run++) {
                counts.add(once(deed, connection));
                if (Collections.frequency(counts, Collections.min(counts)) == ENOUGH) {
                    break;
                }
            }
            return Collections.min(counts);
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
