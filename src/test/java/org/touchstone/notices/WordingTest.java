package org.touchstone.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordingTest {

    private static final Instant UNTIL = Instant.parse("2026-11-25T09:30:00Z");

    @Test
    void parameters_stand_in_their_places_and_moments_are_written_out() {
        var wording = Wording.of("invitation", "Rosa", UNTIL);

        assertEquals("You are invited to Touchstone", wording.subject());
        assertTrue(wording.body().startsWith("Hello Rosa,\n\n"), wording.body());
        assertTrue(wording.body().contains("until 25 November 2026, 09:30."), wording.body());
    }

    @Test
    void markup_in_a_parameter_stays_as_it_was_typed() {
        assertTrue(Wording.of("invitation", "<b>{0} 'Ann' 👩‍⚕️ مرحبا", UNTIL).body().startsWith("Hello <b>{0} 'Ann' 👩‍⚕️ مرحبا,"));
    }

    @Test
    void a_template_without_texts_is_a_fault_of_ours_and_no_notice() {
        assertThrows(IllegalArgumentException.class, () -> Wording.of("no-such-template"));
    }

    @Test
    void a_line_break_in_a_title_adds_no_line_to_the_header() {
        assertEquals("Nurse Bcc: all@x.example", Wording.subject("Nurse\r\nBcc: all@x.example"));
    }

    @Test
    void a_long_subject_is_cut_between_characters() {
        var subject = Wording.subject("😀".repeat(200));

        assertTrue(subject.endsWith("😀…"));
        assertEquals(299, subject.length());
    }
}
