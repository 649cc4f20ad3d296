package org.touchstone.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.run.Database;
import org.touchstone.run.Server;

/** A small system of its own: its database goes away and comes back, its server is killed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutageIT {

    private static final Path FOLDER = Path.of("target", "it-outage");
    private static final int APPLICATIONS = 200_000;
    private static final int STAFF = 20_000;
    private static final String AWAY = "Touchstone is not available just now";

    private static int databasePort;
    private static int port;
    private static Database database;
    private static Server server;

    @BeforeAll
    static void start() throws SQLException {
        Touchstone.clear(FOLDER);
        databasePort = Touchstone.freePort();
        port = Touchstone.freePort();
        database = Database.embedded(FOLDER, databasePort).migrate();
        database.loadSample();
        server = started();
    }

    @AfterAll
    static void stop() {
        server.close();
        database.close();
    }

    private static Server started() {
        var environment = new HashMap<>(database.environment());
        environment.put("TOUCHSTONE_SAMPLE", "true");
        environment.put("TOUCHSTONE_ADDRESS", root() + "/");
        return Server.start(
                        port,
                        Path.of("target", "touchstone.war"),
                        FOLDER,
                        environment,
                        List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"))
                .awaitReady();
    }

    private static String root() {
        return "http://localhost:" + port;
    }

    private static Api admin() {
        var answer =
                Api.at(root()).post("/api/tokens", "{\"email\": \"admin@sample.example\", \"password\": \"sample-only\"}");
        return Api.at(root()).with("Authorization", "Bearer " + answer.json().getString("token"));
    }

    @Test
    @DisplayName("G-12 while the database is away everybody is told so, nothing acknowledged is lost, and all goes on when it is back")
    void database_away() throws Exception {
        var admin = admin();
        var answers = new ConcurrentSkipListMap<Integer, Integer>();
        var going = new AtomicBoolean(true);
        try (var visitor = Visitor.nobody()) {
            var page = visitor.page;
            signIn(page);
            page.navigate(root() + "/people/organisation");
            page.getByLabel("Name").fill("Typed while the database was away");
            var writer = CompletableFuture.runAsync(() -> write(admin, answers, going));
            until("something is acknowledged", () -> answers.containsValue(201));

            database.close();
            until("the writer is told", () -> answers.containsValue(503));
            peopleAreTold(visitor);
            systemsAreTold(admin);
            database = Database.embedded(FOLDER, databasePort);
            var back = answers.lastKey();
            until("it works again", () -> answers.tailMap(back).containsValue(201));
            going.set(false);
            writer.get(2, TimeUnit.MINUTES);

            page.goBack();
            assertEquals("Typed while the database was away", page.getByLabel("Name").inputValue());
            assertEquals(200, page.navigate(root() + "/index").status(), "still signed in");
        }
        assertEquals(Set.of(201, 503), Set.copyOf(answers.values()));
        var stored = stored();
        answers.forEach((number, status) -> assertTrue(status == 503 || stored.contains("OUT" + number), "lost: " + number));
        // What was not acknowledged is sent again under its key. The one that was being stored may have left its key taken.
        var again = answers.keySet().stream().map(number -> add(admin, number)).filter(status -> status != 201).toList();
        assertTrue(again.isEmpty() || again.equals(List.of(409)), again::toString);
        assertTrue(stored().size() >= answers.size() - again.size(), stored() + " of " + answers);
    }

    private static void signIn(Page page) {
        page.navigate(root() + "/sign-in");
        page.getByLabel("E-mail address").fill("admin@sample.example");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("sample-only");
        page.locator("#do").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    private static void write(Api admin, Map<Integer, Integer> answers, AtomicBoolean going) {
        for (var number = 1; going.get(); number++) {
            answers.put(number, add(admin, number));
        }
    }

    private static int add(Api admin, int number) {
        return admin.with("Idempotency-Key", "outage-" + number)
                .post(
                        "/api/organisations",
                        "{\"code\": \"OUT%d\", \"name\": \"Outage %d\", \"type\": \"PRIVATE\"}".formatted(number, number))
                .status();
    }

    private static void peopleAreTold(Visitor visitor) {
        var page = visitor.page;
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
        page.getByText(AWAY).first().waitFor();
        visitor.forgetComplaints().seesNothingWrong();
        var home = page.context().request().get(root() + "/index");
        assertEquals(503, home.status());
        assertTrue(home.text().contains(AWAY));
        var jobs = Api.at(root()).get("/careers/");
        assertEquals(503, jobs.status());
        assertTrue(jobs.body().contains(AWAY), jobs.body());
    }

    private static void systemsAreTold(Api admin) {
        for (var answer :
                List.of(
                        admin.get("/api/organisations"),
                        Api.at(root()).get("/api/careers/vacancies"),
                        Api.at(root()).post("/api/tokens", "{\"email\": \"hr@sample.example\", \"password\": \"sample-only\"}"))) {
            assertEquals(503, answer.status(), answer::toString);
            assertTrue(answer.headers().get("content-type").startsWith("application/problem+json"), answer::toString);
            assertNotNull(answer.headers().get("retry-after"), answer::toString);
            assertEquals(503, answer.json().getInt("status"));
        }
        assertEquals(503, Api.at(root()).get("/health/ready").status());
        assertEquals(200, Api.at(root()).get("/health/live").status());
    }

    private static Set<String> stored() throws SQLException {
        var stored = new TreeSet<String>();
        try (var connection = database.connect();
                var rows = connection.createStatement().executeQuery("select code from organisation where code like 'OUT%'")) {
            while (rows.next()) {
                stored.add(rows.getString(1));
            }
        }
        return stored;
    }

    @Test
    @DisplayName("G-12 of an import whose server is killed all is stored or nothing, and sent again it comes to the same")
    void killed() throws Exception {
        var history =
                IntStream.range(0, APPLICATIONS)
                        .mapToObj(i -> "NUH,KILLED-" + i % 500 + ",applicant-" + i + (i % 500 == 250 ? ",1999" : ",2025") + "-06-02,shortlisted\n")
                        .collect(Collectors.joining("", "organisation,vacancy,applicant,applied_on,outcome\n", ""));
        var staff =
                IntStream.range(0, STAFF)
                        .mapToObj(i -> "NUH,KILLED" + i + ",Kim Ledger,killed" + i + "@staff.example,Killed,Clerk,Band 3,2024-02-01\n")
                        .collect(Collectors.joining("", "organisation,staff_number,name,email,unit,post,band,start_date\n", ""));
        var admin = admin();
        var applications = count("history_application");
        var employments = count("employment");

        CompletableFuture<Integer> sentHistory;
        try (var blocking = blocking("1999-06-02")) {
            sentHistory = CompletableFuture.supplyAsync(() -> admin.csv("/api/imports/recruitment-history", history).status());
            until("the history is being merged", () -> count("information_schema.processlist where info like 'insert into history_application%'") > 0);
            var sentStaff = CompletableFuture.supplyAsync(() -> admin.csv("/api/imports/staff", staff).status());
            until("lines of staff are written", () -> count("staff_line") > 0);
            server.process().destroyForcibly().waitFor();
            assertFalse(acknowledged(sentStaff), "the staff file was done before the server was killed");
            blocking.rollback();
        }
        assertFalse(acknowledged(sentHistory), "the history was done before the server was killed");
        server = started();

        again("recruitment-history", history, APPLICATIONS, committed("history_application") - applications);
        again("staff", staff, STAFF, committed("employment") - employments);
        assertEquals(applications + APPLICATIONS, committed("history_application"));
        assertEquals(employments + STAFF, committed("employment"));
        assertEquals(0, committed("staff_line"));
        assertEquals(0, committed("staff_line_manager"));
    }

    /** Lets nobody store an application of that day, so that the merge stands still in the middle. */
    private static Connection blocking(String day) throws SQLException {
        var connection = database.connect();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        connection
                .createStatement()
                .executeQuery(
                        "select id from history_application where organisation_id = 1 and applied_on = '" + day + "' for update");
        return connection;
    }

    private static boolean acknowledged(CompletableFuture<Integer> sent) {
        return sent.handle((status, fault) -> fault == null && status == 200).join();
    }

    private static void again(String kind, String file, int lines, long stored) {
        assertTrue(stored == lines || stored == 0, kind + ": " + stored + " of " + lines + " stored");
        var answer = admin().csv("/api/imports/" + kind, file);
        assertEquals(200, answer.status(), answer::body);
        assertEquals(lines - stored, answer.json().getInt("created"), answer::body);
        assertEquals(stored, answer.json().getInt("unchanged"), answer::body);
    }

    /** Rows as they are this moment, those of others' open transactions too. */
    private static long count(String from) {
        return count(from, Connection.TRANSACTION_READ_UNCOMMITTED);
    }

    private static long committed(String from) {
        return count(from, Connection.TRANSACTION_READ_COMMITTED);
    }

    private static long count(String from, int isolation) {
        try (var connection = database.connect()) {
            connection.setTransactionIsolation(isolation);
            try (var row = connection.createStatement().executeQuery("select count(*) from " + from)) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void until(String what, BooleanSupplier reached) throws InterruptedException {
        var limit = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (!reached.getAsBoolean()) {
            assertTrue(System.nanoTime() < limit, () -> "not within three minutes: " + what);
            assertFalse(server.process().waitFor(20, TimeUnit.MILLISECONDS), () -> "the server stopped before " + what);
        }
    }
}
