package org.touchstone.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.Writer;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.touchstone.it.Api;
import org.touchstone.it.Touchstone;
import org.touchstone.run.Server;

/**
 * A million applications: how long they take to come in, and what a check over them costs beside the bare
 * {@code GROUP BY}. Prints figures, and fails on wrong answers only: {@code mvn -Pbenchmark verify}.
 */
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MillionBenchmarkIT {

    private static final PrintStream OUT = System.out;
    private static final int LINES = 1_000_000;
    private static final int VACANCIES = 5_000;
    private static final int ROUNDS = 15;
    private static final String HEADER =
            "organisation,vacancy,applicant,applied_on,decided_on,outcome,sex,ethnicity,disability,gender_identity_same,"
                    + "sexual_orientation,religion,marital_status,pregnancy_maternity,age_band\n";
    private static final Path FOLDER = Path.of("target", "benchmark");
    private static final Path MILLION = FOLDER.resolve("million.csv");

    private final Fairground fair = new Fairground();

    @BeforeAll
    void write() throws IOException {
        Files.createDirectories(FOLDER);
        write(MILLION, LINES, 0);
        OUT.printf("%n%s, %d processors, server heap 512 MB%n", System.getProperty("os.name"), Runtime.getRuntime().availableProcessors());
    }

    /** Vacancies do not stand together in the file: an older system would sort by date of application. */
    private void write(Path file, int lines, int broken) throws IOException {
        var random = new Random(7);
        var sexes = List.of("female", "female", "female", "male", "male", "not-stated", "");
        var ethnicities = List.of("A", "A", "A", "A", "A", "B", "C", "D", "G", "H", "J", "L", "M", "N", "R", "S", "Z", "");
        var outcomes = List.of("applied", "applied", "applied", "applied", "applied", "shortlisted", "shortlisted", "interviewed", "offered", "appointed");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (var line = 2; line < lines + 2; line++) {
                out.write(fair.code + ",V-" + random.nextInt(VACANCIES) + ",P-" + line + "," + LocalDate.of(2021, 4, 1).plusDays(line * 1_800L / lines)
                        + ",," + (line == broken ? "hired" : outcomes.get(random.nextInt(10))) + "," + sexes.get(random.nextInt(7)) + ","
                        + ethnicities.get(random.nextInt(18)) + "," + (random.nextInt(9) == 0 ? "yes" : "no") + ",yes,1,"
                        + (random.nextBoolean() ? "C" : "L") + ",S,no,30-34\n");
            }
        }
    }

    @Test
    @Order(1)
    void a_million_lines_come_in() throws IOException, InterruptedException {
        var small = FOLDER.resolve("thousand.csv");
        write(small, 1_000, 0);
        send(small, "?dryRun=true");
        var resident = resident();
        var begun = System.nanoTime();
        var worked = work();
        var answer = send(MILLION, "");
        OUT.printf(
                "import of %,d lines (%d MB): %.1f s, %.1f s of processor in server and database%n",
                LINES, Files.size(MILLION) >> 20, seconds(begun), work() - worked);
        OUT.printf("server's resident memory at its highest: %d MB after 1,000 lines, %d MB after %,d%n", resident, resident(), LINES);
        assertEquals(200, answer.statusCode(), answer::body);
        assertEquals(LINES, json(answer).getInt("created"));

        begun = System.nanoTime();
        worked = work();
        answer = send(MILLION, "");
        OUT.printf("the same file again: %.1f s, %.1f s of processor%n", seconds(begun), work() - worked);
        assertEquals(LINES, json(answer).getInt("unchanged"), answer::body);
    }

    @Test
    @Order(2)
    void a_broken_line_700_000_is_named_and_nothing_is_stored() throws IOException, InterruptedException {
        var broken = FOLDER.resolve("broken.csv");
        write(broken, LINES, 700_000);
        var begun = System.nanoTime();
        var answer = send(broken, "");
        OUT.printf("%,d lines of which number 700,000 is broken: refused after %.1f s%n", LINES, seconds(begun));

        assertEquals(422, answer.statusCode());
        assertEquals(700_000, json(answer).getJsonArray("problems").getJsonObject(0).getInt("line"));
        assertEquals(1, json(answer).getJsonArray("problems").size());
        assertEquals(String.valueOf(LINES), Fairground.text("select count(*) from history_application where organisation_id = " + fair.id));
    }

    @Test
    @Order(3)
    void a_check_beside_the_bare_group_by() throws SQLException {
        compare("by sex", "characteristic=sex", "sex", "sex");
        compare("by ethnicity, in each of 5,000 vacancies", "characteristic=ethnicity&stratify=true", "ethnicity, vacancy_id", "ethnicity, vacancy_id");
        compare("by ethnicity, one year", "characteristic=ethnicity&from=2024-04-01&to=2025-03-31", "ethnicity", "ethnicity");
    }

    private void compare(String what, String query, String columns, String group) throws SQLException {
        var days = query.contains("from=") ? "applied_on between '2024-04-01' and '2025-03-31'" : "applied_on between '2021-04-01' and '2026-06-30'";
        var path = "/api/fairness/checks?gate=recruitment.shortlisted&" + query + (query.contains("from=") ? "" : "&from=2021-04-01&to=2026-06-30");
        var sql =
                "select " + columns + ", count(*), sum(reached >= 1) from history_application where organisation_id = " + fair.id
                        + " and " + days + " group by " + group;
        var check = new double[ROUNDS];
        var bare = new double[ROUNDS];
        fair.as("edi").get(path);
        try (var connection = Touchstone.sql();
                var statement = connection.createStatement()) {
            for (var round = 0; round < ROUNDS; round++) {
                var begun = System.nanoTime();
                var people = 0L;
                try (var rows = statement.executeQuery(sql)) {
                    while (rows.next()) {
                        people += rows.getLong("count(*)");
                    }
                }
                bare[round] = seconds(begun);
                begun = System.nanoTime();
                var answer = fair.as("edi").get(path);
                check[round] = seconds(begun);
                assertEquals(people, answer.json().getJsonObject("total").getJsonNumber("entered").longValue());
            }
        }
        OUT.printf(
                "check %s: %.3f s; bare GROUP BY: %.3f s; ratio %.2f (medians of %d, interleaved)%n",
                what, median(check), median(bare), median(check) / median(bare), ROUNDS);
    }

    @Test
    @Order(4)
    void the_board_and_the_gates_over_a_million() {
        for (var path : List.of("/api/fairness/gates", "/api/fairness/checks?gate=recruitment.overall&characteristic=age_band&grouping=broad")) {
            var begun = System.nanoTime();
            assertEquals(200, fair.as("edi").get(path).status());
            OUT.printf("%s: %.2f s%n", path, seconds(begun));
        }
    }

    @Test
    @Order(5)
    void from_start_to_ready_beside_an_empty_war_on_the_same_server() throws IOException {
        var empty = Path.of("target", "empty.war");
        try (var war = new ZipOutputStream(Files.newOutputStream(empty))) {
            war.putNextEntry(new ZipEntry("index.html"));
            war.write("<!DOCTYPE html><title>Empty</title>".getBytes());
        }
        var ours = new double[3];
        var bare = new double[3];
        for (var round = 0; round < ours.length; round++) {
            ours[round] = start(Path.of("target", "touchstone.war"));
            bare[round] = start(empty);
        }
        OUT.printf("from start to ready: %.1f s; an empty WAR: %.1f s; ratio %.2f (medians of 3, interleaved)%n",
                median(ours), median(bare), median(ours) / median(bare));
        assertTrue(median(ours) > 0);
    }

    private static double start(Path war) throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var environment = new HashMap<>(Touchstone.running().database.environment());
        environment.put("TOUCHSTONE_SAMPLE", "true");
        environment.put("TOUCHSTONE_ADDRESS", "http://localhost:" + port + "/");
        var begun = System.nanoTime();
        try (var server = Server.start(port, war, FOLDER, environment, List.of("-Xmx768m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"))) {
            server.awaitReady();
            return seconds(begun);
        }
    }

    /** As {@link org.touchstone.it.Api} sends, without its limit of time: the machine may be busy. */
    private HttpResponse<String> send(Path file, String query) throws IOException, InterruptedException {
        var address = URI.create(Touchstone.address() + "/api/imports/recruitment-history" + query);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Authorization", "Bearer " + token())
                                .header("Content-Type", "text/csv; charset=utf-8")
                                .POST(HttpRequest.BodyPublishers.ofFile(file))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private String token() {
        var body = "{\"email\": \"%s@sample.example\", \"password\": \"sample-only\"}".formatted(fair.name("hr"));
        return Api.nobody().post("/api/tokens", body).json().getString("token");
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    /** Seconds of processor that server and database have used so far: what a machine with nothing else to do needs. */
    private static double work() {
        return ProcessHandle.current().descendants()
                .map(p -> p.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(d -> d.toMillis() / 1e3)
                .sum();
    }

    /** The most memory the server ever held, in MB; 0 where the system does not say. */
    private static long resident() throws IOException {
        var status = Path.of("/proc", String.valueOf(Touchstone.running().server.process().pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(l -> l.startsWith("VmHWM"))
                .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(0);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double median(double[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
