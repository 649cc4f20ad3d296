package org.touchstone.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Api.Answer;

/** Taking over the applications of an older system. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecruitmentHistoryIT {

    private static final String HEADER = "organisation,vacancy,applicant,applied_on,outcome,sex\n";

    private final Fairground fair = new Fairground();

    @Test
    void the_same_file_again_changes_nothing_and_another_changes_what_differs() {
        var file = HEADER + fair.lines("V", 3, "applied", "female");

        assertCounts(fair.history(file), 3, 3, 0, 0);
        assertCounts(fair.history(file), 3, 0, 0, 3);
        assertCounts(fair.history(file.replaceFirst("applied,female", "offered,female") + fair.lines("V", 1, "applied", "male")), 4, 1, 1, 2);
        assertEquals("4", stored());
        assertEquals("3", Fairground.text("select max(reached) from history_application where organisation_id = " + fair.id));
    }

    @Test
    void columns_stand_in_any_order_and_one_that_the_file_lacks_stays_as_it_was() {
        var full = "outcome,sex,applicant,organisation,decided_on,vacancy,applied_on,religion\nappointed,M,A1," + fair.code + ",2025-07-01,V,2025-06-01,Sikh\n";
        var part = "organisation,vacancy,applicant,applied_on,outcome,religion\n" + fair.code + ",V,A1,2025-06-01,appointed,\n";

        assertCounts(fair.history(full), 1, 1, 0, 0);
        assertCounts(fair.history(part), 1, 0, 1, 0);

        var row = "from history_application where organisation_id = " + fair.id;
        assertEquals("102", Fairground.text("select sex " + row));
        assertEquals("2025-07-01", Fairground.text("select decided_on " + row));
        assertEquals(null, Fairground.text("select religion " + row));
    }

    @Test
    void a_dry_run_says_what_would_be_and_stores_nothing() {
        var file = HEADER + fair.lines("V", 2, "applied", "female");

        assertCounts(fair.as("hr").csv("/api/imports/recruitment-history?dryRun=true", file), 2, 2, 0, 0);
        assertEquals("0", stored());
    }

    @Test
    void every_problem_stands_at_its_line_and_column_and_nothing_is_stored() {
        var answer =
                fair.history(
                        "organisation,vacancy,applicant,applied_on,decided_on,outcome,sex,ethnicity\n"
                                + fair.code + ",V,A1,2025-06-01,,applied,female,A\n"
                                + fair.code + ",V,A2,2025-06-01,,applied,X,A\n"
                                + fair.code + ",V,A3,2025-02-30,,applied,,\n"
                                + fair.code + ",V,A4,2025-06-01,2025-05-31,applied,,\n"
                                + fair.code + ",V,A5,2025-06-01,,hired,,Martian\n"
                                + fair.code + ",,A6,2025-06-01,,applied,,\n"
                                + "NUH,V,A7,2025-06-01,,applied,,\n"
                                + fair.code + ",V,A8,2025-06-01,,applied\n"
                                + fair.code + "," + "v".repeat(101) + ",A9,2025-06-01,,applied,,\n");

        assertEquals(422, answer.status());
        assertEquals("3 sex: not one of female, male, not-stated", problem(answer, 0));
        assertEquals("X", answer.json().getJsonArray("problems").getJsonObject(0).getString("value"));
        assertTrue(problem(answer, 1).startsWith("4 applied_on"), () -> problem(answer, 1));
        assertTrue(problem(answer, 2).startsWith("5 decided_on"), () -> problem(answer, 2));
        assertEquals("6 outcome: not one of applied, shortlisted, interviewed, offered, appointed", problem(answer, 3));
        assertTrue(problem(answer, 4).startsWith("6 ethnicity: not one of white-british,"), () -> problem(answer, 4));
        assertTrue(problem(answer, 5).startsWith("7 vacancy"), () -> problem(answer, 5));
        assertTrue(problem(answer, 6).startsWith("8 organisation"), () -> problem(answer, 6));
        assertTrue(problem(answer, 7).startsWith("9 "), () -> problem(answer, 7));
        assertTrue(problem(answer, 8).startsWith("10 vacancy"), () -> problem(answer, 8));
        assertEquals(9, answer.json().getJsonArray("problems").size());
        assertEquals(9, answer.json().getInt("read"));
        assertEquals("0", stored());
    }

    @Test
    void the_same_application_twice_in_one_file_is_a_problem_of_the_second() {
        var line = fair.code + ",V,A1,2025-06-01,applied,female\n";

        var answer = fair.history(HEADER + line + fair.code + ",V,a1,2025-06-01,applied,female\n" + line);

        assertEquals(422, answer.status());
        assertEquals("4 applicant: The same as line 2. Each may be in the file once.", problem(answer, 0));
    }

    @Test
    void a_thousand_problems_are_listed_and_the_rest_counted() {
        var answer = fair.history(HEADER + fair.lines("V", 1_500, "applied", "X"));

        assertEquals(422, answer.status());
        assertEquals(1_000, answer.json().getJsonArray("problems").size());
        assertEquals(500, answer.json().getInt("moreProblems"));
    }

    @Test
    void a_header_or_a_file_that_cannot_be_understood_is_a_problem_of_its_first_line() {
        assertEquals("1 nickname", problem(fair.history("organisation,vacancy,applicant,applied_on,outcome,nickname\n"), 0).split(":")[0]);
        assertEquals("1 outcome", problem(fair.history("organisation,vacancy,applicant,applied_on\n"), 0).split(":")[0]);
        assertEquals(422, fair.history("").status());
        assertEquals(422, fair.history(HEADER + fair.code + ",\"V,A1,2025-06-01,applied,female\n").status());
        assertCounts(fair.history(HEADER), 0, 0, 0, 0);
        assertEquals(415, fair.as("hr").post("/api/imports/recruitment-history", "{}").status());
    }

    @Test
    void any_text_is_kept_as_text_and_nobody_s_reference_can_be_read_back() {
        var odd = "\"<script>alert(1)</script>'; drop table person; -- 😀 שלום\"";

        assertCounts(fair.history(HEADER + fair.code + "," + odd + "," + odd + ",2025-06-01,applied,female\n"), 1, 1, 0, 0);

        assertEquals(
                odd.replace("\"", ""),
                Fairground.text("select reference from history_vacancy where organisation_id = " + fair.id));
        assertTrue(Fairground.text("select applicant from history_application where organisation_id = " + fair.id).matches("-?\\d+"));
    }

    @Test
    void only_hr_of_the_organisation_and_an_administrator_may_import() {
        var file = HEADER + fair.lines("V", 1, "applied", "female");

        for (var role : new String[] {"edi", "analyst", "recruiter", "employee"}) {
            assertEquals(403, fair.as(role).csv("/api/imports/recruitment-history", file).status(), role);
            assertEquals(403, fair.as(role).csv("/api/imports/equality", file).status(), role);
        }
        assertEquals(401, Api.nobody().csv("/api/imports/recruitment-history", file).status());
        var stranger = Api.as("hr").csv("/api/imports/recruitment-history", file);
        assertEquals(422, stranger.status());
        assertFalse(stranger.body().contains("Fair council"));
        assertEquals("0", stored());
        assertCounts(Api.as("admin").csv("/api/imports/recruitment-history", file), 1, 1, 0, 0);
    }

    private String stored() {
        return Fairground.text("select count(*) from history_application where organisation_id = " + fair.id);
    }

    static void assertCounts(Answer answer, int read, int created, int updated, int unchanged) {
        assertEquals(200, answer.status(), answer::body);
        var json = answer.json();
        assertEquals(
                "%d read, %d created, %d updated, %d unchanged, 0 problems".formatted(read, created, updated, unchanged),
                "%d read, %d created, %d updated, %d unchanged, %d problems"
                        .formatted(
                                json.getInt("read"),
                                json.getInt("created"),
                                json.getInt("updated"),
                                json.getInt("unchanged"),
                                json.getJsonArray("problems").size()));
    }

    static String problem(Answer answer, int index) {
        JsonObject problem = answer.json().getJsonArray("problems").getJsonObject(index);
        return problem.getInt("line") + " " + problem.getString("column") + ": " + problem.getString("problem");
    }
}
