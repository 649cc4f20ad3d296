package org.touchstone.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** What we write we can read, whatever people typed, and no spreadsheet runs it. */
class CsvPropertiesTest {

    static final CsvColumns COLUMNS = CsvColumns.required("first").optional("second");

    @Property
    void what_was_written_is_read_back(@ForAll("lines") List<Tuple2<String, String>> lines) throws IOException {
        var problems = new ImportProblems();
        var back = new ArrayList<Tuple2<String, String>>();
        var read =
                CsvReading.of(COLUMNS)
                        .read(
                                new ByteArrayInputStream(file(lines)),
                                problems,
                                line -> back.add(Tuple.of(line.text("first", 100), line.text("second", 100))));

        assertEquals(List.of(), problems.refuse(0).problems());
        assertEquals(lines.size(), read);
        assertEquals(lines.stream().map(l -> Tuple.of(kept(l.get1()), kept(l.get2()))).toList(), back);
    }

    @Property
    void no_text_begins_like_a_formula(@ForAll String text) {
        var written = CsvWriting.text(text);

        assertTrue(written.isEmpty() || "=+-@\t\r\n＝＋－＠".indexOf(written.charAt(0)) < 0, written);
        assertTrue(written.endsWith(text));
    }

    @Example
    void wide_signs_count_as_signs() {
        assertEquals("'＝1+1", CsvWriting.text("＝1+1"));
        assertEquals("'\n=1+1", CsvWriting.text("\n=1+1"));
    }

    @Example
    void numbers_are_not_taken_for_formulas() {
        assertEquals("-5", CsvWriting.text(-5));
        assertEquals("-0.5", CsvWriting.text(new java.math.BigDecimal("-0.5")));
        assertFalse(CsvWriting.text("-5").equals("-5"));
    }

    private static byte[] file(List<Tuple2<String, String>> lines) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var csv = new CsvWriting(bytes)) {
            csv.line("first", "second");
            lines.forEach(line -> csv.line(line.get1(), line.get2()));
        }
        return bytes.toByteArray();
    }

    /** Reading takes the spaces off and an empty cell for null. */
    private static String kept(String text) {
        var harmless = CsvWriting.text(text).strip();
        return harmless.isEmpty() ? null : harmless;
    }

    @Provide
    Arbitrary<List<Tuple2<String, String>>> lines() {
        var odd = Arbitraries.of("\"", "\n", "\r\n", ",", "😀", "👩🏽‍⚕️", "مرحبا", "\u202Eabc", "'", "=1+1", "a b", "<b>", "é", "\t");
        var text = odd.list().ofMaxSize(6).map(parts -> String.join("", parts));
        var required = text.map(t -> "x" + t);
        return net.jqwik.api.Combinators.combine(required, text).as(Tuple::of).list().ofMaxSize(8);
    }
}
