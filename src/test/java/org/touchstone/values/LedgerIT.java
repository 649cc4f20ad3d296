package org.touchstone.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.access.Role;
import org.touchstone.it.Api;
import org.touchstone.it.Statements;
import org.touchstone.it.Visitor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerIT {

    static final long COMPASSION = 4;

    final House house = House.open();
    final House.Member subject = house.employee();
    final String path = "/api/persons/" + subject.person() + "/observations";

    static void observed(House house, long person, long value, String source, Integer rating, String evidence) {
        House.insert(
                """
                insert into value_observation
                    (organisation_id, person_id, value_id, source, rating, evidence, rater_id, rater, context_id, context, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, 7, 'Staff nurse', utc_timestamp())""",
                house.id(), person, value, source, rating, evidence, house.colleague().person(), house.colleague().name());
    }

    static long looks(House.Member reader, long person) {
        return Long.parseLong(
                House.one(
                        "select count(*) from access_event where reader = ? and subject_person_id = ? and record = 'values-ledger'",
                        reader.name(), person));
    }

    @Test
    void a_person_reads_all_that_was_seen_of_them_and_by_whom() {
        var elsewhere = House.open();
        observed(house, subject.person(), COMPASSION, "INTERVIEW", 4, "Sat with a frightened patient");
        observed(elsewhere, subject.person(), COMPASSION, "SECONDMENT_HOST", null, "Too early to say");

        var entries = subject.api().get(path);

        assertEquals(2, entries.total());
        var first = entries.rows().getValuesAs(JsonObject.class).stream().filter(e -> e.containsKey("rating")).findFirst().orElseThrow();
        assertEquals("Compassion", first.getString("valueName"));
        assertEquals("NHS Constitution", first.getString("framework"));
        assertEquals(4, first.getInt("rating"));
        assertTrue(first.getString("anchor").startsWith("Strong"));
        assertEquals(house.colleague().name(), first.getString("rater"));
        assertEquals(0, looks(subject, subject.person()));
    }

    @Test
    @DisplayName("G-5 HR reads what their own organisation has seen, and the person can see that they have looked")
    void g_5() {
        observed(house, subject.person(), COMPASSION, "INTERVIEW", 4, "Seen here");
        var elsewhere = House.open();
        observed(elsewhere, subject.person(), COMPASSION, "APPRAISAL", 2, "Seen elsewhere");

        var seen = house.hr().api().get(path);

        assertEquals(1, seen.total());
        assertFalse(seen.body().contains("Seen elsewhere"));
        assertEquals(1, looks(house.hr(), subject.person()));
        try (var hr = house.hr().visitor()) {
            hr.open("/values/ledger?person=" + subject.person()).seesNothingWrongAnywhere();
            assertTrue(hr.text().contains("Values ledger of " + subject.name()), hr.text());
            assertTrue(looks(house.hr(), subject.person()) >= 2);
        }
    }

    @Test
    @DisplayName("G-1 nobody else learns whether there is anything")
    void g_1() {
        observed(house, subject.person(), COMPASSION, "INTERVIEW", 4, "Seen here");
        var stranger = House.open();

        assertEquals(0, stranger.hr().api().get(path).total());
        assertEquals(0, looks(stranger.hr(), subject.person()));
        for (var who : List.of("candidate", "edi", "admin", "manager", "recruiter", "protection")) {
            assertEquals(404, Api.as(who).get(path).status(), who);
        }
        assertEquals(404, stranger.employee().api().get(path).status());
        assertEquals(401, Api.nobody().get(path).status());
        try (var visitor = stranger.employee().visitor()) {
            visitor.open("/values/ledger?person=" + subject.person());
            assertTrue(visitor.text().contains("Page not found"), visitor.text());
        }
        try (var visitor = stranger.hr().visitor()) {
            visitor.open("/values/ledger?person=" + subject.person());
            assertFalse(visitor.text().contains(subject.name()), visitor.text());
        }
    }

    @Test
    void what_was_seen_in_an_application_is_the_applicants_once_it_is_released() {
        var application = 900_000_000L + house.id();
        House.insert(
                """
                insert into value_observation
                    (organisation_id, application_id, value_id, source, rating, evidence, rater_id, rater, context_id, context, at)
                values (?, ?, ?, 'SHORTLISTING', 3, 'Read in the answers', 5, 'Priya Nair', 1, 'Staff nurse', utc_timestamp())""",
                house.id(), application, COMPASSION);
        assertEquals(0, subject.api().get(path).total());
        assertEquals(0, house.hr().api().get(path).total());

        House.insert(
                "insert into observed_application (application_id, person_id, released_at) values (?, ?, utc_timestamp())",
                application, subject.person());

        assertEquals(1, subject.api().get(path).total());
        assertEquals(1, house.hr().api().get(path).total());

        House.insert(
                """
                insert into value_observation
                    (organisation_id, application_id, value_id, source, rating, evidence, rater_id, rater, context_id, context, at)
                values (?, ?, ?, 'INTERVIEW', 3, 'Seen later', 5, 'Priya Nair', 1, 'Staff nurse', utc_timestamp() + interval 1 minute)""",
                house.id(), application, COMPASSION);
        assertEquals(1, subject.api().get(path).total(), "what comes later waits to be told");
        assertEquals(1, house.hr().api().get(path).total());
    }

    @Test
    void an_empty_ledger_says_what_will_come_and_a_full_one_can_be_sorted_and_downloaded() {
        try (var visitor = subject.visitor()) {
            visitor.open("/values/ledger").seesNothingWrongAnywhere();
            assertTrue(visitor.text().contains("Nothing yet"), visitor.text());

            observed(house, subject.person(), COMPASSION, "INTERVIEW", 4, "=cmd|' /C calc'!A0 <b>bold</b> 🙂");
            observed(house, subject.person(), COMPASSION, "APPRAISAL", 2, "Later");
            visitor.open("/values/ledger?sort=rating").seesNothingWrongAnywhere();
            assertTrue(visitor.text().indexOf("2 of 5") < visitor.text().indexOf("4 of 5"), visitor.text());
            assertTrue(visitor.text().contains("<b>bold</b> 🙂"), visitor.text());
            var csv = (String) visitor.page.evaluate("fetch('/values/ledger?format=csv').then(a => a.text())");
            assertTrue(csv.contains("'=cmd"), csv);
        }
        assertEquals(Set.of("sort"), subject.api().get(path + "?sort=evidence").badFields());
        assertEquals(Set.of("size"), subject.api().get(path + "?size=100000").badFields());
    }

    @Test
    void a_ledger_costs_the_same_with_ten_and_with_a_thousand_entries() {
        fill(10);
        var api = subject.api();
        var ten = Statements.of(() -> assertEquals(200, api.get(path + "?size=200").status()));
        fill(990);
        var thousand = Statements.of(() -> assertEquals(200, api.get(path + "?size=200").status()));

        assertEquals(ten, thousand);
        assertTrue(thousand <= 10, "ledger: " + thousand);
        assertEquals(1000, api.get(path).total());
    }

    private void fill(int entries) {
        var row =
                "(%d, %d, %d, 'APPRAISAL', 3, 'Seen', %d, 'x', 1, 'c', utc_timestamp())"
                        .formatted(house.id(), subject.person(), COMPASSION, house.colleague().person());
        House.insert(
                "insert into value_observation (organisation_id, person_id, value_id, source, rating, evidence, rater_id, rater,"
                        + " context_id, context, at) values "
                        + IntStream.range(0, entries).mapToObj(i -> row).collect(Collectors.joining(",")));
    }

    @Test
    void an_account_without_a_person_has_an_empty_ledger() {
        var member = House.member(null, "Roam Candidate", Role.CANDIDATE);
        try (Visitor visitor = member.visitor()) {
            visitor.open("/values/ledger");
            assertTrue(visitor.text().contains("Nothing yet"), visitor.text());
        }
    }
}
