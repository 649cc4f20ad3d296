package org.touchstone.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SelfCheckPlanTest {

    static StatedValue value(String code, String... mapsTo) {
        return new StatedValue(1, 1, 0, code, code, "", List.of(), List.of(), List.of(), false, List.of(mapsTo), List.of());
    }

    static StatedFramework framework(StatedValue... values) {
        return new StatedFramework(
                1, 0, ValuesFramework.Kind.LOCAL, 1L, "Ours", 1, ValuesFramework.State.PUBLISHED, null, LocalDate.EPOCH, null,
                List.of(), List.of(values));
    }

    static StatedScene scene(long id, String code) {
        return new StatedScene(id, code, 0, "Scene " + id, "", List.of());
    }

    @Test
    void a_framework_without_scenes_of_its_own_takes_those_of_the_national_values_it_maps_to() {
        var caring = value("CARING", "COMPASSION", "RESPECT_DIGNITY");
        var scenes = List.of(scene(1, "COMPASSION"), scene(2, "RESPECT_DIGNITY"), scene(3, "EVERYONE_COUNTS"));

        var plan = SelfCheckPlan.mapped(framework(caring, value("SAFE")), scenes);

        assertEquals(List.of(1L, 2L), plan.of(caring).stream().map(StatedScene::id).toList());
        assertEquals(List.of(1L, 2L), plan.sceneIds());
    }

    @Test
    void a_scene_that_two_values_could_tell_of_is_told_of_once_where_there_are_fewest() {
        var one = value("ONE", "COMPASSION");
        var other = value("OTHER", "COMPASSION");

        var plan = SelfCheckPlan.mapped(framework(one, other), List.of(scene(1, "COMPASSION"), scene(2, "COMPASSION")));

        assertEquals(List.of(1L), plan.of(one).stream().map(StatedScene::id).toList());
        assertEquals(List.of(2L), plan.of(other).stream().map(StatedScene::id).toList());
    }

    @Test
    void no_response_is_both_most_and_least_like_somebody() {
        assertThrows(IllegalArgumentException.class, () -> Choice.of(3, 3));
        assertEquals(Choice.of(3, 4), Choice.of(3, 4));
    }

    @Test
    void a_check_counts_once_however_often_its_answers_are_changed() {
        var check = new SelfCheck("hash", 1, 1, Instant.EPOCH);
        check.answer(1, Choice.of(1, 2));

        assertFalse(check.answersAll(List.of(1L, 2L)));
        check.answer(2, Choice.of(5, 6));
        assertTrue(check.answersAll(List.of(1L, 2L)));
        assertTrue(check.countOnce());
        check.answer(2, Choice.of(6, 5));
        assertFalse(check.countOnce());
        assertEquals(6, check.choice(2).most());
    }

    @Test
    void what_describes_somebody_best_is_replaced_as_a_whole() {
        var check = new SelfCheck("hash", 1, 1, Instant.EPOCH);
        check.describe(Map.of(1L, 10L, 2L, 20L));

        check.describe(Map.of(2L, 21L));

        assertEquals(null, check.statement(1));
        assertEquals(21L, check.statement(2));
    }

    @Test
    void VR_9_a_month_with_few_looks_like_a_month_with_none() {
        var month = LocalDate.of(2026, 11, 1);
        var shown = new ArrayList<Integer>();
        for (var n : new int[] {0, 1, 9, 10, 11}) {
            shown.add(FinishedChecks.of(month, n, 10).finished());
        }

        assertEquals("[null, null, null, 10, 11]", shown.toString());
    }
}
