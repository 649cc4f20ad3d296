package org.touchstone.checkins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MyTimeTest {

    static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    final MyTime talk = MyTime.asked(1, 14, 13, 45, "Emma", NOW);

    @Test
    @DisplayName("AP-7 an extra one is asked for without a time, and counts only when it was held")
    void ap_7() {
        assertEquals(MyTime.Kind.EXTRA, talk.kind());
        assertEquals(MyTime.State.ASKED, talk.state());
        assertThrows(RuleBroken.class, () -> talk.hold(TODAY, TODAY, "Martin", NOW));
        assertNull(talk.heldOn());
    }

    @Test
    void a_time_that_is_over_is_no_plan() {
        assertThrows(BadInput.class, () -> talk.plan(NOW.minusSeconds(60), "Martin", NOW));
    }

    @Test
    void it_is_a_talk_of_two_and_of_nobody_else() {
        assertTrue(talk.isBetween(14));
        assertTrue(talk.isBetween(13));
        assertFalse(talk.isBetween(15));
        assertThrows(BadInput.class, () -> new TalkAction(planned(), "Call", 15L, TODAY, TODAY));
    }

    @Test
    void nothing_is_noted_of_a_talk_without_a_time() {
        assertThrows(RuleBroken.class, () -> talk.write("Words", "Emma", NOW));
    }

    @Test
    @DisplayName("G-2 units that are too small are kept back, and with a single one the next smallest")
    void g_2() {
        var shown = UnitRhythm.shown(List.of(new UnitRhythm("A", 12L, 10L), new UnitRhythm("B", 3L, 3L), new UnitRhythm("C", 7L, 1L)), 5);

        assertEquals(List.of(false, true, true), shown.stream().map(UnitRhythm::isHidden).toList());
        var told = UnitRhythm.shown(List.of(new UnitRhythm("A", 12L, 7L), new UnitRhythm("B", 12L, 4L), new UnitRhythm("C", 12L, 8L)), 5);
        assertEquals(Arrays.asList(7L, null, null), told.stream().map(UnitRhythm::talked).toList(), "neither few with a talk nor few without one");
        var two = UnitRhythm.shown(List.of(new UnitRhythm("A", 12L, 10L), new UnitRhythm("B", 3L, 3L), new UnitRhythm("C", 4L, 1L)), 5);
        assertEquals(List.of(false, true, true), two.stream().map(UnitRhythm::isHidden).toList());
    }

    @Test
    @DisplayName("8.1 a change is tried for six to eight weeks, is safe for a reason, and somebody agrees")
    void cards() {
        var bad = assertThrows(BadInput.class, () -> new CardText(null, " ", "", null, null, 9, false).checked(6, 8));
        assertEquals(
                List.of("kind", "idea", "safeBecause", "agreedBy", "startsOn", "weeks"), bad.fields().stream().map(BadInput.Field::field).toList());
    }

    @Test
    @DisplayName("8.1 who has looked back on a card does not do so again")
    void once() {
        var card = new CraftingCard(1, 14, new CardText(CraftingCard.Kind.TASK, "a", "b", "c", TODAY, 6, true));
        card.review(CraftingCard.Outcome.STOP, null, TODAY);

        assertThrows(RuleBroken.class, () -> card.review(CraftingCard.Outcome.KEEP, null, TODAY));
    }

    @Test
    void a_plan_needs_a_direction_a_step_and_a_day() {
        var one = new CareerConversation(1, 14, 15, CareerConversation.Partner.OTHER, NOW, 60, "Emma", NOW);
        one.hold(TODAY, TODAY, "Emma", NOW);

        var bad = assertThrows(BadInput.class, () -> one.agree(0, TODAY, TODAY, "Emma", NOW));

        assertEquals(List.of("growth", "step", "reviewOn"), bad.fields().stream().map(BadInput.Field::field).toList());
    }

    private MyTime planned() {
        talk.plan(NOW.plusSeconds(3600), "Martin", NOW);
        return talk;
    }
}
