package org.touchstone.it;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.touchstone.run.Database;
import org.touchstone.run.Server;
import org.touchstone.shared.Clocks;

/**
 * The system under test: a real MariaDB with the sample system, a real SMTP server, and Payara Micro
 * with the WAR that ships. Started once for all container and browser tests of a process.
 */
public final class Touchstone {

    /** As many of these systems stand beside each other as the build has processes for these tests. */
    private static final Path FOLDER = Path.of(System.getProperty("it.folder"));
    /** What gathers figures sends this. */
    public static final String METRICS_TOKEN = "figures-for-the-tests";

    private static Touchstone running;

    /** The password of the sample accounts, hashed in few rounds: it is slow on purpose, and tests sign in all the time. */
    private static final String QUICK =
            "PBKDF2WithHmacSHA512:1000:c2l4dGVlbiBieXRlcyBvZg==:gHDZjyb45"
                    + "B9SdHuij5dje5JwG+vY3cwUczY9X9N42wvq1prf/cdVRu5NnOLiLurt6ozImpwXHRAbub8W+veMIw==";

    public final int databasePort;
    public final Database database;
    public final GreenMail mail;
    public final Server server;

    private Touchstone() {
        clear(FOLDER);
        databasePort = freePort();
        database = Database.embedded(FOLDER, databasePort).migrate();
        try {
            database.loadSample();
            signInQuickly();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var smtp = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        mail = new GreenMail(smtp);
        mail.start();
        var environment = new HashMap<>(database.environment());
        // For the container that Arquillian starts.
        System.setProperty("it.database", environment.get("TOUCHSTONE_DB_URL"));
        var port = freePort();
        environment.put("TOUCHSTONE_SAMPLE", "true");
        environment.put("TOUCHSTONE_ADDRESS", "http://localhost:" + port + "/");
        // Tests name the place that they come from, so that one that is throttled throttles no other.
        environment.put("TOUCHSTONE_BALANCERS", "1");
        environment.put("TOUCHSTONE_METRICS_TOKEN", METRICS_TOKEN);
        // Inductions have been made here for two months.
        environment.put("TOUCHSTONE_INDUCTION_SINCE", LocalDate.now(Clock.system(Clocks.ZONE)).minusDays(60).toString());
        environment.put("TOUCHSTONE_MAIL_HOST", "127.0.0.1");
        environment.put("TOUCHSTONE_MAIL_PORT", String.valueOf(smtp.getPort()));
        environment.put("TOUCHSTONE_MAIL_TLS", "OFF");
        server =
                Server.start(
                        port,
                        Path.of("target", "touchstone.war"),
                        FOLDER,
                        environment,
                        List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        server.awaitReady();
    }

    public static synchronized Touchstone running() {
        if (running == null) {
            running = new Touchstone();
        }
        return running;
    }

    /** The root of the site, without a slash at its end. */
    public static String address() {
        var address = running().server.address();
        return address.substring(0, address.length() - 1);
    }

    /** A connection of the test's own, for arranging rows and for looking at them. */
    public static Connection sql() {
        try {
            return running().database.connect();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void signInQuickly() throws SQLException {
        try (var connection = database.connect();
                var statement = connection.prepareStatement("update account set password_hash = ? where password_hash is not null")) {
            statement.setString(1, QUICK);
            statement.executeUpdate();
        }
    }

    private void stop() {
        server.close();
        mail.stop();
        database.close();
    }

    /** A port that nobody listens at. */
    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void clear(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                            Files.delete(file);
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult postVisitDirectory(Path emptied, IOException problem) throws IOException {
                            Files.delete(emptied);
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
