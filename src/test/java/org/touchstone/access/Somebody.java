package org.touchstone.access;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.touchstone.it.Touchstone;

/** An account of a test's own, with the password of the sample accounts, so that no test disturbs another. */
public record Somebody(long id, String email) {

    public static final String PASSWORD = "sample-only";
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** An active account with one role at one organisation, or with none. */
    public static Somebody holding(String role, Long organisation) {
        var email = "somebody" + COUNT.incrementAndGet() + "-" + System.nanoTime() + "@sample.example";
        try (var connection = Touchstone.sql();
                var insert =
                        connection.prepareStatement(
                                """
                                insert into account
                                    (version, email, name, person_id, password_hash, state, must_change, proven, created_at)
                                select 0, p.email, p.name, p.id, a.password_hash, 'ACTIVE', false, true, p.created_at
                                  from account a, person p where a.id = 14 and p.email = ?""",
                                Statement.RETURN_GENERATED_KEYS)) {
            sql("insert into person (version, name, email, created_at) values (0, ?, ?, '2026-01-05 09:00:00')",
                    "Some Body " + COUNT, email);
            insert.setString(1, email);
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

    public static void sql(String statement, Object... values) {
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

    public static String one(String query, Object... values) {
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
