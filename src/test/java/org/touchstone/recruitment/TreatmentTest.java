package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.recruitment.Satisfaction.Ending;
import org.touchstone.recruitment.Treatment.Given;
import org.touchstone.shared.BadInput;

class TreatmentTest {

    private static final int FEWEST = 10;

    @Test
    @DisplayName("G-2: nine people are too few to tell what they said, ten are not")
    void nine_are_too_few() {
        assertNull(Treatment.all(List.of(given("WITHDRAWN", 4, 9)), FEWEST));
        assertEquals(10, Treatment.all(List.of(given("WITHDRAWN", 4, 9), given("APPOINTED", 5, 1)), FEWEST).answers());
    }

    @Test
    void a_mean_and_the_share_of_each_answer_are_told() {
        var all = Treatment.all(List.of(given("WITHDRAWN", 1, 5), given("WITHDRAWN", 5, 15)), FEWEST);

        assertEquals(4.0, all.mean());
        assertEquals(List.of(0.25, 0.0, 0.0, 0.0, 0.75), all.shares());
    }

    @Test
    @DisplayName("G-2: endings of fewer than ten people stand together, with the next one where they are fewer than ten still")
    void small_endings_stand_together() {
        var endings =
                Treatment.endings(
                        List.of(given("NOT_TAKEN_FURTHER", 3, 40), given("WITHDRAWN", 4, 12), given("APPOINTED", 5, 2), given("OFFER_DECLINED", 4, 1)),
                        FEWEST);

        assertEquals(List.of("NOT_TAKEN_FURTHER", "FEW"), endings.stream().map(Treatment.Rated::ended).toList());
        assertEquals(15, endings.get(1).answers());
    }

    @Property
    @net.jqwik.api.Label("G-2: no ending is of fewer than ten, and the endings add up to everybody or are not told")
    void nobody_is_found_by_subtraction(
            @ForAll @Size(max = 5) List<@IntRange(min = 1, max = 30) Integer> counts, @ForAll @IntRange(min = 1, max = 5) int score) {
        var given = IntStream.range(0, counts.size()).mapToObj(i -> given(Ending.values()[i].name(), score, counts.get(i))).toList();

        var endings = Treatment.endings(given, FEWEST);

        assertTrue(endings.stream().allMatch(e -> e.answers() >= FEWEST));
        var told = endings.stream().mapToLong(Treatment.Rated::answers).sum();
        assertTrue(told == 0 || told == counts.stream().mapToLong(c -> c).sum());
    }

    @Test
    void an_answer_is_one_of_five_and_a_remark_is_short() {
        for (var score : new Integer[] {null, 0, 6}) {
            assertEquals("score", assertThrows(BadInput.class, () -> Satisfaction.check(score, null)).fields().get(0).field());
        }
        assertEquals("remark", assertThrows(BadInput.class, () -> Satisfaction.check(3, "x".repeat(1001))).fields().get(0).field());
    }

    @Test
    void it_is_over_only_where_nothing_more_is_to_come() {
        for (var state : Application.State.values()) {
            var over =
                    switch (state) {
                        case WITHDRAWN, NOT_PROGRESSED, NOT_APPOINTABLE, ACCEPTED, STARTED, DECLINED, OFFER_WITHDRAWN -> true;
                        default -> false;
                    };
            assertEquals(over, Ending.of(state).isPresent(), state.name());
        }
    }

    private static Given given(String ended, int score, long count) {
        return new Given(1, ended, score, count);
    }
}
