package org.touchstone.appointing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.Selection.expect;
import static org.touchstone.recruitment.Selection.one;
import static org.touchstone.recruitment.Selection.sql;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Visitor;
import org.touchstone.recruitment.Selection;

/** Tie-breaks under section 159 of the Equality Act 2010: a record of what HR considered, and nothing more. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TieBreakIT {

    private final Hiring hiring = new Hiring(1);
    private final String path = "/api/vacancies/" + hiring.job.id + "/appointing/tie-breaks";

    private static JsonObjectBuilder grounds(Selection.Bid preferred, Selection.Bid other) {
        return Json.createObjectBuilder()
                .add("applications", Json.createArrayBuilder().add(preferred.ref()).add(other.ref()))
                .add("preferred", preferred.ref())
                .add("equallyQualified", "Both stand at 4 on every value and at met on every criterion.")
                .add("figure", "4 of 41 ward clerks are men.")
                .add("source", "Fairness check of 1 November, ward clerks.")
                .add("link", "/fairness/check?gate=recruitment.appointed&characteristic=sex")
                .add("reasoning", "Patients ask for it, and other steps have not helped.")
                .add("caseByCase", true)
                .add("noPolicy", true)
                .add("proportionate", true);
    }

    @Test
    void hr_records_one_and_it_moves_nobody() {
        var one = hiring.appointable("Tia One");
        var two = hiring.appointable("Tom Two");
        hiring.told();

        expect(201, Api.as("hr").post(path, grounds(two, one).build().toString()));

        assertEquals("APPOINTABLE", Hiring.state(one));
        assertEquals("APPOINTABLE", Hiring.state(two));
        expect(201, Hiring.offer(one)); // whoever decides, decides: the record stands beside it
        assertTrue(Api.as("hr").get(path).body().contains("4 of 41"));
        var managers = Api.as("recruiter").get(path).body();
        assertTrue(managers.contains("Tom Two"), managers);
        assertFalse(managers.contains("4 of 41") || managers.contains("Patients ask"), managers);
    }

    @Test
    void it_is_read_beside_the_offer_by_those_who_may() {
        var one = hiring.appointable("Tia One");
        var two = hiring.appointable("Tom Two");
        var three = hiring.appointable("Tess Three");
        hiring.told();
        expect(201, Api.as("hr").post(path, grounds(two, one).build().toString()));

        for (var bid : List.of(one, two)) {
            assertTrue(Api.as("hr").get(Hiring.path(bid, "/tie-breaks")).body().contains("4 of 41"));
            var managers = Api.as("recruiter").get(Hiring.path(bid, "/tie-breaks")).body();
            assertTrue(managers.contains("Tom Two"), managers);
            assertFalse(managers.contains("4 of 41") || managers.contains("Patients ask"), managers);
        }
        assertEquals(0, Api.as("hr").get(Hiring.path(three, "/tie-breaks")).array().size());
        for (var who : new String[] {"edi", "analyst", "employee", "panel1", "admin", "candidate"}) {
            assertEquals(404, Api.as(who).get(Hiring.path(one, "/tie-breaks")).status(), who);
        }
        assertEquals(404, one.api().get(Hiring.path(one, "/tie-breaks")).status(), "the candidate themself");
        assertEquals(401, Api.nobody().get(Hiring.path(one, "/tie-breaks")).status());
        sql("update application set candidate_id = ? where id = ?", one("select person_id from account where email = 'hr@sample.example'"), one.id());
        assertEquals(403, Api.as("hr").get(Hiring.path(one, "/tie-breaks")).status(), "one's own application");
    }

    @Test
    void every_legal_test_is_ticked_and_every_word_written() {
        var one = hiring.appointable("Tia One");
        var two = hiring.appointable("Tom Two");
        hiring.told();

        for (var test : new String[] {"caseByCase", "noPolicy", "proportionate"}) {
            var refused = Api.as("hr").post(path, grounds(one, two).add(test, false).build().toString());
            assertEquals(400, refused.status(), test);
            assertTrue(refused.body().contains(test), refused::body);
        }
        for (var words : new String[] {"equallyQualified", "figure", "source", "reasoning"}) {
            assertEquals(400, Api.as("hr").post(path, grounds(one, two).add(words, " ").build().toString()).status(), words);
        }
        assertEquals(400, Api.as("hr").post(path, grounds(one, two).add("link", "https://elsewhere.example").build().toString()).status());
        assertEquals(400, Api.as("hr").post(path, grounds(one, one).build().toString()).status());
        assertEquals("0", one("select count(*) from tie_break where vacancy_id = ?", hiring.job.id));
    }

    @Test
    void only_between_candidates_whose_verdicts_are_the_same() {
        var one = hiring.appointable("Tia One");
        var held = hiring.reserve("Ria Reserve", 3);
        var expired = hiring.reserve("Eda Expired", 300);
        hiring.told();

        assertEquals(409, Api.as("hr").post(path, grounds(one, held).build().toString()).status());
        assertEquals(400, Api.as("hr").post(path, grounds(held, expired).build().toString()).status());
    }

    @Test
    @DisplayName("Equality Act s.159: there is a tie only where two or more compete for fewer posts")
    void nobody_competes() {
        var one = hiring.appointable("Tia One");
        var held = hiring.reserve("Ria Reserve", 3);
        hiring.reserve("Eda Expired", 300);
        var two = hiring.appointable("Tom Two");
        hiring.told();
        sql("update application set state = 'WITHDRAWN' where id = ?", two.id());
        assertEquals(400, Api.as("hr").post(path, grounds(one, one).build().toString()).status());
        try (var hr = Visitor.as("hr")) {
            hr.open("/appointing/vacancy?id=" + hiring.job.id);
            assertFalse(hr.text().contains("Record a tie-break"), "one of each verdict");
            hr.open("/appointing/tie-break?vacancy=" + hiring.job.id).seesNothingWrong();
            assertEquals(0, hr.page.locator("#record").count());
        }
        sql("update application set state = 'APPOINTABLE' where id = ?", two.id());
        try (var hr = Visitor.as("hr")) {
            hr.open("/appointing/vacancy?id=" + hiring.job.id);
            assertTrue(hr.text().contains("Record a tie-break"), hr::text);
        }
        sql("update vacancy set posts = 2 where id = ?", hiring.job.id);
        var refused = Api.as("hr").post(path, grounds(one, two).build().toString());
        assertEquals(409, refused.status(), refused::body);
        assertTrue(refused.body().contains("s.159"), refused::body);
        assertEquals("0", one("select count(*) from tie_break where vacancy_id = ?", hiring.job.id));
        try (var hr = Visitor.as("hr")) {
            hr.open("/appointing/tie-break?vacancy=" + hiring.job.id).seesNothingWrong();
            assertTrue(hr.text().contains("Nobody competes here"), hr::text);
            assertEquals(0, hr.page.locator("#record").count());
            hr.open("/appointing/vacancy?id=" + hiring.job.id);
            assertFalse(hr.text().contains("Record a tie-break"), hr::text);
        }
        assertEquals("RESERVE", Hiring.state(held));
    }

    @Test
    void nobody_but_hr_records_one() {
        var one = hiring.appointable("Tia One");
        var two = hiring.appointable("Tom Two");
        hiring.told();
        var body = grounds(one, two).build().toString();

        assertEquals(403, Api.as("recruiter").post(path, body).status());
        assertEquals(403, Api.as("recruitment").post(path, body).status());
        for (var who : new String[] {"edi", "analyst", "employee", "panel1", "admin"}) {
            assertEquals(404, Api.as(who).post(path, body).status(), who);
        }
        assertEquals(404, one.api().post(path, body).status());
    }

    @Test
    @DisplayName("G-3: nothing of appointing reads equality data: no query of it names a table or view of them")
    void g_3_no_equality_data_is_read() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/org/touchstone/appointing"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var code = Files.readString(file).toLowerCase();
                for (var table : new String[] {"equality_", "declaration", "monitoring", "gate_recruitment", "application_reach", "org.touchstone.fairness"}) {
                    assertFalse(code.contains(table), () -> file + " names " + table);
                }
            }
        }
    }
}
