package org.touchstone.shared;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Touchstone;
import org.touchstone.run.Database;

/** A database that has every migration but one of the lowest module, which came after all the others. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MigratingIT {

    private Database older;

    @BeforeEach
    void leave_one_out() throws SQLException {
        var running = Touchstone.running().database;
        sql(running, "create or replace database older character set utf8mb4");
        var url = running.url.replace("/touchstone?", "/older?");
        older = Database.named(Map.of("TOUCHSTONE_DB_URL", url, "TOUCHSTONE_DB_USER", running.user, "TOUCHSTONE_DB_PASSWORD", running.password)).migrate();
        sql(older, "drop table sign_in_turn");
        sql(older, "delete from schema_history where version = '102'");
    }

    @AfterEach
    void drop() throws SQLException {
        sql(older, "drop database older");
    }

    @Test
    void gets_it_from_the_launcher() throws SQLException {
        older.migrate();

        assertTrue(hasTurns());
    }

    @Test
    void gets_it_from_the_server() throws SQLException {
        var source = new MysqlDataSource();
        source.setUrl(older.url);
        source.setUser(older.user);
        source.setPassword(older.password);
        var migrating = new Migrating();
        migrating.source = source;

        migrating.migrate();

        assertTrue(hasTurns());
    }

    private boolean hasTurns() throws SQLException {
        try (var connection = older.connect();
                var sql = connection.createStatement();
                var rows = sql.executeQuery("select count(*) = 512 from sign_in_turn")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static void sql(Database database, String statement) throws SQLException {
        try (var connection = database.connect();
                var sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }
}
