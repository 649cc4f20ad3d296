package org.touchstone.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.fairness.RecruitmentHistoryIT.assertCounts;
import static org.touchstone.fairness.RecruitmentHistoryIT.problem;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api.Answer;

/** Taking over what staff said of themselves in another system. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EqualityImportIT {

    private final Fairground fair = new Fairground();

    EqualityImportIT() {
        var unit = Fairground.insert("insert into org_unit (organisation_id, name, level) values (?, 'Offices', 'SERVICE')", fair.id);
        var post = Fairground.insert("insert into post (unit_id, title, band, band_order, fte) values (?, 'Clerk', '3', 3, 1)", unit);
        for (var number : new String[] {"S1", "S2"}) {
            var person =
                    number.equals("S1")
                            ? Long.parseLong(Fairground.text("select person_id from account where email like '" + fair.name("employee") + "@%'"))
                            : Fairground.insert("insert into person (version, name, created_at) values (0, 'Somebody', now())");
            Fairground.insert(
                    "insert into employment (version, person_id, organisation_id, post_id, staff_number, starts, kind, fte)"
                            + " values (0, ?, ?, ?, ?, '2020-01-01', 'SUBSTANTIVE', 1)",
                    person, fair.id, post, number);
        }
    }

    private Answer send(String file) {
        return fair.as("hr").csv("/api/imports/equality", file);
    }

    private String stored(String column, String number) {
        var found =
                Fairground.texts(
                        "select e." + column + " from staff_equality e where e.organisation_id = " + fair.id
                                + " and e.staff_number = '" + number + "'");
        return found.isEmpty() ? "nothing" : found.get(0);
    }

    @Test
    void stores_changes_and_leaves_alone() {
        var header = "staff_number,organisation,sex,ethnicity\n";

        assertCounts(send(header + "S1," + fair.code + ",F,A\nS2," + fair.code + ",male,\n"), 2, 2, 0, 0);
        assertCounts(send(header + "S1," + fair.code + ",female,A\nS2," + fair.code + ",M,\n"), 2, 0, 0, 2);
        assertCounts(send(header + "S1," + fair.code + ",F,B\n"), 1, 0, 1, 0);
        assertEquals("202", stored("ethnicity", "S1"));
    }

    @Test
    void what_a_person_declared_here_stands_against_every_file_and_so_does_an_objection() {
        var file = "organisation,staff_number,sex\n" + fair.code + ",S1,male\n";
        assertEquals(200, fair.as("employee").put("/api/fairness/my-declaration", "{\"sex\": \"female\"}").status());

        assertCounts(send(file), 1, 0, 0, 1);
        assertEquals("101", stored("sex", "S1"));

        assertEquals(204, fair.as("employee").delete("/api/fairness/my-declaration").status());
        assertCounts(send(file), 1, 0, 0, 1);
        assertEquals(null, stored("sex", "S1"));
        assertTrue(fair.as("employee").get("/api/fairness/my-declaration").json().getBoolean("objected"));
    }

    @Test
    void a_staff_number_nobody_has_is_a_problem_of_its_line() {
        var answer = send("organisation,staff_number,sex\n" + fair.code + ",S1,female\n" + fair.code + ",S9,female\n" + fair.code + ",S1,male\n");

        assertEquals(422, answer.status());
        assertTrue(problem(answer, 0).startsWith("4 staff_number: The same as line 2"), () -> problem(answer, 0));
        assertTrue(problem(answer, 1).startsWith("3 staff_number: Nobody has this staff number"), () -> problem(answer, 1));
        assertEquals("nothing", stored("sex", "S1"));
    }

    @Test
    void my_declaration_is_mine_alone() {
        assertEquals(200, fair.as("employee").put("/api/fairness/my-declaration", "{\"sex\": \"female\", \"religion\": null}").status());

        var mine = fair.as("employee").get("/api/fairness/my-declaration").json().getJsonObject("answers");

        assertEquals("female", mine.getString("sex"));
        assertEquals("not-stated", mine.getString("religion"));
        assertTrue(mine.isNull("ethnicity"));
        // HR has no staff record of their own here, and there is no address at which another's could stand.
        assertEquals(409, fair.as("hr").get("/api/fairness/my-declaration").status());
        assertEquals(404, fair.as("hr").get("/api/fairness/my-declaration/S1").status());
    }
}
