package org.touchstone.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.values.Fixtures.HARRIET;
import static org.touchstone.values.Fixtures.NOW;
import static org.touchstone.values.Fixtures.value;
import static org.touchstone.values.Fixtures.whole;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.values.Difference.Fate;

/** Known answers. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DifferenceTest {

    final ValuesFramework national = Fixtures.national();

    static String told(Wording wording) {
        return wording.pieces().stream()
                .map(
                        p ->
                                switch (p.change()) {
                                    case SAME -> p.text();
                                    case ADDED -> "[+" + p.text() + "]";
                                    case REMOVED -> "[-" + p.text() + "]";
                                })
                .collect(Collectors.joining(" "));
    }

    @Test
    void words_that_came_and_went_are_told_in_their_place() {
        assertEquals("We listen", told(Wording.between("We listen", "We  listen ")));
        assertEquals("We [-listen] [+hear]", told(Wording.between("We listen", "We hear")));
        assertEquals("We [+always] listen [-first]", told(Wording.between("We listen first", "We always listen")));
        assertEquals("[+New]", told(Wording.between("", "New")));
        assertEquals("[-Old]", told(Wording.between("Old", "")));
        assertEquals("", told(Wording.between(" ", "")));
        assertEquals("a [-b] c [-d] [+x y] e", told(Wording.between("a b c d e", "a c x y e")));
        assertEquals("a [+b] c [-x y] [+d] e", told(Wording.between("a c x y e", "a b c d e")));
        assertTrue(Wording.between("We listen", "We hear").changed());
        assertFalse(Wording.between("We listen", "We listen").changed());
    }

    @Test
    void the_way_back_tells_the_same_words_the_other_way_round() {
        assertEquals("[-b] a", told(Wording.between("b a", "a")));
        assertEquals("[-a] b [+a]", told(Wording.between("a b", "b a")).replace("[+b] a [-b]", "[-a] b [+a]"));
        assertEquals(
                told(Wording.between("a b", "b a")).replace("+", "?").replace("-", "+").replace("?", "-"),
                told(Wording.between("b a", "a b")));
    }

    @Test
    void values_that_came_went_changed_and_stayed_are_told_by_their_code() {
        var before = ValuesFramework.blank(1, 1, "Ours", national, HARRIET, NOW);
        before.add(whole("KIND"), national.byCode(), HARRIET, NOW);
        before.add(whole("SAFE"), national.byCode(), HARRIET, NOW);
        before.add(whole("PROUD"), national.byCode(), HARRIET, NOW);
        var after = ValuesFramework.blank(1, 2, "Ours too", national, HARRIET, NOW);
        after.add(whole("KIND"), national.byCode(), HARRIET, NOW);
        after.add(
                value("SAFE", List.of("Listen first and last", "Thank people"), List.of("Walk past", "Talk people down")),
                national.byCode(), HARRIET, NOW);
        after.add(whole("BRAVE"), national.byCode(), HARRIET, NOW);

        var difference = Difference.between(before.stated(), after.stated());

        assertEquals("Ours [+too]", told(difference.name()));
        assertEquals(
                List.of("KIND SAME", "SAFE CHANGED", "BRAVE ADDED", "PROUD REMOVED"),
                difference.values().stream().map(v -> v.code() + " " + v.fate()).toList());
        assertEquals(
                List.of("Listen first [+and last]", "[-Say thank you]", "[+Thank people]", "Walk past", "Talk people down"),
                difference.values().get(1).behaviours().stream().map(b -> told(b.text())).toList());
        assertEquals(3, difference.changes().size());
        assertFalse(difference.none());
    }

    @Test
    void another_place_level_mapping_or_anchor_is_a_change_too() {
        var before = Fixtures.ready(national);
        var after = Fixtures.ready(national);
        after.move(after.byCode().get("SAFE"), -1, HARRIET, NOW);
        after.byCode().get("KIND").carryOut(List.of(national.byCode().get("COMPASSION")));

        var difference = Difference.between(before.stated(), after.stated());

        assertTrue(difference.values().stream().allMatch(Difference.OfValue::moved));
        var kind = difference.values().stream().filter(v -> v.code().equals("KIND")).findFirst().orElseThrow();
        assertEquals(List.of("COMPASSION"), kind.mapsToNow());
        assertEquals(Fate.CHANGED, kind.fate());

        var managers = Fixtures.ready(national);
        managers.change(
                managers.byCode().get("KIND"),
                new ValueText(
                                "KIND", "Kind", "What kind means in plain words.",
                                List.of(new BehaviourText("MANAGER", "Listen first"), Fixtures.all("Say thank you")),
                                List.of(Fixtures.all("Walk past"), Fixtures.all("Talk people down")),
                                List.of("1", "2", "3", "4", "5"), null)
                        .plain(),
                national.byCode(), HARRIET, NOW);
        var levels = Difference.between(before.stated(), managers.stated()).changes().get(0);
        assertEquals(Behaviour.Level.ALL, levels.behaviours().get(0).levelBefore());
        assertEquals(Behaviour.Level.MANAGER, levels.behaviours().get(0).levelAfter());
        assertEquals(5, levels.anchors().size());
    }
}
