package org.touchstone.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.access.Role;
import org.touchstone.it.Api;
import org.touchstone.it.Api.Answer;

/** Taking in who works where. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StaffImportIT {

    private static final String HOSTILE = "<script>alert(1)</script>'; drop table person; -- 😀 مرحبا";

    private final Workplace work = Workplace.open();

    private static String line(String number, String name, String manager) {
        return "%s,%s,%s.%s@people.example,Ward 9,Nurse,Band 5,2024-01-08,%s".formatted(number, name, number, System.nanoTime(), manager);
    }

    private String stored() {
        return Workplace.one("select count(*) from employment where organisation_id = ?", work.id());
    }

    private String held(String column, String number) {
        return Workplace.one("select " + column + " from employment where organisation_id = ? and staff_number = ?", work.id(), number);
    }

    private static void assertCounts(Answer answer, int read, int created, int updated, int unchanged) {
        assertEquals(200, answer.status(), answer::body);
        var json = answer.json();
        assertEquals(
                List.of(read, created, updated, unchanged),
                List.of(json.getInt("read"), json.getInt("created"), json.getInt("updated"), json.getInt("unchanged")));
    }

    /** Line, column and value of each problem of a file that was refused whole. */
    private List<String> problems(Answer answer) {
        assertEquals(422, answer.status(), answer::body);
        return answer.json().getJsonArray("problems").stream()
                .map(p -> (JsonObject) p)
                .map(p -> p.getInt("line") + " " + p.getString("column") + ": " + p.getString("value"))
                .toList();
    }

    private static String text(Answer answer, int index) {
        return answer.json().getJsonArray("problems").getJsonObject(index).getString("problem");
    }

    @Test
    void a_dry_run_says_what_would_be_and_stores_nothing() {
        var file = work.file(line("A", "Ann", ""), line("B", "Bo", "A"));

        assertCounts(work.hr().api().csv("/api/imports/staff?dryRun=true", file), 2, 2, 0, 0);

        assertEquals("0", stored());
        assertEquals("0", Workplace.one("select count(*) from org_unit where organisation_id = ?", work.id()));
        assertEquals("0", Workplace.one("select count(*) from staff_import where organisation_id = ?", work.id()));
        assertEquals("0", Workplace.one("select count(*) from audit_event where organisation_id = ?", work.id()));
        assertCounts(work.send(file), 2, 2, 0, 0);
        assertEquals("2", stored());
    }

    @Test
    void the_same_file_again_changes_nothing_and_another_what_differs() {
        var ann = line("A", "Ann", "");
        var bo = line("B", "Bo", "A");
        assertCounts(work.send(work.file(ann, bo)), 2, 2, 0, 0);
        var events = "select count(*) from audit_event where organisation_id = ? and what <> 'StaffImported'";
        var before = Workplace.one(events, work.id());

        assertCounts(work.send(work.file(bo, ann)), 2, 0, 0, 2);
        assertEquals(before, Workplace.one(events, work.id()));

        assertCounts(work.send(work.file(ann, bo.replace(",Bo,", ",Bob,").replace("Band 5", "Band 6"))), 2, 0, 1, 1);
        assertEquals("Bob", Workplace.one("select p.name from person p join employment e on e.person_id = p.id where e.organisation_id = ? and staff_number = 'B'", work.id()));
        assertEquals("Band 6", Workplace.one("select p.band from post p join employment e on e.post_id = p.id where e.organisation_id = ? and staff_number = 'B'", work.id()));
        assertEquals("2", stored());
        assertEquals(
                "name, post",
                Workplace.one("select to_state from audit_event where organisation_id = ? and what = 'EmploymentCorrected'", work.id()));
    }

    @Test
    void a_column_that_the_file_lacks_stays_and_an_empty_cell_says_not_known() {
        var ann = line("A", "Ann", "");
        var more = Workplace.HEADER + ",hourly_pay,contract\n" + work.code() + "," + ann;
        assertCounts(work.send(more + ",17.50,fixed-term\n"), 1, 1, 0, 0);

        assertCounts(work.send(work.file(ann)), 1, 0, 0, 1);
        assertEquals("17.50", held("hourly_pay", "A"));
        assertEquals("FIXED_TERM", held("kind", "A"));

        assertCounts(work.send(more + ",,fixed-term\n"), 1, 0, 1, 0);
        assertEquals(null, held("hourly_pay", "A"));
    }

    @Test
    void a_later_line_of_the_same_number_is_a_move_and_an_end_is_kept() {
        var ann = line("A", "Ann", "");
        assertCounts(work.send(work.file(ann)), 1, 1, 0, 0);

        var header = Workplace.HEADER + ",end_date,leaving_reason\n" + work.code() + ",";
        var moved = ann.replace("2024-01-08", "2025-02-03").replace("Nurse", "Sister");
        assertCounts(work.send(header + ann + ",2025-02-02,\n" + work.code() + "," + moved + ",2025-12-31,Retired\n"), 2, 1, 1, 0);

        assertEquals("2", stored());
        assertEquals("1", Workplace.one("select count(distinct person_id) from employment where organisation_id = ?", work.id()));
        assertEquals("Retired", Workplace.one("select leaving_reason from employment where organisation_id = ? and ends = '2025-12-31'", work.id()));
    }

    @Test
    void every_problem_stands_at_its_line_and_column_and_nothing_is_stored() {
        var header = "organisation,staff_number,name,email,unit,post,band,start_date,end_date,leaving_reason,fte,contract,hourly_pay,manager_staff_number\n";
        var code = work.code();
        var answer =
                work.send(
                        header
                                + code + ",A,Ann,ann@p.example,W,N,5,2024-01-08,,,,,,\n"
                                + code + ",B,Bo,not-an-address,W,N,5,2024-01-08,,,,,,\n"
                                + code + ",C,Cy,cy@p.example,W,N,5,08/01/2024,,,,,,\n"
                                + code + ",D,Di,di@p.example,W,N,5,2024-01-08,2023-01-08,,,,,\n"
                                + code + ",E,Ed,ed@p.example,W,N,5,2024-01-08,,Retired,,,,\n"
                                + code + ",F,Fi,fi@p.example,W,N,5,2024-01-08,,,1.5,,,\n"
                                + code + ",G,Gus,gus@p.example,W,N,5,2024-01-08,,,,forever,,\n"
                                + code + ",H,Hal,hal@p.example,W,N,5,2024-01-08,,,,,a lot,\n"
                                + code + ",I,Ida,ida@p.example,W,N,5,2024-01-08,,,,,,i\n"
                                + code + ",J,,jo@p.example,W,N,5,2024-01-08,,,,,,\n"
                                + code + ",K," + "x".repeat(201) + ",kim@p.example,W,N,5,2024-01-08,,,,,,\n"
                                + code + ",L,Lu,lu@p.example\n"
                                + code + ",M,Mo,mo@p.example,W,N,5,2023-02-29,,,,,,\n");

        assertEquals(
                List.of(
                        "3 email: not-an-address",
                        "4 start_date: 08/01/2024",
                        "5 end_date: 2023-01-08",
                        "6 leaving_reason: Retired",
                        "7 fte: 1.5",
                        "8 contract: forever",
                        "9 hourly_pay: a lot",
                        "10 manager_staff_number: i",
                        "11 name: ",
                        "12 name: " + "x".repeat(200) + "…",
                        "13 : ",
                        "14 start_date: 2023-02-29"),
                problems(answer));
        assertTrue(text(answer, 5).contains("fixed-term"), answer.body());
        assertEquals(13, answer.json().getInt("read"));
        assertEquals("0", stored());
        assertEquals("0", Workplace.one("select count(*) from person where email = 'ann@p.example'"));
    }

    @Test
    void lines_that_do_not_fit_each_other_or_what_is_stored_are_problems() {
        var ann = line("A", "Ann", "");
        var address = ann.split(",")[2];
        assertCounts(work.send(work.file(ann)), 1, 1, 0, 0);

        assertEquals(List.of("3 start_date: 2024-01-08"), problems(work.send(work.file(line("B", "Bo", ""), line("B", "Bo", "")))));
        assertEquals(
                List.of("3 email: " + address.toLowerCase()),
                problems(work.send(work.file(line("B", "Bo", ""), "C,Cy," + address.toUpperCase() + ",Ward 9,Nurse,Band 5,2025-01-06,"))));
        assertEquals(
                List.of("3 staff_number: B"),
                problems(work.send(work.file(line("B", "Bo", ""), line("B", "Cy", "").replace("2024-01-08", "2025-01-06")))));
        assertEquals(List.of("2 manager_staff_number: NOBODY"), problems(work.send(work.file(line("B", "Bo", "NOBODY")))));
        assertEquals("1", stored());
    }

    @Test
    void columns_that_there_are_not_or_that_are_missing_are_named() {
        var ann = line("A", "Ann", "");
        assertEquals(
                List.of("1 salary: salary"), problems(work.send(Workplace.HEADER + ",salary\n" + work.code() + "," + ann + ",1\n")));
        assertEquals(List.of("1 name: name"), problems(work.send(Workplace.HEADER + ",name\n" + work.code() + "," + ann + ",x\n")));
        assertEquals(
                List.of("1 band: ", "1 start_date: "), problems(work.send("organisation,staff_number,name,email,unit,post\n")));
        assertEquals(1, problems(work.send("")).size());
        assertEquals(415, work.hr().api().post("/api/imports/staff", "{}").status());
        assertEquals("0", stored());
    }

    @Test
    void people_who_would_manage_each_other_in_a_circle_are_refused() {
        var circle = work.send(work.file(line("A", "Ann", "C"), line("B", "Bo", "A"), line("C", "Cy", "B"), line("D", "Di", "A")));

        assertEquals(1, problems(circle).size());
        for (var number : List.of("A", "B", "C")) {
            assertTrue(text(circle, 0).contains(number), circle.body());
        }
        assertFalse(text(circle, 0).contains("D"), circle.body());
        assertEquals("0", stored());
    }

    @Test
    void a_circle_with_what_is_stored_is_refused_too() {
        var ann = line("A", "Ann", "");
        assertCounts(work.send(work.file(ann, line("B", "Bo", "A"), line("C", "Cy", "B"))), 3, 3, 0, 0);

        assertEquals(List.of("2 manager_staff_number: C"), problems(work.send(work.file(ann + "C"))));

        assertEquals(null, held("line_manager_id", "A"));
        assertEquals(List.of("2 manager_staff_number: a"), problems(work.send(work.file(ann + "a"))));
    }

    @Test
    void any_text_is_kept_as_text() {
        var file = Workplace.HEADER + "\n" + work.code() + ",\"A'--\",\"" + HOSTILE + "\",o'dd+1@people.example,\"" + HOSTILE + "\",\"" + HOSTILE + "\",=1+1,2024-01-08,\n";

        assertCounts(work.send(file), 1, 1, 0, 0);
        assertCounts(work.send(file), 1, 0, 0, 1);

        var row = work.hr().api().get("/api/people").rows().getJsonObject(0);
        for (var field : List.of("name", "unit", "post")) {
            assertEquals(HOSTILE, row.getString(field));
        }
        assertEquals("A'--", row.getString("staffNumber"));
        var csv = work.hr().api().with("Accept", "text/csv").get("/api/people").body();
        assertFalse(csv.contains(",=1+1"), "a spreadsheet would take it for a formula: " + csv);
        assertNotEquals("0", Workplace.one("select count(*) from person"));
    }

    @Test
    @DisplayName("G-1 lines of another organisation are refused, without a word of who works there")
    void g_1() {
        var other = Workplace.open().staffed();
        var theirs = other.code() + ",E1,Emil Ployed," + other.employee().email() + ",Mine now,Nurse,Band 5,2024-01-08,\n";

        var answer = work.send(work.file(line("A", "Ann", "")) + theirs);

        assertEquals(List.of("3 organisation: " + other.code()), problems(answer));
        assertFalse(answer.body().contains("Ward 9"), answer.body());
        assertEquals("0", stored());
        assertEquals("0", Workplace.one("select count(*) from org_unit where name = 'Mine now'"));
        assertEquals(List.of("2 organisation: NOWHERE"), problems(work.send(Workplace.HEADER + "\nNOWHERE," + line("A", "Ann", "") + "\n")));
        assertEquals(
                List.of("2 manager_staff_number: E1"), problems(work.send(work.file(line("A", "Ann", "E1")))), "another employer's number");
    }

    @Test
    void only_hr_of_the_organisation_and_administrators_import() {
        var file = work.file(line("A", "Ann", ""));

        var others = List.of(work.employee(), work.holding(Role.RECRUITMENT_TEAM), work.holding(Role.EDI_LEAD), work.holding(Role.RECRUITING_MANAGER));
        for (var other : others) {
            assertEquals(403, other.api().csv("/api/imports/staff", file).status());
            assertEquals(403, other.api().csv("/api/imports/staff?dryRun=true", file).status());
        }
        assertEquals(403, Api.as("candidate").csv("/api/imports/staff", file).status());
        assertEquals(401, Api.nobody().csv("/api/imports/staff", file).status());
        assertEquals(422, Api.as("hr").csv("/api/imports/staff", file).status());
        assertEquals("0", stored());
        assertCounts(work.admin().api().csv("/api/imports/staff", file), 1, 1, 0, 0);
    }

    @Test
    void one_employer_does_not_rename_another_one_s_employee() {
        work.staffed();
        var other = Workplace.open();

        assertCounts(
                other.send(other.file("X1,Emil Renamed," + work.employee().email() + ",Ward 1,Nurse,Band 5,2025-01-06,")), 1, 1, 0, 0);

        assertEquals("Emil Ployed", Workplace.one("select name from person where id = ?", work.employee().person()));
        assertEquals("2", Workplace.one("select count(*) from employment where person_id = ?", work.employee().person()));
    }
}
