package org.touchstone.access;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.touchstone.it.Touchstone;

/** An account of a test's own, with the password of the sample accounts, so that no test disturbs another. */
record Somebody(long id, String email) {

    static final String PASSWORD = "sample-only";
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** An active account with one role at one organisation, or with none. */
    static Somebody holding(String role, Long organisation) {
        var email = "somebody" + COUNT.incrementAndGet() + "-" + System.nanoTime() + "@sample.example";
        try (var connection = Touchstone.sql();
                var insert =
                        connection.prepareStatement(
                                """
                                insert into account
                                    (version, email, name, password_hash, state, must_change, proven, created_at)
                                select 0, ?, ?, password_hash, 'ACTIVE', false, true, created_at from account where id = 14""",
                                Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, email);
            insert.setString(2, "Some Body " + COUNT);
            insert.executeUpdate();
            var keys = insert.getGeneratedKeys();
            keys.next();
            var id = keys.getLong(1);
            if (role != null) {
                sql("insert into account_grant (account_id, role, organisation_id) values (?, ?, ?)", id, role, organisation);
            }
            return new Somebody(id, email);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void sql(String statement, Object... values) {
        try (var connection = Touchstone.sql();
                var prepared = connection.prepareStatement(statement)) {
            for (var i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String one(String query, Object... values) {
        try (var connection = Touchstone.sql();
                var prepared = connection.prepareStatement(query)) {
            for (var i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            var rows = prepared.executeQuery();
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
