package org.touchstone.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.BadInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ValueTextTest {

    static ValueText text(String code, String name, String plainText) {
        return new ValueText(code, name, plainText, List.of(), List.of(), List.of(), null).plain();
    }

    static List<String> problems(ValueText text) {
        var bad = new BadInput.Gathering();
        text.check(bad, "", Set.of("COMPASSION"));
        try {
            bad.refuse();
            return List.of();
        } catch (BadInput refused) {
            return refused.fields().stream().map(BadInput.Field::field).toList();
        }
    }

    @Test
    void a_plain_text_has_at_most_forty_words() {
        var forty = String.join(" ", Collections.nCopies(40, "word"));

        assertEquals(List.of(), problems(text("KIND", "Kind", forty)));
        assertEquals(List.of("plainText"), problems(text("KIND", "Kind", forty + " more")));
        assertEquals(40, ValueText.words("  " + forty.replace(" ", " \n ") + " "));
        assertEquals(0, ValueText.words(" "));
        assertEquals(0, ValueText.words(null));
    }

    @Test
    void an_empty_code_is_made_from_the_name() {
        assertEquals("EVERYONE_COUNTS", text("", "Everyone counts!", "").code());
        assertEquals("FIRST", text(null, "1. First", "").code());
        assertEquals("BRAVE", text(" brave ", "Courageous", "").code());
        assertEquals(List.of("code"), problems(text("", "كرامة", "")));
        assertEquals("CARING_CARING_CARING_CARING_CARING_CARIN", text("", "caring ".repeat(9), "").code());
    }

    @Test
    void what_is_missing_or_too_long_is_said_at_its_field() {
        assertEquals(List.of("name"), problems(text("KIND", " ", "")));
        assertEquals(List.of("name"), problems(text("KIND", "x".repeat(81), "")));
        assertEquals(List.of("code"), problems(text("K", "Kind", "")));
        assertEquals(List.of("code"), problems(text("KIND-ER", "Kind", "")));
        assertEquals(List.of("code"), problems(text("K".repeat(41), "Kind", "")));
        assertEquals(List.of("plainText"), problems(text("KIND", "Kind", "x".repeat(601))));
    }

    @Test
    void behaviours_are_neither_too_long_nor_said_twice_and_empty_rows_do_not_count() {
        var text =
                new ValueText(
                                "KIND",
                                "Kind",
                                "",
                                List.of(Fixtures.all("Listen"), Fixtures.all(" "), Fixtures.all("listen ")),
                                List.of(new BehaviourText(null, "x".repeat(301))),
                                List.of("", " ", "", "", ""),
                                List.of("COMPASSION", "NOT_ONE"))
                        .plain();

        assertEquals(2, text.weWill().size());
        assertEquals("ALL", text.weWillNot().get(0).level());
        assertEquals(List.of(), text.anchors());
        assertEquals(List.of("weWill[1].text", "weWillNot[0].text", "mapsTo"), problems(text));
    }

    @Test
    void anchors_are_five_or_none() {
        var three = new ValueText("KIND", "Kind", "", null, null, List.of("a", "b", "c"), null).plain();
        var gap = new ValueText("KIND", "Kind", "", null, null, List.of("a", "b", "", "d", "e"), null).plain();

        assertEquals(List.of("anchors"), problems(three));
        assertEquals(List.of("anchors[2]"), problems(gap));
    }

    @Test
    void a_framework_says_every_problem_at_once() {
        var text =
                new FrameworkText("", null, List.of(text("KIND", "Kind", ""), text("KIND", "", "x".repeat(700)))).plain();

        var refused = assertThrows(BadInput.class, () -> text.check(Set.of()));

        assertEquals(
                List.of("name", "values[1].name", "values[1].plainText", "values[1].code"),
                refused.fields().stream().map(BadInput.Field::field).toList());
    }
}
