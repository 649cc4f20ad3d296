package org.touchstone.appointing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.appointing.LetterText.Field;
import org.touchstone.appointing.LetterText.Kind;
import org.touchstone.shared.BadInput;

/** The words of a letter, and what fills them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LetterTextTest {

    @Test
    void a_field_that_there_is_not_is_refused_by_its_name_with_those_there_are() {
        var refusal = assertThrows(BadInput.class, () -> LetterText.check("Dear {name}, your {salary} and {car}"));

        var problem = refusal.fields().get(0);
        assertEquals("text", problem.field());
        assertTrue(problem.problem().contains("{salary}, {car}"), problem::problem);
        assertTrue(problem.problem().contains("{start date}") && problem.problem().contains("{answer by}"), problem::problem);
    }

    @Test
    void a_brace_left_open_is_refused() {
        assertThrows(BadInput.class, () -> LetterText.check("Dear {name"));
        assertThrows(BadInput.class, () -> LetterText.check("Dear name}"));
        assertThrows(BadInput.class, () -> LetterText.check(" "));
        assertDoesNotThrow(() -> LetterText.check("Dear { Name }, {start  date}"));
    }

    @Test
    void what_fills_a_field_is_never_read_as_a_field_or_a_pattern() {
        var letter = LetterText.fill("Dear {name}: {pay} {unit}.", Map.of(Field.NAME, "{pay} $1", Field.PAY, "£24,465\na year"));

        assertEquals("Dear {pay} $1: £24,465 a year .", letter);
    }

    @Test
    void a_letter_has_headings_lists_and_paragraphs() {
        var parts = LetterText.parts("Dear Zoë\n\n# Offer\n# Terms\n- Pay\n- Hours\nYours\r\nRosa");

        assertEquals(List.of(Kind.PARAGRAPH, Kind.HEADING, Kind.HEADING, Kind.LIST, Kind.PARAGRAPH), parts.stream().map(LetterText.Part::kind).toList());
        assertEquals(List.of("Pay", "Hours"), parts.get(3).lines());
        assertEquals(List.of("Yours", "Rosa"), parts.get(4).lines());
        assertEquals(List.of(), LetterText.parts(" \n "));
    }
}
