package org.touchstone.shared;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvReadingTest {

    static final CsvColumns COLUMNS = CsvColumns.required("name").optional("born", "active", "pay", "sex", "points");

    final ImportProblems problems = new ImportProblems();

    @Test
    void columns_may_stand_in_any_order_and_spelling() {
        assertEquals(Arrays.asList("Ada", "Björn"), names("Sex, NAME\nfemale,Ada\nmale, Björn \n"));
    }

    @Test
    void a_byte_order_mark_and_any_line_ends_make_no_difference() {
        assertEquals(List.of("Ada", "Bo"), names("\uFEFFname\r\nAda\r\n\r\nBo"));
        assertTrue(problems.none());
    }

    @Test
    void line_numbers_are_those_an_editor_shows() {
        read("name,born\n\"two\nlines\",2000-01-01\n\nBo,yesterday\n", line -> line.day("born"));

        assertEquals(List.of(problem(5, "born", "yesterday", "not a date; write it like 2026-11-22")), found());
    }

    @Test
    void an_unknown_column_is_a_problem_of_the_header() {
        names("name,shoe_size\nAda,40\n");

        assertEquals(1, found().size());
        assertEquals(1, found().get(0).line());
        assertEquals("shoe_size", found().get(0).column());
    }

    @Test
    void a_missing_column_and_one_that_stands_twice_are_problems_of_the_header() {
        names("born,born\n2000-01-01,2000-01-01\n");

        assertEquals(List.of("born", "name"), found().stream().map(ImportResult.Problem::column).toList());
    }

    @Test
    void an_empty_file_is_a_problem() {
        assertEquals(List.of(), names(""));

        assertEquals(1, found().size());
    }

    @Test
    void a_line_with_too_few_or_too_many_cells_is_named_and_the_others_are_read() {
        assertEquals(List.of("Ada", "Eve"), names("name,sex\nAda,female\nBo\nCy,male,x\nEve,female\n"));

        assertEquals(List.of(3L, 4L), found().stream().map(ImportResult.Problem::line).toList());
    }

    @Test
    void a_required_cell_that_is_empty_is_a_problem() {
        names("name\n\" \"\n");

        assertEquals(List.of(problem(2, "name", "", "Required on every line, and empty here")), found());
    }

    @Test
    void days_exist_in_the_calendar() {
        assertEquals(LocalDate.of(2024, 2, 29), one("born", "2024-02-29", line -> line.day("born")));
        for (var wrong : List.of("2023-02-29", "2024-13-01", "2024-00-10", "0000-01-01", "29/02/2024", "2024-2-29", "2024-02-2x")) {
            assertEquals(null, one("born", wrong, line -> line.day("born")), wrong);
        }
        assertEquals(7, found().size());
    }

    @Test
    void yes_and_no_are_the_only_answers_but_nothing() {
        assertEquals(true, one("active", "Yes", line -> line.yesNo("active")));
        assertEquals(false, one("active", "no", line -> line.yesNo("active")));
        assertEquals(null, one("active", "", line -> line.yesNo("active")));
        assertTrue(problems.none());
        assertEquals(null, one("active", "true", line -> line.yesNo("active")));
        assertEquals(1, found().size());
    }

    @Test
    void numbers_are_plain_and_as_long_as_allowed() {
        assertEquals(new BigDecimal("17.50"), one("pay", "17.50", line -> line.decimal("pay", 7, 2)));
        assertEquals(new BigDecimal("17"), one("pay", "17", line -> line.decimal("pay", 7, 2)));
        assertTrue(problems.none());
        for (var wrong : List.of("17.505", "12345678", "-1", "1e3", "17,5", ".5", "5.", "£17", "1.2.3")) {
            assertEquals(null, one("pay", wrong, line -> line.decimal("pay", 7, 2)), wrong);
        }
        assertEquals(9, found().size());
    }

    @Test
    void whole_numbers_stay_within_bounds() {
        assertEquals(4, one("points", "4", line -> line.whole("points", 1, 4)));
        assertTrue(problems.none());
        for (var wrong : List.of("0", "5", "2.0", "-1", "99999999999")) {
            assertEquals(null, one("points", wrong, line -> line.whole("points", 1, 4)), wrong);
        }
    }

    @Test
    void an_unknown_code_is_told_the_known_ones() {
        var codes = new LinkedHashMap<String, String>();
        List.of("female", "male", "not-stated").forEach(code -> codes.put(code, code));

        assertEquals("male", one("sex", "Male", line -> line.code("sex", codes)));
        one("sex", "X", line -> line.code("sex", codes));

        assertEquals(List.of(problem(2, "sex", "X", "not one of female, male, not-stated")), found());
    }

    @Test
    void length_is_counted_in_characters_as_people_see_them_in_a_database() {
        assertEquals("😀😀", one("name", "😀😀", line -> line.text("name", 2)));
        assertEquals(null, one("name", "😀😀😀", line -> line.text("name", 2)));
    }

    @Test
    void text_that_is_not_utf_8_is_a_problem_of_its_cell() {
        var file = new ByteArrayInputStream("name\nAda\nBjörn\n".getBytes(ISO_8859_1));
        CsvReading.of(COLUMNS).read(file, problems, line -> line.text("name", 20));

        assertEquals(3, found().get(0).line());
        assertEquals("name", found().get(0).column());
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_named_where_it_opens_and_fills_no_memory() {
        var endless = new Endless("name,sex\nAda,female\n\"Bo,male\n");
        CsvReading.of(COLUMNS).read(endless, problems, line -> line.text("name", 20));

        assertEquals(3, found().get(0).line());
        assertTrue(endless.given < 20_000_000, "gave " + endless.given);
    }

    @Test
    void a_thousand_problems_are_listed_and_the_rest_are_counted() {
        names("name,sex\n" + "x\n".repeat(2_500));

        var refused = problems.refuse(2_500);
        assertEquals(1_000, refused.problems().size());
        assertEquals(1_500, refused.moreProblems());
    }

    @Test
    void a_long_value_is_not_repeated_whole() {
        names("name\n" + "x".repeat(5_000) + "\n");

        assertTrue(found().get(0).value().length() < 300);
    }

    /** A file that goes on for ever after its first lines. */
    private static final class Endless extends InputStream {
        private final byte[] first;
        private long given;

        Endless(String first) {
            this.first = first.getBytes(UTF_8);
        }

        @Override
        public int read() {
            return given < first.length ? first[(int) given++] : after();
        }

        private int after() {
            given++;
            return 'x';
        }
    }

    private static ImportResult.Problem problem(long line, String column, String value, String words) {
        return new ImportResult.Problem(line, column, value, words);
    }

    private List<ImportResult.Problem> found() {
        return problems.refuse(0).problems();
    }

    private List<String> names(String file) {
        return read(file, line -> line.text("name", 20));
    }

    private Object one(String column, String value, Function<CsvLine, Object> cell) {
        var file = column.equals("name") ? "name\n" + value + "\n" : "name," + column + "\nAda,\"" + value + "\"\n";
        return read(file, cell).get(0);
    }

    private <T> List<T> read(String file, Function<CsvLine, T> cell) {
        var cells = new ArrayList<T>();
        CsvReading.of(COLUMNS)
                .read(new ByteArrayInputStream(file.getBytes(UTF_8)), problems, line -> cells.add(cell.apply(line)));
        return cells;
    }
}
