package org.touchstone.run;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.api.FlywayException;

/**
 * The trial run behind {@code mvn -Prun}: database, sample system and server from one command, and
 * nothing left behind when it stops.
 */
public final class Run {

    private static final PrintStream OUT = System.out;
    private static final List<String> QUICK_START =
            List.of("-Xmx768m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final List<String> SAMPLE_ACCOUNTS =
            List.of(
                    "admin", "recruiter", "recruitment", "hr", "panel1", "panel2", "panel3", "talent", "mentoring",
                    "edi", "analyst", "protection", "manager", "employee", "mentor", "mentee", "successor",
                    "secondee", "candidate");

    /** Held here, since a logger that nobody holds forgets its level. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private static final Logger MARIADB = Logger.getLogger("ch.vorburger");

    private Run() {}

    public static void main(String[] arguments) {
        for (var chatty : List.of(FLYWAY, MARIADB)) {
            chatty.setLevel(Level.SEVERE);
        }
        try {
            run();
        } catch (Refused refused) {
            OUT.println();
            OUT.println("Touchstone did not start: " + refused.getMessage());
            // Maven's own account of a failed goal would bury the one line that helps.
            System.exit(1);
        }
    }

    private static void run() {
        var started = System.nanoTime();
        var port = port(System.getProperty("port", "8080"));
        var data = Path.of("data");
        Server.requireFree(port);
        OUT.println("Starting the database ...");
        var named = System.getenv("TOUCHSTONE_DB_URL");
        var database =
                named == null || named.isBlank()
                        ? Database.embedded(data, 0)
                        : Database.named(System.getenv());
        var stop = new Stop(database);
        Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop"));

        var sample = prepare(database);
        OUT.println("Starting the server ...");
        var environment = new HashMap<>(database.environment());
        environment.put("TOUCHSTONE_SAMPLE", String.valueOf(sample));
        environment.put("TOUCHSTONE_SHOW_INVITATIONS", String.valueOf(sample));
        environment.putIfAbsent("TOUCHSTONE_ADDRESS", "http://localhost:" + port + "/");
        var server =
                Server.start(port, Path.of("target", "touchstone.war"), data, environment, QUICK_START);
        stop.server = server;
        server.awaitReady();
        welcome(server, sample, (System.nanoTime() - started) / 1_000_000_000.0);
        try {
            server.process().waitFor();
            if (!stop.asked) {
                throw new Refused("The server stopped by itself; its log is " + server.log());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int port(String asked) {
        try {
            var port = Integer.parseInt(asked);
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException noNumber) {
            // Refused like a number that is none of a port.
        }
        throw new Refused("The port must be a number from 1 to 65535, not " + asked + ".");
    }

    private static boolean prepare(Database database) {
        if (!database.isEmbedded()) {
            return false;
        }
        try {
            OUT.println("Migrating ...");
            database.migrate();
            if (database.loadSample()) {
                OUT.println("Loaded the sample system.");
            }
            return true;
        } catch (SQLException | FlywayException e) {
            throw new Refused("The embedded database failed: " + e.getMessage().strip().replaceAll("\\s+", " "), e);
        }
    }

    private static void welcome(Server server, boolean sample, double seconds) {
        OUT.printf("%nTouchstone is ready at %s (%.0f s)%n", server.address(), seconds);
        if (sample) {
            OUT.println("Sign in as one of these, all with the password sample-only:");
            for (var who : SAMPLE_ACCOUNTS) {
                OUT.println("  " + who + "@sample.example");
            }
        }
        OUT.println("Careers pages, without signing in: " + server.address() + "careers/");
        OUT.println("Press Ctrl+C to stop. The data stay in ./data; delete that folder to begin again.");
    }

    /** Stops the server before the database, so that nothing is cut off half-way. */
    private static final class Stop implements Runnable {
        private final Database database;
        private volatile Server server;
        private volatile boolean asked;

        private Stop(Database database) {
            this.database = database;
        }

        @Override
        public void run() {
            asked = true;
            if (server != null) {
                server.close();
            }
            database.close();
        }
    }
}
