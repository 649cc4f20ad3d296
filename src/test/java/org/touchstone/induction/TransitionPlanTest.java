package org.touchstone.induction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.RuleBroken;

/** Plans, talks and pulses by themselves. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TransitionPlanTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private final TransitionPlan plan =
            new TransitionPlan(new TransitionPlan.Beginning(1, 1, 5L, 9, null, MONDAY, TransitionPlan.Type.NEW_STARTER), Instant.EPOCH);

    @Test
    @DisplayName("IN-1 Everything due is counted from day 0, so that it moves with it")
    void in_1() {
        var talk = new CheckPoint(1, CheckPoint.Kind.D7);
        assertEquals(CheckPoint.Standing.DUE, talk.standing(MONDAY, MONDAY.plusDays(7), 10));

        plan.expects(9, 2L, MONDAY.plusDays(3));

        assertEquals(MONDAY.plusDays(3), plan.dayZero());
        assertEquals(CheckPoint.Standing.PLANNED, talk.standing(plan.dayZero(), MONDAY.plusDays(7), 10));
    }

    @Test
    @DisplayName("IN-2 A stage ends only when nothing mandatory is open and the newcomer agrees")
    void in_2() {
        assertThrows(RuleBroken.class, () -> plan.propose(TransitionPlan.Stage.ENCOUNTER, null, "Boss", "Badge", MONDAY));
        plan.propose(TransitionPlan.Stage.ENCOUNTER, null, "Boss", "", MONDAY);
        assertEquals(TransitionPlan.Stage.PREPARATION, plan.stage());
        assertThrows(RuleBroken.class, () -> plan.agree("Badge", MONDAY));
        plan.agree("", MONDAY);
        assertEquals(TransitionPlan.Stage.ENCOUNTER, plan.stage());
        assertThrows(RuleBroken.class, () -> plan.agree("", MONDAY));
    }

    @Test
    @DisplayName("IN-2 Nobody goes on before the first day, skips a stage, or goes back without a reason")
    void the_order_of_stages() {
        assertThrows(RuleBroken.class, () -> plan.propose(TransitionPlan.Stage.ENCOUNTER, null, "Boss", "", MONDAY.minusDays(1)));
        assertThrows(RuleBroken.class, () -> plan.propose(TransitionPlan.Stage.ADJUSTMENT, null, "Boss", "", MONDAY));
        goOn();
        assertThrows(RuleBroken.class, () -> plan.propose(TransitionPlan.Stage.PREPARATION, "Why", "Boss", "", MONDAY));
        goOn();
        assertThrows(BadInput.class, () -> plan.propose(TransitionPlan.Stage.ENCOUNTER, " ", "Boss", "", MONDAY));
        plan.propose(TransitionPlan.Stage.ENCOUNTER, "New manager", "Boss", "Badge", MONDAY);
        plan.agree("Badge", MONDAY);
        assertEquals(TransitionPlan.Stage.ENCOUNTER, plan.stage(), "on the way back nothing has to be done first");
    }

    @Test
    void after_the_last_stage_it_closes_and_nothing_changes_any_more() {
        goOn();
        goOn();
        goOn();
        plan.propose(TransitionPlan.Stage.CLOSED, null, "Boss", "", MONDAY);
        plan.agree("", MONDAY);
        assertEquals(TransitionPlan.State.CLOSED, plan.state());
        assertEquals(TransitionPlan.Stage.STABILISATION, plan.stage());
        assertThrows(RuleBroken.class, () -> plan.endEarly("Left", true, MONDAY));
    }

    private void goOn() {
        plan.propose(plan.stage().next(), null, "Boss", "", MONDAY);
        plan.agree("", MONDAY);
    }

    @Test
    @DisplayName("IN-2 The sweep proposes when a stage has had its time, once, and not soon after a no")
    void ripe() {
        assertFalse(plan.isRipe(MONDAY.minusDays(1), 0, 14));
        assertTrue(plan.isRipe(MONDAY, 0, 14));
        plan.propose(TransitionPlan.Stage.ENCOUNTER, null, "Touchstone", "", MONDAY);
        assertFalse(plan.isRipe(MONDAY, 0, 14));
        plan.notYet(null, MONDAY);
        assertFalse(plan.isRipe(MONDAY.plusDays(13), 0, 14));
        assertTrue(plan.isRipe(MONDAY.plusDays(14), 0, 14));
    }

    @Test
    @DisplayName("IN-7 A talk is missed after ten working days, and held late after that")
    void in_7() {
        var due = MONDAY.plusDays(7); // a Monday
        var talk = new CheckPoint(1, CheckPoint.Kind.D7);
        assertEquals(CheckPoint.Standing.DUE, talk.standing(MONDAY, due.plusDays(14), 10), "the tenth working day is a Monday");
        assertEquals(CheckPoint.Standing.MISSED, talk.standing(MONDAY, due.plusDays(15), 10));
        assertEquals(CheckPoint.Standing.HELD, CheckPoint.standing(CheckPoint.State.HELD, due.plusDays(14), due, due.plusDays(90), 10));
        assertEquals(CheckPoint.Standing.HELD_LATE, CheckPoint.standing(CheckPoint.State.HELD, due.plusDays(15), due, due.plusDays(90), 10));
    }

    @Test
    void the_last_day_whose_working_days_are_over_fits_the_count_on_every_day_of_the_week() {
        for (var day = MONDAY; day.isBefore(MONDAY.plusDays(14)); day = day.plusDays(1)) {
            var last = WorkingDays.lastOver(day, 10);
            assertTrue(WorkingDays.after(last, 10).isBefore(day), day.toString());
            assertFalse(WorkingDays.after(last.plusDays(1), 10).isBefore(day), day.toString());
        }
        assertEquals(MONDAY.plusDays(4), WorkingDays.after(MONDAY.plusDays(3), 1), "Thursday to Friday");
        assertEquals(MONDAY.plusDays(7), WorkingDays.after(MONDAY.plusDays(4), 1), "Friday to Monday");
    }

    @Test
    @DisplayName("IN-4 A scale is the mean of its pair, and one of two is no score")
    void in_4() {
        assertEquals(new BigDecimal("3.5"), PulseScale.CLARITY.score(Map.of(1, 3, 2, 4)));
        assertNull(PulseScale.CLARITY.score(Map.of(1, 3)));
        assertEquals(new BigDecimal("5.0"), PulseScale.MYSELF.score(Map.of(9, 5)));
    }

    @Test
    @DisplayName("IN-5 Words are never shared without the scales")
    void in_5() {
        var pulse = new Pulse(1, CheckPoint.Kind.D30, TransitionPlan.Stage.ENCOUNTER, new Pulse.Given(Map.of(1, 3), "Mine", false, true), MONDAY);
        assertFalse(pulse.isWithWords());
        pulse.share(true, true);
        assertTrue(pulse.isWithWords());
        pulse.share(false, true);
        assertFalse(pulse.isWithWords());
    }

    private static PulseFigures.Group group(String key, long thirty, long ninety, String mean) {
        var counts = new long[PulseScale.values().length][CheckPoint.Kind.values().length];
        for (var scale : counts) {
            scale[CheckPoint.Kind.D30.ordinal()] = thirty;
            scale[CheckPoint.Kind.D90.ordinal()] = ninety;
        }
        return new PulseFigures.Group(key, key, counts, java.util.Collections.nCopies(PulseScale.values().length, new BigDecimal(mean)));
    }

    private static List<Boolean> hidden(PulseFigures.Group... groups) {
        return InductionInsight.told(List.of(groups), 10).stream().map(InductionInsight.Pulses::isHidden).toList();
    }

    @Test
    @DisplayName("IN-6 G-2 A group of few people is hidden, and the next smallest with it; people are counted, not answers")
    void in_6() {
        assertEquals(List.of(false, false), hidden(group("A", 10, 0, "4"), group("B", 12, 0, "4")));
        assertEquals(List.of(true, true, false), hidden(group("A", 4, 0, "4"), group("B", 12, 0, "4"), group("C", 30, 0, "4")), "four could be found from the total");
        assertEquals(List.of(true, true, false), hidden(group("A", 6, 0, "4"), group("B", 7, 0, "4"), group("C", 30, 0, "4")), "thirteen together hide each other");
        assertEquals(List.of(true), hidden(group("A", 6, 6, "4")), "six people who answered twice are six");
        assertTrue(InductionInsight.together(List.of(group("A", 6, 6, "4")), 10).isHidden());
        assertEquals(new BigDecimal("3.3"), InductionInsight.together(List.of(group("A", 10, 0, "4"), group("B", 20, 0, "3")), 10).means().get(0));
    }
}
