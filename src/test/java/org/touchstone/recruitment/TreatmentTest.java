package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
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
import org.touchstone.recruitment.Treatment.Said;
import org.touchstone.shared.BadInput;

class TreatmentTest {

    private static final int FEWEST = 10;

    @Test
    @DisplayName("G-2: nine people are too few to tell what they said, ten are not")
    void nine_are_too_few() {
        assertEquals(List.of(), spans(List.of(given("WITHDRAWN", 4, 9))));
        assertEquals(10, spans(List.of(given("WITHDRAWN", 4, 9), given("APPOINTED", 5, 1))).get(0).all().answers());
    }

    @Test
    void a_mean_and_the_share_of_each_answer_are_told() {
        var all = spans(List.of(given("WITHDRAWN", 1, 5), given("WITHDRAWN", 5, 15))).get(0).all();

        assertEquals(4.0, all.mean());
        assertEquals(List.of(0.25, 0.0, 0.0, 0.0, 0.75), all.shares());
    }

    @Test
    @DisplayName("G-2: months stand together until ten have answered, and what is left over waits")
    void months_stand_together() {
        var given = List.of(in(1, 12), in(2, 6), in(4, 4), in(5, 9));
        var said = List.of(new Said(1, month(2), "Second"), new Said(1, month(4), "First of the rest"), new Said(1, month(5), "Too early"));

        var spans = Treatment.spans(given, said, FEWEST);

        assertEquals(List.of("2025-02-01 2025-04-30", "2025-01-01 2025-01-31"), spans.stream().map(s -> s.from() + " " + s.until()).toList());
        assertEquals(List.of("First of the rest", "Second"), spans.get(0).remarks());
        assertEquals(List.of(), spans.get(1).remarks());
    }

    @Property
    @net.jqwik.api.Label("G-2: spans never overlap, none is of fewer than ten, and one that was told stays as it was")
    void spans_cannot_be_taken_from_each_other(@ForAll @Size(max = 12) List<@IntRange(min = 1, max = 25) Integer> months) {
        var earlier = List.<Treatment.Span>of();
        for (var n = 1; n <= months.size(); n++) {
            var spans = spans(IntStream.range(0, n).mapToObj(i -> in(i + 1, months.get(i))).toList());

            assertTrue(spans.stream().allMatch(s -> s.all().answers() >= FEWEST));
            assertTrue(IntStream.range(1, spans.size()).allMatch(i -> spans.get(i).until().isBefore(spans.get(i - 1).from())));
            assertEquals(earlier, spans.subList(spans.size() - earlier.size(), spans.size()));
            earlier = spans;
        }
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

    private static List<Treatment.Span> spans(List<Given> given) {
        return Treatment.spans(given, List.of(), FEWEST);
    }

    private static Given given(String ended, int score, long count) {
        return new Given(1, month(1), ended, score, count);
    }

    private static Given in(int nth, long count) {
        return new Given(1, month(nth), "WITHDRAWN", 3, count);
    }

    private static YearMonth month(int nth) {
        return YearMonth.of(2025, nth);
    }
}
