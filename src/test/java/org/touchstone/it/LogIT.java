package org.touchstone.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the server writes down: faults, and not what it refuses all day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LogIT {

    private static final String HISTORY = "organisation,vacancy,applicant,applied_on,outcome\nNUH,LOG,A-1,2025-05-12,shortlisted\n";

    /** What the container of services complained of since so many lines, by what was thrown. */
    private static List<String> complaints(long since) throws IOException {
        try (var log = Files.lines(Touchstone.running().server.log()).skip(since)) {
            var said = new ArrayList<String>();
            var container = false;
            for (var line : (Iterable<String>) log::iterator) {
                if (line.startsWith("[20")) {
                    container = line.contains("jakarta.enterprise.ejb.container") && line.contains("WARNING");
                } else if (container && line.matches("\\s*([a-z]+\\.)+\\w+(:.*)?")) {
                    said.add(line.strip());
                }
            }
            return said;
        }
    }

    private static long lines() throws IOException {
        try (var log = Files.lines(Touchstone.running().server.log())) {
            return log.count();
        }
    }

    private static void rename(String from, String to) throws SQLException {
        try (var connection = Touchstone.sql();
                var sql = connection.createStatement()) {
            sql.executeUpdate("rename table " + from + " to " + to);
        }
    }

    @Test
    void a_fault_of_a_service_is_written_down_and_a_refusal_is_not() throws Exception {
        var employee = Api.as("employee");
        var hr = Api.as("hr");
        var since = lines();

        assertEquals(403, employee.get("/api/audit-events").status(), "a role that may not");
        assertEquals(401, Api.nobody().post("/api/tokens", "{\"email\": \"x@y.example\", \"password\": \"wrong\"}").status());
        assertEquals(404, hr.get("/api/vacancies/999999999").status(), "NotFound");
        assertEquals(400, hr.get("/api/fairness/checks?gate=x&characteristic=sex").status(), "BadInput");
        try (var visitor = Visitor.signingIn("employee@sample.example", "sample-only")) {
            visitor.open("/access/accounts");
            visitor.page.getByText("You cannot open this page").waitFor();
        }
        rename("equality_import", "equality_import_away");
        try {
            assertEquals(500, hr.csv("/api/imports/recruitment-history?dryRun=true", HISTORY).status());
        } finally {
            rename("equality_import_away", "equality_import");
        }

        assertEquals(
                List.of("jakarta.ejb.EJBException: java.sql.SQLSyntaxErrorException: Table 'touchstone.equality_import' doesn't exist"),
                complaintsOnceOf("equality_import", since));
    }

    /** All complaints, as soon as one of them names this; the server writes its log a little later than it answers. */
    private static List<String> complaintsOnceOf(String what, long since) throws IOException {
        var limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (complaints(since).stream().noneMatch(line -> line.contains(what)) && System.nanoTime() < limit) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        return complaints(since);
    }
}
