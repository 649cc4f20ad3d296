package org.touchstone.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TypedTextTest {

    @Test
    void what_people_write_stays_as_it_is() {
        for (var text : List.of("Zoë Łukaszewska", "two\nlines\r\n\tand a tab", "مرحبا", "👩‍⚕️ e\u0301", "🫠", "́", "")) {
            assertEquals(text, TypedText.of("name", text));
            assertEquals(text, TypedText.cleaned(text));
        }
        assertNull(TypedText.of("name", null));
        assertNull(TypedText.cleaned(null));
    }

    @Test
    void a_control_character_is_refused_at_its_field_and_taken_out_of_a_form() {
        for (var control : List.of("\0", "\u000b", "\u001b", "\u007f", "\u0085", "\ud83d")) {
            var refused = assertThrows(BadInput.class, () -> TypedText.of("name", "Ada" + control));
            assertEquals("name", refused.fields().get(0).field());
            assertEquals("Ada", TypedText.cleaned("A" + control + "da"));
        }
    }

    @Test
    void a_text_of_which_nothing_can_be_seen_is_empty() {
        for (var unseen : List.of("\u200b\u200b", "\ufeff", "\u2060 \u00a0", "\u3164", "\u2800", "\u034f", "\ufe0f", "\udb40\udc41", " \n")) {
            assertEquals("", TypedText.of("name", unseen));
            assertEquals("", TypedText.cleaned(unseen));
        }
        assertEquals("", TypedText.cleaned("\0\u200b"));
    }
}
