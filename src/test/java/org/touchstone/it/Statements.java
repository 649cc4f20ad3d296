package org.touchstone.it;

import java.sql.SQLException;
import java.util.stream.IntStream;

/** How many SQL statements a deed costs, counted by the database itself. */
public final class Statements {

    /** Timers of the application send a statement now and then: the least of several runs is the deed's own. */
    private static final int RUNS = 5;

    private Statements() {}

    public static long of(Runnable deed) {
        deed.run();
        return IntStream.range(0, RUNS).mapToLong(run -> once(deed)).min().orElseThrow();
    }

    private static long once(Runnable deed) {
        var before = count();
        deed.run();
        return count() - before;
    }

    private static long count() {
        try (var connection = Touchstone.sql();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "show global status where variable_name in"
                                                + " ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')")) {
            var sum = 0L;
            while (rows.next()) {
                sum += rows.getLong(2);
            }
            return sum;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
