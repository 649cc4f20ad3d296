package org.touchstone.it;

import static org.touchstone.recruitment.Selection.one;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;

/** A row that another transaction holds, so that deeds stand still at it until the test lets them go on. */
public final class Held implements AutoCloseable {

    private static final String WAITING =
            "select count(*) from information_schema.processlist where id <> connection_id() and info like 'SELECT%FOR UPDATE%'";

    private final Connection held = Touchstone.sql();

    public Held(String table, long id) throws SQLException {
        held.setAutoCommit(false);
        held.createStatement().executeQuery("select id from " + table + " where id = " + id + " for update");
    }

    /** Waits until so many deeds stand still, or something else has come about. */
    public void until(int still, BooleanSupplier otherwise) {
        while (Integer.parseInt(one(WAITING)) < still && !otherwise.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() throws SQLException {
        held.rollback();
        held.close();
    }
}
