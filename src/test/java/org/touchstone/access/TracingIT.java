package org.touchstone.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Visitor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TracingIT {

    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime() % 1_000_000_000L);

    /** A deed at an organisation on a record that no other test knows. */
    static long deed(long organisation) {
        var id = NUMBER.incrementAndGet();
        Somebody.sql(
                "insert into audit_event (at, who, organisation_id, what, entity, entity_id, from_state, to_state, reason)"
                        + " values ('2026-03-01 12:00:00', 'Ann Tester', ?, 'PileChanged', 'pile', ?, 'RED', 'GREEN', 'about a person')",
                organisation, id);
        return id;
    }

    static String rows(long id) {
        return "/api/audit-events?entity=pile&entityId=" + id;
    }

    @Test
    @DisplayName("G-4 a deed is written down with who, when, from, to and why, and a refused one is not")
    void g_4() {
        var somebody = Somebody.holding(Role.EMPLOYEE, 1L);
        var admin = Api.as("admin");
        var events = "/api/audit-events?entity=account&entityId=" + somebody.id();
        AdministeringIT.put(admin, somebody.id(), "lock", "{\"reason\": \"\"}");
        assertEquals(0, admin.get(events).total());

        AdministeringIT.put(admin, somebody.id(), "lock", AdministeringIT.WHY);

        var event = admin.get(events).rows().getJsonObject(0);
        assertEquals("Ada Whitlock", event.getString("who"));
        assertEquals("AccountLocked", event.getString("what"));
        assertEquals("ACTIVE", event.getString("from"));
        assertEquals("LOCKED", event.getString("to"));
        assertEquals("Left on 30 November", event.getString("reason"));
        assertTrue(event.getString("at").matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"), event.toString());
    }

    @Test
    void an_administrator_sees_that_something_was_done_and_data_protection_sees_what() {
        var id = deed(1);

        var admin = Api.as("admin").get(rows(id)).rows().getJsonObject(0);
        var protection = Api.as("protection").get(rows(id)).rows().getJsonObject(0);

        assertEquals("Ann Tester", admin.getString("who"));
        assertFalse(admin.containsKey("from") || admin.containsKey("to") || admin.containsKey("reason"), admin.toString());
        assertEquals("about a person", protection.getString("reason"));
    }

    @Test
    @DisplayName("G-1 the trail of another organisation is not to be seen")
    void g_1() {
        var id = deed(2);
        var there = Somebody.holding(Role.DATA_PROTECTION, 2L);

        assertEquals(0, Api.as("protection").get(rows(id)).total());
        assertEquals(0, Api.as("admin").get(rows(id)).total());
        assertEquals(1, Api.as(there.email(), Somebody.PASSWORD).get(rows(id)).total());
    }

    @Test
    void nobody_else_reads_the_trail() {
        for (var who : new String[] {"hr", "employee", "edi", "recruiter", "candidate"}) {
            assertEquals(403, Api.as(who).get("/api/audit-events").status(), who);
            assertEquals(403, Api.as(who).get("/api/access-events").status(), who);
        }
        assertEquals(403, Api.as("admin").get("/api/access-events").status());
        assertEquals(401, Api.nobody().get("/api/audit-events").status());
        assertEquals(401, Api.nobody().get("/api/me/looks").status());
    }

    @Test
    void the_trail_is_narrowed_by_days_and_people() {
        var id = deed(1);
        var api = Api.as("protection");

        assertEquals(1, api.get(rows(id) + "&from=2026-03-01&to=2026-03-01").total());
        assertEquals(0, api.get(rows(id) + "&from=2026-03-02").total());
        assertEquals(0, api.get(rows(id) + "&to=2026-02-28").total());
        assertEquals(1, api.get(rows(id) + "&who=ann").total());
        assertEquals(0, api.get(rows(id) + "&who=zoe").total());
        assertEquals(Set.of("to"), api.get("/api/audit-events?from=2026-03-02&to=2026-03-01").badFields());
        assertEquals(Set.of("from"), api.get("/api/audit-events?from=yesterday").badFields());
    }

    @Test
    @DisplayName("G-5 who has looked at me is mine to see, and nobody else's but data protection's")
    void g_5() {
        var number = NUMBER.incrementAndGet();
        Somebody.sql(
                "insert into access_event (at, reader_id, reader, subject_person_id, record, record_id)"
                        + " values (utc_timestamp(), 4, 'Harriet Mensah', 14, 'application', ?)",
                number);

        var mine = Api.as("employee").get("/api/me/looks").rows().getJsonObject(0);
        assertEquals("Harriet Mensah", mine.getString("reader"));
        assertEquals(number, mine.getJsonNumber("recordId").longValue());
        assertTrue(
                Api.as("mentee").get("/api/me/looks?size=200").rows().stream()
                        .noneMatch(row -> row.asJsonObject().getJsonNumber("recordId").longValue() == number));
        assertEquals(
                "Emma Fletcher",
                Api.as("protection").get("/api/access-events?subject=emma").rows().getJsonObject(0).getString("subject"));
        var there = Somebody.holding(Role.DATA_PROTECTION, 2L);
        assertEquals(0, Api.as(there.email(), Somebody.PASSWORD).get("/api/access-events?subject=emma").total());
        try (var employee = Visitor.as("employee")) {
            employee.open("/access/looked");
            assertTrue(employee.text().contains("Harriet Mensah"));
            employee.picture("looked").seesNothingWrongAnywhere();
        }
    }

    @Test
    void the_pages_of_trails_show_narrow_and_download() throws IOException {
        var id = deed(1);
        try (var protection = Visitor.as("protection")) {
            protection.open("/access/audit?entity=pile&entityId=" + id);
            assertTrue(protection.text().contains("Pile changed"), protection.text());
            assertTrue(protection.text().contains("Red → Green"), protection.text());
            assertEquals("pile", protection.page.getByLabel("Kind of record").inputValue());
            protection.picture("audit").seesNothingWrongAnywhere();

            var file = protection.page.waitForDownload(() -> protection.page.getByText("Download as CSV").click());
            var lines = Files.readAllLines(file.path());
            assertEquals(2, lines.size(), lines.toString());
            assertTrue(lines.get(1).contains("Ann Tester") && lines.get(1).contains("about a person"), lines.toString());

            protection.open("/access/audit?from=2026-03-02&to=2026-03-01");
            assertTrue(protection.text().contains("The last day comes before the first"), protection.text());
            protection.seesNothingWrong();
            protection.open("/access/looks?reader=harriet").seesNothingWrongAnywhere();
            protection.open("/access/looks?reader=nobody-of-this-name").seesNothingWrongAnywhere();
        }
    }
}
