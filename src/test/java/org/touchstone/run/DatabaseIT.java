package org.touchstone.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database itself, in a folder of its own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseIT {

    @TempDir private Path folder;

    @Test
    void what_is_kept_below_the_temporary_folder_is_there_again_after_a_restart() throws SQLException {
        assertTrue(folder.startsWith(System.getProperty("java.io.tmpdir")), folder.toString());
        try (var database = Database.embedded(folder, 0)) {
            run(database, "create table kept (word varchar(20) not null)");
            run(database, "insert into kept values ('touchstone')");
        }

        try (var database = Database.embedded(folder, 0)) {
            assertEquals("touchstone", word(database));
        }
    }

    private static void run(Database database, String statement) throws SQLException {
        try (var connection = database.connect();
                var sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }

    private static String word(Database database) throws SQLException {
        try (var connection = database.connect();
                var sql = connection.createStatement();
                var rows = sql.executeQuery("select word from kept")) {
            assertTrue(rows.next(), "the table is empty");
            return rows.getString(1);
        }
    }
}
